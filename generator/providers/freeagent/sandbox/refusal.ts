/**
 * Thrown by an operation that the CRM would refuse; its message becomes a GraphQL error. The vendor documents no codes:
 * these are the ones that its kind of server gives.
 */
export class Refusal extends Error {
  readonly extensions: { readonly code: "BAD_USER_INPUT" | "NOT_FOUND" };

  constructor(message: string, code: "BAD_USER_INPUT" | "NOT_FOUND" = "BAD_USER_INPUT") {
    super(message);
    this.name = "Refusal";
    this.extensions = { code };
  }
}
