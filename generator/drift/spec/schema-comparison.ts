import { annotationFacts } from "./compare-annotations.js";
import { compareLists } from "./compare-lists.js";
import { compareObjects } from "./compare-objects.js";
import { compareScalars } from "./compare-scalars.js";
import { compareDiscriminators } from "./compare-discriminators.js";
import { relateUnions } from "./relate-unions.js";
import { schemaExpander } from "./expand-schema.js";
import { intersectSchemas } from "./intersect-schemas.js";
import { ofOneType, withoutShared } from "./without-shared.js";
import { isAnything, schemaText, withoutAnnotations, type NormalSchema } from "./normal-schema.js";
import { flowOf, isNarrower, isWider, joinRelations, relation, same, type Relation } from "./relation.js";
import { factsOfWhole, type SchemaFact, type TypeCode } from "./schema-fact.js";
import { limitFacts } from "./limit-facts.js";
import { shownSchema } from "./shown-schema.js";

const deepest = 150;

export interface ComparedComponents {
  readonly before: Readonly<Record<string, NormalSchema>>;
  readonly after: Readonly<Record<string, NormalSchema>>;
  /** What a component of the old document is called in the new one, where it is not called the same. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** How the parts of a schema are compared: each asks for the parts of its own. */
export interface SchemaComparison {
  /** What a component of the old document is called in the new one. */
  readonly nameOf: (name: string) => string;
  readonly relate: (was: NormalSchema, is: NormalSchema) => Relation;
  readonly compare: (was: NormalSchema, is: NormalSchema, code: TypeCode) => readonly SchemaFact[];
}

/**
 * Compares two states of a schema by what they take in, whatever way they say it. Components of the same name are
 * compared once, by themselves, and not wherever they are named.
 */
export function schemaComparison(components: ComparedComponents): SchemaComparison {
  const expandOld = schemaExpander(components.before);
  const expandNew = schemaExpander(components.after);
  const nameOf = (name: string): string => components.renamed.get(name) ?? name;
  const known = new Map<string, Relation>();
  let depth = 0;
  const self: SchemaComparison = { nameOf, relate, compare };
  return self;

  function compare(was: NormalSchema, is: NormalSchema, code: TypeCode): readonly SchemaFact[] {
    const { came, gone, facts } = relate(was, is);
    return [...typeFacts(was, is, code, { came, gone }), ...facts, ...annotationFacts(was, is)];
  }

  function relate(before: NormalSchema, after: NormalSchema): Relation {
    const [old, now] = [withoutAnnotations(before), withoutAnnotations(after)];
    const { was, is, shares } = withoutShared(old, now, { nameOf, expandOld, expandNew });
    if (was.allOf === undefined && is.allOf === undefined) return relateNulls(was, is, shares);
    const nested = depth > 0;
    const key = `${String(shares)} ${String(nested)}\n${schemaText(was)}\n${schemaText(is)}`;
    const made = known.get(key);
    if (made !== undefined) return made;
    // Named within what is named, and so on without end: that counts as another one.
    if (depth >= deepest) return relation({ came: true, gone: true });
    // Schemas that lead back to themselves are alike where the rest of them is.
    known.set(key, same);
    depth += 1;
    const found = relateNulls(expandOld(was), expandNew(is), shares);
    depth -= 1;
    const one = isName(was) && isName(is) ? asOne(found) : found;
    const told = whole(nested ? firstOfKinds(one) : one, after);
    known.set(key, told);
    return told;
  }

  function relateNulls(before: NormalSchema, after: NormalSchema, shares: boolean): Relation {
    const [{ nullable: wasNullable, ...was }, { nullable, ...is }] = shares
      ? ofOneType(before, after)
      : [before, after];
    const [had, has] = [wasNullable === true || was.type === "null", nullable === true || is.type === "null"];
    const [old, now] = [was, is].map((schema): NormalSchema => (schema.type === "null" ? { anyOf: [] } : schema));
    return joinRelations([
      relation({
        came: (has && !had && (shares || !isAnything(was))) || (is.loose === true && was.loose !== true),
        gone: (had && !has && (shares || !isAnything(is))) || (was.loose === true && is.loose !== true),
      }),
      relateMembers(old ?? {}, now ?? {}),
      relation({ facts: compareDiscriminators(was, is, self) }),
    ]);
  }

  function relateMembers(was: NormalSchema, is: NormalSchema): Relation {
    const [old, now] = [unionOf(was), unionOf(is)];
    // Where nothing fits, there is nothing to be read or sent either.
    if (now.union?.length === 0) {
      const differs = old.union?.length !== 0 || was.conflict !== is.conflict;
      return relation({ came: differs, gone: differs });
    }
    if (old.union !== null && now.union !== null && isAnything(old.base) === isAnything(now.base)) {
      return joinRelations([relateSingle(old.base, now.base), whole(relateUnions(old.union, now.union, self), is)]);
    }
    const [before, after] = [distributed(old), distributed(now)];
    const [single, newSingle] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && single !== undefined && newSingle !== undefined) {
      return old.union === null && now.union === null
        ? relateSingle(single, newSingle)
        : whole(relate(single, newSingle), is);
    }
    return whole(relateUnions(before, after, self), is);
  }

  function relateSingle(was: NormalSchema, is: NormalSchema): Relation {
    const limits = relation({ facts: limitFacts(was, is) });
    if (was.type !== is.type) {
      return joinRelations([relation({ came: was.type !== undefined, gone: is.type !== undefined }), limits]);
    }
    switch (is.type) {
      case "array":
        return joinRelations([compareLists(was, is, self), limits]);
      case "object":
        return joinRelations([compareObjects(was, is, self), limits]);
      default:
        return joinRelations([compareScalars(was, is), limits]);
    }
  }
}

interface UnionParts {
  readonly base: NormalSchema;
  readonly union: readonly NormalSchema[] | null;
}

function unionOf({
  anyOf,
  loose: _loose,
  conflict: _conflict,
  discriminator: _discriminator,
  ...base
}: NormalSchema): UnionParts {
  return { base: base, union: anyOf ?? null };
}

/** Each member with what holds beside the union. */
function distributed({ base, union }: UnionParts): readonly NormalSchema[] {
  if (union === null) return [base];
  return isAnything(base) ? union : union.map((member) => intersectSchemas([base, member]));
}

function whole(found: Relation, after: NormalSchema): Relation {
  return { ...found, facts: factsOfWhole(found.facts, after) };
}

/** Whether it is nothing but a component. */
function isName({ allOf = [], nullable: _nullable, ...said }: NormalSchema): boolean {
  return allOf.length === 1 && isAnything(said);
}

/** Of another component: one change, unless nothing of it can break. */
function asOne(found: Relation): Relation {
  const [came, gone] = [isWider(found), isNarrower(found)];
  return came || gone ? { came, gone, facts: [] } : found;
}

/**
 * Components within components may be named by all of one another: of what is deep inside, one fact of a kind will do,
 * and none that is no matter to anybody.
 */
function firstOfKinds(found: Relation): Relation {
  const facts = found.facts.filter(({ kind }) => Object.values(flowOf(kind)).some((severity) => severity !== "safe"));
  const first = new Map(facts.toReversed().map((fact) => [fact.kind, fact]));
  return { ...found, facts: [...first.values()].toReversed() };
}

function typeFacts(
  was: NormalSchema,
  is: NormalSchema,
  code: TypeCode,
  { came, gone }: Pick<Relation, "came" | "gone">,
): readonly SchemaFact[] {
  if (!came && !gone) return [];
  const kind = came && gone ? code : came ? (`${code}:widened` as const) : (`${code}:narrowed` as const);
  return [{ kind, at: "", before: shownSchema(was), after: shownSchema(is), sets: [[[], is]] }];
}
