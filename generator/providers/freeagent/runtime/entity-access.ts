import type { CallOptions } from "#runtime/client-options.js";
import type { Session } from "#runtime/session.js";
import type { EntityReading } from "./decode.js";
import { sendGraphql, type GraphqlRequest } from "./graphql-call.js";
import { memberOf } from "./json.js";

/** What every method of a collection works with. */
export interface EntityAccess extends EntityReading {
  readonly session: Session;
}

/** Sends one of the documented operations about the entity and answers what `read` makes of what stands under its name. */
export function ask<T>(
  { session }: Pick<EntityAccess, "session">,
  request: GraphqlRequest,
  variables: object,
  read: (answer: unknown) => T,
  options?: CallOptions,
): Promise<T> {
  return sendGraphql(session, request, variables, (data) => read(memberOf(data, request.name)), options);
}
