import { type Direction, directions } from "../drift/change-kind.js";
import { methodCap } from "../drift/compare/entities.js";

/**
 * The directions in which code meets the account at a place. Where nobody can tell, there are none given, and it may be
 * any: rather a line too many than one that was missed.
 */
export type Ways = readonly Direction[];

/** Of names of fields by themselves: they select, sort, and reach into records. Nothing is written by its name alone. */
export const asking: Ways = ["read", "filter"];

const ofSuffix: ReadonlyMap<string, Ways> = new Map<string, Ways>([
  ["", ["read"]],
  ["Row", ["read"]],
  ["Input", ["create", "update"]],
  ["Create", ["create"]],
  ["Update", ["update"]],
  ["Where", ["filter"]],
  ["Field", asking],
]);

const ofMember: ReadonlyMap<string, Ways> = new Map<string, Ways>([
  ["select", ["read"]],
  ["orderBy", ["filter"]],
  ["where", ["filter"]],
]);

/** Of the members of an entity's types: `ContactCreate` has the suffix `Create`. */
export function waysOfSuffix(suffix: string): Ways | undefined {
  return ofSuffix.get(suffix);
}

/** Of what stands in a member of a query. */
export function waysOfMember(name: string): Ways | undefined {
  return ofMember.get(name);
}

/** Of a method of a collection. */
export function waysOfMethod(method: string): Ways {
  const cap = methodCap([method]);
  return directions.filter((direction) => cap[direction] !== "safe");
}

/** All of both; any, where one of them may be any. */
export function joinWays(left: Ways | undefined, right: Ways | undefined): Ways | undefined {
  if (left === undefined || right === undefined) return undefined;
  return directions.filter((direction) => left.includes(direction) || right.includes(direction));
}
