import type { ProblemEntry } from "../problem-entry.js";

export const modelCodes = {
  "model.duplicate-id": {
    title: "Two things share one id",
    cause: "The metadata lists the same vendor id twice, so that changes could not be told apart.",
    fix: "Pull again. If it stays, tell the CRM's support which id it is.",
  },
  "model.bad-lock": {
    title: "The names lock cannot be read",
    cause: "`names.lock.json` was damaged, for example by an unfinished merge.",
    fix: "Restore `names.lock.json` from version control. Without it, names that code relies on could change.",
  },
  "model.unknown-provider": {
    title: "No such provider",
    cause: "The `provider` of an account is misspelt.",
    fix: "Use freeagent or freecrm.",
  },
  "model.unknown-entity": {
    title: "The configuration names an entity that the account does not have",
    cause: "A system name is misspelt, or the entity was deleted in the CRM.",
    fix: "Use a system name that `fieldwright explain` knows, or remove the entry.",
  },
  "model.unknown-field": {
    title: "The configuration names a field that the entity does not have",
    cause: "A system name is misspelt, or the field was deleted in the CRM.",
    fix: "Use a system name that `fieldwright explain` knows, or remove the entry.",
  },
  "model.bad-override": {
    title: "An override does not fit its field",
    cause: "For example a choice type for a field without a choice list, or `multiple` for a text.",
    fix: "Change the override to fit the field; `fieldwright explain` shows what the field is.",
  },
  "model.bad-name": {
    title: "An overriding name cannot be used",
    cause: "It is no identifier, is reserved, or another field of the entity has it.",
    fix: "Choose another name, or give the other field a name of its own, too.",
  },
} as const satisfies Record<string, ProblemEntry>;
