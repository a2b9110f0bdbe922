import { problem, ProblemError, type Place } from "../problem/problem.js";
import { isIdentifier } from "./identifiers.js";
import { emptyLock, type LockedAlias, type LockedEntity, type LockedList, type NamesLock } from "./names-lock.js";

/**
 * Reads `names.lock.json`; null, where there is none yet, is the empty lock.
 *
 * @throws ProblemError where the text is not a lock: names must not be given away by a damaged file.
 */
export function parseLock(text: string | null, place: Place): NamesLock {
  if (text === null) return emptyLock;
  try {
    const json: unknown = JSON.parse(text);
    const lock = members(json, "the file");
    if (lock.get("formatVersion") !== 1) throw new LockError("formatVersion is not 1");
    return {
      entities: mapOf(lock.get("entities"), "entities", readEntity),
      lists: mapOf(lock.get("lists"), "lists", readList),
    };
  } catch (error) {
    const reason = error instanceof LockError ? error.message : "it is not JSON";
    throw new ProblemError([problem("model.bad-lock", `names.lock.json cannot be read: ${reason}`, place)]);
  }
}

class LockError extends Error {}

function readEntity(value: unknown, where: string): LockedEntity {
  const entity = members(value, where);
  return {
    type: identifier(entity.get("type"), `${where}.type`),
    collection: identifier(entity.get("collection"), `${where}.collection`),
    fields: mapOf(entity.get("fields"), `${where}.fields`, identifier),
    aliases: mapOf(entity.get("aliases") ?? {}, `${where}.aliases`, readAlias),
  };
}

/** A bare name is one of a lock that does not tell since when. */
function readAlias(value: unknown, where: string): LockedAlias {
  if (typeof value === "string") return { name: identifier(value, where), since: null };
  const alias = members(value, where);
  return {
    name: identifier(alias.get("name"), `${where}.name`),
    since: text(alias.get("since"), `${where}.since`),
  };
}

function readList(value: unknown, where: string): LockedList {
  const list = members(value, where);
  return {
    name: identifier(list.get("name"), `${where}.name`),
    choices: mapOf(list.get("choices"), `${where}.choices`, text),
  };
}

function mapOf<To>(value: unknown, where: string, read: (value: unknown, where: string) => To): Map<string, To> {
  return new Map([...members(value, where)].map(([key, member]) => [key, read(member, `${where}["${key}"]`)]));
}

function members(value: unknown, where: string): Map<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new LockError(`${where} is not an object`);
  }
  return new Map(Object.entries(value));
}

function identifier(value: unknown, where: string): string {
  const name = text(value, where);
  if (!isIdentifier(name)) throw new LockError(`${where} is not an identifier`);
  return name;
}

function text(value: unknown, where: string): string {
  if (typeof value !== "string") throw new LockError(`${where} is not a text`);
  return value;
}
