import { memberOf, type NormalSchema } from "./normal-schema.js";

interface Names {
  readonly nameOf: (name: string) => string;
  readonly expandOld: (schema: NormalSchema) => NormalSchema;
  readonly expandNew: (schema: NormalSchema) => NormalSchema;
}

export interface WithoutShared {
  readonly was: NormalSchema;
  readonly is: NormalSchema;
  /** Whether something was taken out: then what is left says no more than what it adds. */
  readonly shares: boolean;
}

/**
 * Two states of a schema without the components that both are made of: these are compared by themselves. Where what is
 * said beside them speaks of their own properties, they stay.
 */
export function withoutShared(was: NormalSchema, is: NormalSchema, names: Names): WithoutShared {
  const [oldNames, newNames] = [was.allOf ?? [], is.allOf ?? []];
  const isNew = new Set(newNames);
  const shared = oldNames.filter((name) => isNew.has(names.nameOf(name)));
  if (shared.length === 0) return { was, is, shares: false };
  const left = new Set(shared.map(names.nameOf));
  const old = without(was, (name) => left.has(names.nameOf(name)));
  const now = without(is, (name) => left.has(name));
  const said = [old, now].flatMap(({ properties = {}, required = {} }) => [properties, required].flatMap(Object.keys));
  if (said.length === 0) return { was: old, is: now, shares: true };
  const own = [names.expandOld({ allOf: shared }), names.expandNew({ allOf: [...left] })].map(
    ({ properties }) => properties,
  );
  return said.some((name) => own.some((properties) => memberOf(properties, name) !== undefined))
    ? { was, is, shares: false }
    : { was: old, is: now, shares: true };
}

/** What both are made of says of what type they are. */
export function ofOneType(was: NormalSchema, is: NormalSchema): readonly [was: NormalSchema, is: NormalSchema] {
  return [ofTypeOf(was, is), ofTypeOf(is, was)];
}

function ofTypeOf(schema: NormalSchema, { type }: NormalSchema): NormalSchema {
  return schema.type !== undefined || schema.anyOf !== undefined || type === undefined ? schema : { ...schema, type };
}

function without({ allOf = [], ...said }: NormalSchema, isLeft: (name: string) => boolean): NormalSchema {
  const others = allOf.filter((name) => !isLeft(name));
  return others.length === 0 ? said : { ...said, allOf: others };
}
