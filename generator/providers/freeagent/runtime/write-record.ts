import type { CallOptions } from "#runtime/client-options.js";
import { NotFoundError, UnknownOutcomeError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { decodePresent, type DecodedRecord } from "./decode.js";
import { createEntity, deleteEntity, updateEntity } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask, type EntityAccess } from "./entity-access.js";
import { memberOf, textOf } from "./json.js";

export async function createRecord(access: EntityAccess, input: object, options?: CallOptions): Promise<DecodedRecord> {
  const { entity } = access;
  const variables = { entity: entity.key, field_values: encodeFields(entity, input, "create") };
  return readWritten(access, memberOf(await ask(access, createEntity, variables, options), "entity_value"));
}

export async function updateRecord(
  access: EntityAccess,
  id: string,
  patch: object,
  options?: CallOptions,
): Promise<DecodedRecord> {
  const { entity } = access;
  const variables = { entity: entity.key, id, field_values: encodeFields(entity, patch, "update") };
  const written = memberOf(await ask(access, updateEntity, variables, options), "entity_value") ?? null;
  if (written === null) throw notFound(access, id);
  return readWritten(access, written);
}

export async function deleteRecord(access: EntityAccess, id: string, options?: CallOptions): Promise<void> {
  const answer = await ask(access, deleteEntity, { entity: access.entity.key, id }, options);
  if ((memberOf(answer, "entity_value") ?? null) === null) throw notFound(access, id);
}

/** A record after a write: its id, and the fields that the server put in its answer. */
export function readWritten(access: EntityAccess, value: unknown): DecodedRecord {
  const id = textOf(memberOf(value, "id"));
  if (id !== null) return { id, ...decodePresent(access, memberOf(value, "field_values")) };
  throw new UnknownOutcomeError(
    `${access.entity.name}: the answer to a write holds no record; it may have been carried out.`,
  );
}

function notFound({ entity }: EntityAccess, id: string): NotFoundError {
  return new NotFoundError(`There is no ${entity.name} with the id ${quoted(id)}.`);
}
