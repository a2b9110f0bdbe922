import { both, choice, plusList, withChoices, withField, withoutList } from "../drift-fixture.js";
import { changed, type Case } from "./case.js";

const novel = { id: "list:novel", choices: [{ id: "n1", label: "New" }] };

export const choiceCases: readonly Case[] = [
  changed(
    "choice.added",
    "DSSS",
    "in the middle",
    withChoices("list:segment", (choices) => choices.toSpliced(1, 0, { id: "s9", label: "Charity" })),
  ),
  changed(
    "choice.removed",
    "DBBB",
    "",
    withChoices("list:segment", (choices) => choices.slice(1)),
  ),
  changed(
    "choice.removed",
    "DSSB",
    "of a list of read-only fields",
    withChoices("list:industry", (choices) => choices.slice(1)),
    {
      before: withField("logo.industry", { creatable: false, updatable: false }),
    },
  ),
  changed(
    "choice.relabelled",
    "SSSS",
    "",
    withChoices("list:segment", (choices) =>
      choices.map((one) => (one.id === "s1" ? { ...one, label: "Small" } : one)),
    ),
  ),
  changed(
    "choice.relabelled:form",
    "SSSS",
    "",
    withChoices("list:segment", (choices) =>
      choices.map((one) => (one.id === "s1" ? { ...one, label: `${one.label} ` } : one)),
    ),
  ),
  changed(
    "choice.relabelled:swapped",
    "DDDD",
    "with another one",
    withChoices("list:segment", (choices) =>
      choices.map((one, index) => ({ ...one, label: choices[index === 0 ? 1 : index === 1 ? 0 : index]?.label ?? "" })),
    ),
    { times: 2 },
  ),
  changed(
    "choice.relabelled:swapped",
    "DDDD",
    "in a circle",
    withChoices("list:segment", (choices) =>
      choices.map((one, index) => ({ ...one, label: choices[(index + 1) % choices.length]?.label ?? "" })),
    ),
    { times: 3 },
  ),
  changed(
    "choice.reordered",
    "SSSS",
    "",
    withChoices("list:segment", (choices) => choices.toReversed()),
  ),
  changed("list.added", "SSSS", "", plusList({ id: "list:late", choices: [{ id: "l1", label: "Late" }] }), {
    before: withField("contact.segment", { type: choice("list:late") }),
  }),
  changed("list.removed", "DBBB", "", withoutList("list:segment")),
  changed(
    "list.replaced",
    "DBBB",
    "by one that is in use",
    withField("contact.segment", { type: choice("list:industry") }),
  ),
  changed(
    "list.replaced",
    "DBBB",
    "by a new one",
    both(plusList(novel), withField("contact.segment", { type: choice("list:novel") })),
    { follows: ["list.added"] },
  ),
  changed("list.opened", "DSSS", "", withField("contact.segment", { type: choice("list:segment", { open: true }) })),
  changed("list.closed", "SBBS", "", withField("contact.segment", { type: choice("list:segment") }), {
    before: withField("contact.segment", { type: choice("list:segment", { open: true }) }),
  }),
];
