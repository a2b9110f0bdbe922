import { expect, test } from "vitest";
import { compareModels } from "../../generator/drift/compare/models.js";
import { type Labels, relabelling, type Relabelling } from "../../generator/drift/compare/words.js";
import { changeSentence } from "../../generator/drift/reporters/words.js";
import { both, freeagentModel, withChoices, withEntity, withField } from "./drift-fixture.js";

const composed = "Größe".normalize("NFC");
const apart = "Größe".normalize("NFD");

const rows: readonly (readonly [name: string, Labels, readonly Labels[], Relabelling | null])[] = [
  ["the same", { was: "A", is: "A" }, [], null],
  ["none, and an empty one", { was: null, is: "" }, [], null],
  ["an empty one, and none", { was: "", is: null }, [], null],
  ["another one", { was: "A", is: "B" }, [{ was: "C", is: "C" }], "alone"],
  ["its first one", { was: null, is: "A" }, [{ was: null, is: null }], "alone"],
  ["a blank at its end", { was: "A", is: "A " }, [], "form"],
  ["blanks of another width", { was: "A B", is: "A\u00a0 B" }, [], "form"],
  ["a sign without width", { was: "A B", is: "A \u200bB" }, [], "form"],
  ["signs composed", { was: apart, is: composed }, [], "form"],
  ["another letter case is another label", { was: "Smb", is: "SMB" }, [], "alone"],
  ["swapped with another", { was: "A", is: "B" }, [{ was: "B", is: "A" }], "swapped"],
  ["swapped, and in another form", { was: "A", is: "B " }, [{ was: "B", is: "A" }], "swapped"],
  ["taken over from one that was relabelled", { was: "A", is: "B" }, [{ was: "B", is: "C" }], "swapped"],
  ["taken over from one that is gone", { was: "A", is: "B" }, [{ was: "B", is: null }], "swapped"],
  ["given away to a new one", { was: "A", is: "A (old)" }, [{ was: null, is: "A" }], "swapped"],
  ["one that another keeps", { was: "A", is: "B" }, [{ was: "B", is: "B" }], "alone"],
  ["one of two alike", { was: "A", is: "B" }, [{ was: "A", is: "A" }], "alone"],
  ["none, as another one", { was: "A", is: "" }, [{ was: null, is: null }], "alone"],
];

test.each(rows)("%s", (_name, labels, others, want) => {
  expect(relabelling(labels, () => others)).toBe(want);
});

const told = (change: (model: typeof freeagentModel) => typeof freeagentModel) =>
  compareModels(freeagentModel, change(freeagentModel)).map((one) => [one.kind, changeSentence(one)]);

test("what differs by what is hardly seen is spelled out", () => {
  expect(told(withField("contact.segment", { label: "Segment\u00a0" }))).toEqual([
    ["field.relabelled:form", 'Field\'s label in another form: "Segment" -> "Segment\\u{a0}"'],
  ]);
  const large = withChoices("list:segment", (all) =>
    all.map((one) => (one.id === "s1" ? { ...one, label: " SMB" } : one)),
  );
  expect(told(large)).toEqual([["choice.relabelled:form", 'Choice\'s label in another form: "SMB" -> "\\u{20}SMB"']]);
});

test("nothing and an empty text are the same, in a label and in a default", () => {
  const empty = both(
    withEntity("contact", () => ({ label: "", labelPlural: "" })),
    withField("contact.segment", { label: "", defaultValue: "" }),
  )(freeagentModel);
  const none = both(
    withEntity("contact", () => ({ label: null, labelPlural: null })),
    withField("contact.segment", { label: null, defaultValue: null }),
  )(freeagentModel);
  expect(compareModels(empty, none)).toEqual([]);
  expect(compareModels(none, empty)).toEqual([]);
});

test("a plural that changes with its singular is told under it", () => {
  const changes = compareModels(
    freeagentModel,
    withEntity("contact", () => ({ label: "Person", labelPlural: "People" }))(freeagentModel),
  );
  expect(changes.map(({ kind, follows }) => [kind, follows.map((one) => one.kind)])).toEqual([
    ["entity.relabelled", ["entity.plural-relabelled"]],
  ]);
});
