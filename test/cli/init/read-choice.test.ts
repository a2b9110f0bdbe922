import { describe, expect, it } from "vitest";
import { readChoice } from "../../../generator/cli/init/read-wish.js";
import { suggest } from "../../../templates/runtime/suggest.js";

const seen = (key: string, label: string | null = null, plural: string | null = null) => {
  return { key, label, plural, fields: 1, lines: [] };
};
const entities = [
  seen("contact", "Contact", "Contacts"),
  seen("logo", "Account", "Accounts"),
  seen("note", "Remark"),
  seen("custom_app_3", "Note"),
  seen("custom_app_4", "Event"),
  seen("custom_app_5", "event"),
  seen("custom_app_6", "2030"),
];
const all = { kind: "all" };
const some = (...keys: readonly string[]) => ({ kind: "some", keys });
const wrong = (...complaints: readonly string[]) => ({ kind: "wrong", complaints });

describe("the answer", () => {
  it.each([
    ["", all],
    [" , ", all],
    ["All", all],
    ["1-7", all],
    ["2", some("logo")],
    ["3,1", some("contact", "note")],
    ["1-3, 2 - 4", some("contact", "logo", "note", "custom_app_3")],
    ["2–3", some("logo", "note")],
    ["LOGO", some("logo")],
    ["accounts, contact", some("contact", "logo")],
    // The system name of one is the label of another.
    ["note", some("note")],
    ["remark", some("note")],
    // A label may look like a number.
    ["2030", some("custom_app_6")],
    ["event", wrong('"event" is the name of 5 and 6: give the number.')],
    ["8", wrong("8 is not in the list, which goes from 1 to 7.")],
    ["0-2", wrong("0-2 is not in the list, which goes from 1 to 7.")],
    ["3-2", wrong("3-2 is not in the list, which goes from 1 to 7.")],
    ["acount", wrong('There is no entity "acount". Did you mean "Account"?')],
    ["1, zzzzzzzz, 9", wrong('There is no entity "zzzzzzzz".', "9 is not in the list, which goes from 1 to 7.")],
  ])("%j", (answer, want) => {
    expect(readChoice(answer, entities, suggest)).toEqual(want);
  });

  it("all is the entity of that name, where there is one", () => {
    expect(readChoice("all", [...entities, seen("all")], suggest)).toEqual(some("all"));
  });
});
