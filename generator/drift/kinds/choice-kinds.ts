import { type ChangeKind, everywhere, only } from "../change-kind.js";

/** What can happen to a choice and to a choice list. Told once a list, with the fields that use it. */
export const choiceKinds = {
  "choice.added": {
    title: "Choice added",
    severity: only({ read: "dangerous" }),
    why: "Code that handles every choice meets one it does not know; the read type is open, so it compiles.",
    fix: "Handle it where all choices are told apart.",
    step: "minor",
  },
  "choice.removed": {
    title: "Choice removed",
    severity: { read: "dangerous", create: "breaking", update: "breaking", filter: "breaking" },
    why: "Writing or filtering by it is refused, and its literal goes. Old records may carry it still.",
    fix: "Take it out of what is written and filtered by.",
  },
  "choice.relabelled": {
    title: "Choice relabelled",
    severity: everywhere("safe"),
    why: "Values go by id, and the lock holds the literal.",
    fix: "Nothing; `fieldwright rename` adopts the new literal.",
  },
  "choice.relabelled:form": {
    title: "Choice's label in another form",
    severity: everywhere("safe"),
    why: "People see the same label: it differs by blanks, or by the Unicode form of its signs, only.",
    fix: "Nothing.",
  },
  "choice.relabelled:swapped": {
    title: "Choice took over a label, or gave its own away",
    severity: everywhere("dangerous"),
    why: "Literals go by id, so a literal now stands for another choice than people see under its text.",
    fix: "Check in the account which choice the code means; `fieldwright rename` adopts the new literals.",
  },
  "choice.reordered": {
    title: "Choices in another order",
    severity: everywhere("safe"),
    why: "Nothing goes by the order of the choices but menus.",
    fix: "Nothing.",
  },
  "list.added": {
    title: "Choice list appeared",
    severity: everywhere("safe"),
    why: "A field that had no known choices has some now.",
    fix: "Generate again to get its literals.",
    step: "minor",
  },
  "list.removed": {
    title: "Choice list vanished",
    severity: { read: "dangerous", create: "breaking", update: "breaking", filter: "breaking" },
    why: "The field still wants a choice, but none is known: all its literals go.",
    fix: "Check the field in the account; write `{ id }` where the id is known.",
  },
  "list.replaced": {
    title: "Another choice list",
    severity: { read: "dangerous", create: "breaking", update: "breaking", filter: "breaking" },
    why: "Choices of the old list are no longer taken, even where the new one has the same labels.",
    fix: "Write and filter by the choices of the new list.",
  },
  "list.opened": {
    title: "Choice list takes other texts, too",
    severity: only({ read: "dangerous" }),
    why: "People may add what they type, so values outside the list arrive more often.",
    fix: "Be ready for texts that are no choice.",
    step: "minor",
  },
  "list.closed": {
    title: "Choice list takes its choices only",
    severity: only({ create: "breaking", update: "breaking" }),
    why: "A text that is no choice is refused.",
    fix: "Write choices of the list only.",
  },
} as const satisfies Record<string, ChangeKind>;
