import type { ChangeKind } from "../change-kind.js";
import { everywhere, only } from "../severity.js";

const operations = "Adapt the calls of `crm.operations` that the compiler shows once the package is generated.";

/** What can happen to an OpenAPI document. Only the directions that an operation serves are hit. */
export const specKinds = {
  "spec.path-added": {
    title: "Path added",
    severity: everywhere("safe"),
    why: "No code calls it yet.",
    fix: "Generate again to get its operations.",
    step: "minor",
  },
  "spec.path-removed": {
    title: "Path removed",
    severity: everywhere("breaking"),
    why: "Its operations go, and calls of them are answered with an error.",
    fix: "Take the calls out, or use what the vendor offers instead.",
  },
  "spec.method-added": {
    title: "Method added to a path",
    severity: everywhere("safe"),
    why: "No code calls it yet.",
    fix: "Generate again to get its operation.",
    step: "minor",
  },
  "spec.method-removed": {
    title: "Method of a path removed",
    severity: everywhere("breaking"),
    why: "Its operation goes, and calls of it are answered with an error.",
    fix: "Take the calls out, or use what the vendor offers instead.",
  },
  "spec.operation-renamed": {
    title: "Operation renamed",
    severity: everywhere("breaking"),
    why: "The function on `crm.operations` is called by the operation's id.",
    fix: operations,
  },
  "spec.operation-deprecated": {
    title: "Operation deprecated",
    severity: everywhere("dangerous"),
    why: "It works still, but the vendor means to take it away.",
    fix: "Plan to move to what the vendor offers instead.",
    step: "patch",
  },
  "spec.operation-undeprecated": {
    title: "Operation no longer deprecated",
    severity: everywhere("safe"),
    why: "It stays.",
    fix: "Nothing.",
  },
  "spec.parameter-added": {
    title: "Parameter added",
    severity: everywhere("safe"),
    why: "Calls need not give it.",
    fix: "Generate again to give it.",
    step: "minor",
  },
  "spec.parameter-added-required": {
    title: "Required parameter added",
    severity: everywhere("breaking"),
    why: "Calls without it are refused.",
    fix: operations,
  },
  "spec.parameter-removed": {
    title: "Parameter removed",
    severity: everywhere("breaking"),
    why: "Calls that give it no longer compile; the server refuses it, or ignores it and answers something else.",
    fix: operations,
  },
  "spec.parameter-required-changed:required": {
    title: "Parameter made required",
    severity: everywhere("breaking"),
    why: "Calls without it are refused.",
    fix: operations,
  },
  "spec.parameter-required-changed:optional": {
    title: "Parameter made optional",
    severity: everywhere("safe"),
    why: "Calls that give it may go on.",
    fix: "Nothing.",
  },
  "spec.parameter-type-changed": {
    title: "Parameter's type changed",
    severity: everywhere("breaking"),
    why: "What was given before is refused, or read as something else.",
    fix: operations,
  },
  "spec.request-changed": {
    title: "Request body changed",
    severity: only({ create: "breaking", update: "breaking" }),
    why: "What was sent before is refused, or read as something else.",
    fix: operations,
  },
  "spec.response-changed": {
    title: "Answer changed",
    severity: only({ read: "breaking" }),
    why: "What is read from the answer is of another shape.",
    fix: operations,
  },
  "spec.response-added": {
    title: "Answer added",
    severity: only({ read: "dangerous" }),
    why: "A call may be answered with a status that it was not answered with before.",
    fix: "Check code that goes by the status.",
    step: "minor",
  },
  "spec.response-removed": {
    title: "Answer removed",
    severity: only({ read: "dangerous" }),
    why: "Code that waits for this status waits in vain.",
    fix: "Check code that goes by the status.",
  },
  "spec.schema-added": {
    title: "Schema added",
    severity: everywhere("safe"),
    why: "No code uses its type yet.",
    fix: "Nothing.",
    step: "minor",
  },
  "spec.schema-removed": {
    title: "Schema removed",
    severity: everywhere("breaking"),
    why: "Its type in `components` goes.",
    fix: operations,
  },
  "spec.property-added": {
    title: "Property added",
    severity: everywhere("safe"),
    why: "Nothing has to send it, and readers that do not know it pass it over.",
    fix: "Generate again to use it.",
    step: "minor",
  },
  "spec.property-added-required": {
    title: "Required property added",
    severity: only({ create: "breaking", update: "breaking" }),
    why: "Bodies without it are refused; in answers it is one more thing to read.",
    fix: operations,
  },
  "spec.property-removed": {
    title: "Property removed",
    severity: everywhere("breaking"),
    why: "Answers no longer carry it, and bodies with it are refused or it is ignored.",
    fix: operations,
  },
  "spec.property-type-changed": {
    title: "Property's type changed",
    severity: everywhere("breaking"),
    why: "Values are of another form, on read and on write.",
    fix: operations,
  },
  "spec.property-required-changed:required": {
    title: "Property made required",
    severity: only({ create: "breaking", update: "breaking" }),
    why: "Bodies without it are refused; in answers it is there for sure.",
    fix: operations,
  },
  "spec.property-required-changed:optional": {
    title: "Property made optional",
    severity: only({ read: "dangerous" }),
    why: "Answers may lack it; bodies with it are taken as before.",
    fix: "Check for its absence where it is read.",
    step: "minor",
  },
  "spec.value-added": {
    title: "Value added to an enumeration",
    severity: only({ read: "dangerous" }),
    why: "Code that handles every value meets one it does not know.",
    fix: "Handle it where all values are told apart.",
    step: "minor",
  },
  "spec.value-removed": {
    title: "Value of an enumeration removed",
    severity: only({ create: "breaking", update: "breaking", filter: "breaking" }),
    why: "Sending it is refused; in answers it merely no longer comes.",
    fix: operations,
  },
} as const satisfies Record<string, ChangeKind>;
