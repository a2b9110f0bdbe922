/** What of an account's configuration only one CRM understands. */
export interface OwnKeys {
  readonly account: readonly string[];
  /** Of `credentials`. Each way to sign in has some of them. */
  readonly credentials: readonly string[];
}

/** By provider. A key that no other one has is refused there: it would do nothing. */
export const ownKeys: Readonly<Record<string, OwnKeys>> = {
  freeagent: { account: ["lines", "documents"], credentials: ["clientId", "clientSecret", "token"] },
  freecrm: { account: ["openapi", "update"], credentials: ["token", "email", "password"] },
};
