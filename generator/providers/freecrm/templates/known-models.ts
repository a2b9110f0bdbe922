/** The vendor's own record types; anything else in the templates was made by the account's people. */
export const knownModels: readonly string[] = [
  "call",
  "case",
  "company",
  "contact",
  "deal",
  "document",
  "event",
  "product",
  "task",
];
