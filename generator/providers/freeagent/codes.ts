import type { ProblemEntry } from "../../problem/problem-entry.js";

export const freeagentCodes = {
  "freeagent.unknown-type": {
    title: "Unknown field type",
    cause: "The CRM has more field types than its vendor documents; this one is not known yet.",
    fix: "Give the field a type under `overrides` in codegen.yml, or live with `unknown`.",
  },
  "freeagent.unresolved-mirror": {
    title: "A field shows nothing that is known",
    cause: "The field shows a field of another app, but that one is not in the metadata, or shows this one in turn.",
    fix: "Give the field a type under `overrides` in codegen.yml, or repair the field in the CRM.",
  },
  "freeagent.missing-list": {
    title: "A choice list without entries on record",
    cause: "A field names a choice list that the snapshot does not hold.",
    fix: "Pull again.",
  },
  "freeagent.duplicate-name": {
    title: "One system name twice",
    cause: "The metadata lists the same system name twice; requests could not tell the two apart.",
    fix: "Nothing, if the one that was kept is the right one; else repair it in the CRM and pull again.",
  },
  "freeagent.guessed-line": {
    title: "A line app whose parent is guessed or not known",
    cause: "The app has a parent record, but the metadata does not say of which app.",
    fix: "Name the parent under `lines` in codegen.yml: `lines: { quote_item: quote }`.",
  },
  "freeagent.unknown-line": {
    title: "`lines` names an app that the account does not have",
    cause: "A key or a value under `lines` is not the system name of an app in the snapshot.",
    fix: "Use system names, or pull again if the app is new.",
  },
  "freeagent.invalid-document": {
    title: "A GraphQL document that the schema does not allow",
    cause: "A file under `documents` does not parse, or asks for something that the schema does not have.",
    fix: "Correct the document at the place that the message names.",
  },
  "freeagent.empty-document": {
    title: "A GraphQL document with nothing in it",
    cause: "A file under `documents` or `schema` holds white space or comments only.",
    fix: "Nothing, if something is still to be written there; else remove the file.",
  },
  "freeagent.unused-fragment": {
    title: "A fragment that no operation uses",
    cause: "A file under `documents` has a fragment that is spread nowhere.",
    fix: "Nothing, if it is kept for later: its type is generated all the same.",
  },
  "freeagent.subscription": {
    title: "A subscription",
    cause: "A subscription needs a connection that stays open, of which the vendor documents nothing.",
    fix: "Take the operation out of `documents`, or ask again from time to time with a query.",
  },
  "freeagent.schema-known": {
    title: "An addition to the schema that the schema has already",
    cause: "What a file under `schema` adds is in the account's own schema, perhaps since the last pull.",
    fix: "Take it out of the file: what the CRM says of itself is what is typed.",
  },
  "freeagent.upload-variable": {
    title: "A document that takes a file",
    cause:
      "A variable of the document is of the type Upload. The vendor does not document in what form files are sent.",
    fix: "Leave the operation out of `documents`; send the file in the CRM itself, or with a request of your own.",
  },
  "freeagent.operation-name": {
    title: "An operation without a name of its own",
    cause: "Each operation becomes a function, so it needs a name that no other operation has.",
    fix: "Give the operation a name of its own, different from the vendor's operations.",
  },
  "freeagent.live-schema": {
    title: "The live schema differs from the documented one",
    cause: "The CRM described its own schema, and some documented operations do not fit it.",
    fix: "Do not use the operations listed; the live schema is what is typed.",
  },
  "freeagent.unknown-scalar": {
    title: "A scalar of the live schema that is not known",
    cause: "The CRM's own schema has a kind of value that no document describes, so its TypeScript type is not known.",
    fix: "Narrow the values in your code; they are `unknown`.",
  },
  "freeagent.full-list": {
    title: "A choice list that may have been cut",
    cause: "The CRM answered exactly as many entries as were asked for, however many that was.",
    fix: "Compare the list with the one in the CRM; entries that are missing still read, as plain text.",
  },
  "freeagent.pull-failed": {
    title: "Nothing of the metadata could be had",
    cause:
      "The CRM lists apps, but of none it tells the fields; or it answers the list of apps so that it makes no sense.",
    fix: "Check that the credentials may read the account's metadata, and pull again. The old snapshot is kept.",
  },
  "freeagent.no-apps": {
    title: "No apps in the account",
    cause: "The CRM lists no app for these credentials.",
    fix: "Check with the CRM's support which account the client id belongs to.",
  },
} as const satisfies Record<string, ProblemEntry>;
