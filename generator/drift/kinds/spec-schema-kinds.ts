import { type ChangeKind, flows } from "../change-kind.js";

const operations = "Adapt the calls of `crm.operations` that the compiler shows once the package is generated.";
const reads = "Adapt the code that reads it; the compiler shows where once the package is generated.";
const writes = "Adapt what is sent; the compiler shows where once the package is generated.";
const nothing = "Nothing.";

const widened = { ...flows("safe", "breaking"), fix: reads, step: "major" } as const;
const narrowed = { ...flows("breaking", "safe"), fix: writes, step: "major" } as const;
const other = { ...flows("breaking", "breaking"), fix: operations } as const;

/**
 * What can happen inside a schema of an OpenAPI document. Whoever sends is hit by what is narrower, and whoever reads an
 * answer by what is wider. `Read` in the table is the worse of a parameter of a reading operation and of an answer.
 */
export const specSchemaKinds = {
  "spec.parameter-type-changed": {
    ...other,
    title: "Parameter's type changed",
    why: "What was given before is refused, or read as something else.",
  },
  "spec.parameter-type-changed:widened": {
    ...flows("safe", "safe"),
    title: "Parameter takes more",
    why: "What was given before is taken still.",
    fix: nothing,
    step: "minor",
  },
  "spec.parameter-type-changed:narrowed": {
    ...narrowed,
    title: "Parameter takes less",
    why: "Some of what was given before no longer compiles, and is refused.",
  },
  "spec.request-changed": {
    ...other,
    title: "Request body changed",
    why: "What was sent before is refused, or read as something else.",
  },
  "spec.request-changed:widened": {
    ...flows("safe", "safe"),
    title: "Request body takes more",
    why: "What was sent before is taken still.",
    fix: nothing,
    step: "minor",
  },
  "spec.request-changed:narrowed": {
    ...narrowed,
    title: "Request body takes less",
    why: "Some of what was sent before no longer compiles, and is refused.",
  },
  "spec.response-changed": {
    ...other,
    title: "Answer changed",
    why: "What is read from the answer is of another shape.",
  },
  "spec.response-changed:widened": {
    ...widened,
    title: "Answer may be more",
    why: "Code that reads the answer meets what it did not know.",
  },
  "spec.response-changed:narrowed": {
    ...flows("safe", "safe"),
    title: "Answer is less",
    why: "All that comes was known before.",
    fix: nothing,
    step: "minor",
  },
  "spec.property-type-changed": {
    ...other,
    title: "Property's type changed",
    why: "Values are of another form, on read and on write.",
  },
  "spec.property-type-changed:widened": {
    ...widened,
    title: "Property's type widened",
    why: "It may be null, or of one more type: readers meet what they did not know, and what was sent is taken still.",
  },
  "spec.property-type-changed:narrowed": {
    ...narrowed,
    title: "Property's type narrowed",
    why: "It may no longer be null, or is of one type less: some of what was sent is refused, and readers know all that comes.",
  },
  "spec.property-added": {
    ...flows("safe", "safe"),
    title: "Property added",
    why: "Nothing has to send it, and readers that do not know it pass it over.",
    fix: "Generate again to use it.",
    step: "minor",
  },
  "spec.property-added-required": {
    ...flows("breaking", "safe"),
    title: "Required property added",
    why: "Bodies without it are refused; in answers it is one more thing to read.",
    fix: operations,
  },
  "spec.property-removed": {
    ...other,
    title: "Property removed",
    why: "Answers no longer carry it, and bodies with it are refused or it is ignored.",
  },
  "spec.property-removed:open": {
    ...flows("safe", "breaking"),
    title: "Property removed from an open object",
    why: "Bodies may hold any key, so that it can be sent still; answers are no longer said to carry it.",
    fix: reads,
  },
  "spec.property-required-changed:required": {
    ...flows("breaking", "safe"),
    title: "Property made required",
    why: "Bodies without it are refused; in answers it is there for sure.",
    fix: operations,
  },
  "spec.property-required-changed:optional": {
    ...flows("safe", "breaking"),
    title: "Property made optional",
    why: "Answers may lack it, and the types say so; bodies with it are taken as before.",
    fix: "Check for its absence where it is read.",
  },
  "spec.property-access-changed:read-only": {
    ...flows("breaking", "safe"),
    title: "Property is answered only",
    why: "The types of requests no longer have it: code that sends it does not compile.",
    fix: "Take it out of what is sent.",
    step: "patch",
  },
  "spec.property-access-changed:writable": {
    ...flows("safe", "safe"),
    title: "Property can be sent",
    why: "Nothing has to send it.",
    fix: nothing,
  },
  "spec.property-access-changed:write-only": {
    ...flows("safe", "breaking"),
    title: "Property is sent only",
    why: "The types of answers no longer have it: code that reads it does not compile.",
    fix: "Take it out of what is read.",
    step: "patch",
  },
  "spec.property-access-changed:readable": {
    ...flows("safe", "safe"),
    title: "Property is answered",
    why: "Nothing has to read it.",
    fix: nothing,
  },
  "spec.value-added": {
    ...flows("safe", "breaking"),
    title: "Value added to an enumeration",
    why: "The types list it: code that handles every value no longer compiles until it handles this one.",
    fix: "Handle it where all values are told apart.",
  },
  "spec.value-removed": {
    ...flows("breaking", "dangerous"),
    title: "Value of an enumeration removed",
    why: "Sending it is refused; in answers it no longer comes, and a branch for it is left behind.",
    fix: operations,
  },
  "spec.format-changed": {
    ...flows("breaking", "dangerous"),
    title: "Values of another form on the wire",
    why: "The type in code stays, but what was sent is refused, and what is read is written otherwise.",
    fix: "Check how the value is made and read.",
    step: "minor",
  },
  "spec.format-changed:widened": {
    ...flows("safe", "dangerous"),
    title: "Values of more forms on the wire",
    why: "The type in code stays, but values come that were not of the old form: fractions, say, or any text.",
    fix: "Check how the value is read.",
    step: "patch",
  },
  "spec.format-changed:narrowed": {
    ...flows("breaking", "safe"),
    title: "Values of fewer forms on the wire",
    why: "The type in code stays, but values that are not of the new form are refused.",
    fix: "Check how the value is made.",
    step: "minor",
  },
  "spec.limit-tightened": {
    ...flows("dangerous", "safe"),
    title: "Limit of a schema tightened",
    why: "The types do not know of it: values that were taken before are refused.",
    fix: "Check the values before sending them.",
    step: "patch",
  },
  "spec.limit-widened": {
    ...flows("safe", "dangerous"),
    title: "Limit of a schema widened",
    why: "All that was taken is taken still; answers may bring more than there was room for.",
    fix: "Check what relies on the limit where answers are read.",
    step: "patch",
  },
  "spec.limit-changed": {
    ...flows("dangerous", "dangerous"),
    title: "Limit of a schema is another one",
    why: "The types do not know of it: other values are refused, and other values come.",
    fix: "Check the values before sending them, and what relies on the limit where answers are read.",
    step: "patch",
  },
  "spec.default-changed": {
    ...flows("dangerous", "safe"),
    title: "Default changed",
    why: "Calls that leave it out mean something else.",
    fix: "Give the value wherever it matters.",
    step: "patch",
  },
  "spec.part-deprecated": {
    ...flows("dangerous", "dangerous"),
    title: "Property, parameter or schema deprecated",
    why: "It works still, but the vendor means to take it away.",
    fix: "Plan to do without it.",
    step: "patch",
  },
  "spec.part-undeprecated": {
    ...flows("safe", "safe"),
    title: "Property, parameter or schema no longer deprecated",
    why: "It stays.",
    fix: nothing,
  },
} as const satisfies Record<string, ChangeKind>;
