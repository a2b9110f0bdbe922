/** Thrown by an operation that the CRM would refuse; its message becomes a GraphQL error. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refusal";
  }
}
