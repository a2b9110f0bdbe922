/** What a shop tells of a customer. */
export interface Customer {
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly interests: readonly string[];
}

/** Null where it is not one. */
export function readCustomer(body: string): Customer | null {
  const { number, firstName, lastName, interests = [] } = Object(parsed(body));
  const texts = [number, firstName, lastName];
  if (!texts.every((text) => typeof text === "string" && text !== "") || !Array.isArray(interests)) return null;
  return { number, firstName, lastName, interests: interests.filter((one) => typeof one === "string") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
