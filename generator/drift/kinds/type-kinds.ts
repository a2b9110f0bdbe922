import { type ChangeKind, everywhere, only } from "../change-kind.js";

const adapt =
  "Adapt the code that reads, writes and filters it; the compiler shows where once the package is generated.";

/** What can happen to a field's type. */
export const typeKinds = {
  "field.type-changed": {
    title: "Type changed",
    severity: everywhere("breaking"),
    why: "Values have another form on the wire and another type in code.",
    fix: adapt,
  },
  "field.type-changed:text-to-number": {
    title: "Text became a number",
    severity: everywhere("breaking"),
    why: "Values arrive as numbers where texts were expected, and texts that are no numbers are refused.",
    fix: adapt,
  },
  "field.type-changed:number-to-text": {
    title: "Number became a text",
    severity: everywhere("breaking"),
    why: "Values arrive as texts: sums become concatenations, and ordering goes by letters.",
    fix: adapt,
  },
  "field.type-changed:format": {
    title: "Text of another form",
    severity: only({ create: "dangerous", update: "dangerous" }),
    why: "It is a text still, but an address, a number or a link may be checked when it is written.",
    fix: "Check the values before writing them.",
    step: "patch",
  },
  "field.type-changed:number-meaning": {
    title: "Number of another meaning",
    severity: only({ read: "dangerous", create: "dangerous", update: "dangerous" }),
    why: "A plain number became an amount of money, or the reverse: the same type, but not the same thing.",
    fix: "Check how the value is rounded and shown.",
    step: "patch",
  },
  "field.type-changed:time-precision": {
    title: "Date with or without a time",
    severity: everywhere("dangerous"),
    why: "The type in code stays, but a day compares otherwise than a moment, and time zones begin or cease to matter.",
    fix: "Check comparisons, bounds of filters, and how the value is made.",
    step: "minor",
  },
  "field.type-changed:single-to-multiple": {
    title: "Takes several values",
    severity: only({ read: "breaking", create: "breaking", update: "breaking", filter: "dangerous" }),
    why: "Values are lists, on read and on write; a condition now asks whether one of several matches.",
    fix: adapt,
  },
  "field.type-changed:multiple-to-single": {
    title: "Takes one value only",
    severity: only({ read: "breaking", create: "breaking", update: "breaking", filter: "dangerous" }),
    why: "Values are no longer lists, on read and on write.",
    fix: adapt,
  },
  "field.type-changed:to-unknown": {
    title: "Type no longer understood",
    severity: { read: "breaking", create: "dangerous", update: "dangerous", filter: "breaking" },
    why: "Values are `unknown`: they have to be narrowed when read, go out as they are, and cannot be filtered by.",
    fix: "Give the field a type under `overrides`, and report the vendor's type.",
  },
  "field.type-changed:from-unknown": {
    title: "Type understood",
    severity: only({ read: "dangerous", create: "dangerous", update: "dangerous" }),
    why: "Values that were passed on untouched are decoded and encoded, and the compiler checks them.",
    fix: "Take out what code did to narrow the value itself.",
    step: "minor",
  },
  "field.type-changed:still-unknown": {
    title: "Another type that is not understood",
    severity: only({ read: "dangerous", create: "dangerous", update: "dangerous" }),
    why: "Values are `unknown` as before, but may be of another form.",
    fix: "Check the code that narrows the value, or give the field a type under `overrides`.",
    step: "patch",
  },
  "field.vendor-type-changed": {
    title: "Vendor's word for the type changed",
    severity: everywhere("safe"),
    why: "What the field means and how it is written stayed; only the documentation names the word.",
    fix: "Nothing.",
  },
  "field.structure-changed": {
    title: "Structure taken from another schema",
    severity: only({ read: "breaking", create: "breaking", update: "breaking" }),
    why: "The value's shape is told by another part of the OpenAPI document. Structures cannot be filtered by.",
    fix: adapt,
  },
  "reference.target-changed": {
    title: "Reference leads to another entity",
    severity: everywhere("breaking"),
    why: "Ids are of another entity: old ones written or filtered by mean nothing there.",
    fix: "Adapt the code that writes the reference, filters by it or follows it.",
  },
  "reference.target-changed:lost": {
    title: "Reference's target no longer known",
    severity: only({ read: "dangerous" }),
    why: "It still holds an id and is written alike, but its type no longer says of what.",
    fix: "Check code that needs the reference to be of a certain entity.",
    step: "minor",
  },
  "reference.target-changed:found": {
    title: "Reference's target known",
    severity: only({ create: "dangerous", update: "dangerous", filter: "dangerous" }),
    why: "Ids are taken as before, but references to other entities no longer compile as its value.",
    fix: "Check what is written to it.",
    step: "minor",
  },
  "mirror.source-changed": {
    title: "Mirror shows another field",
    severity: only({ read: "dangerous", filter: "dangerous" }),
    why: "Values are those of another field; mirrors cannot be written. A change of type is told with it.",
    fix: "Check what the value is used for.",
    step: "minor",
  },
} as const satisfies Record<string, ChangeKind>;
