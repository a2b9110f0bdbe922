/** System names under which CRMs list their own users; the records of such an entity are the account's people. */
export const peopleEntities: ReadonlySet<string> = new Set(["agent", "user"]);
