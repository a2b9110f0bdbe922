import type { Flow } from "../change-kind.js";
import { changeKinds } from "../change.js";
import type { SchemaFact } from "./schema-fact.js";

/** How two states of a schema relate: whether its type takes in more or less than before, and what changed inside. */
export interface Relation {
  /** The new one has what the old one had not: it is wider. */
  readonly came: boolean;
  /** The old one had what the new one has not: it is narrower. */
  readonly gone: boolean;
  readonly facts: readonly SchemaFact[];
}

export const same: Relation = { came: false, gone: false, facts: [] };

export function relation(parts: Partial<Relation>): Relation {
  return { ...same, ...parts };
}

export function joinRelations(relations: readonly Relation[]): Relation {
  return {
    came: relations.some(({ came }) => came),
    gone: relations.some(({ gone }) => gone),
    facts: relations.flatMap(({ facts }) => facts),
  };
}

/** Whether code that knew the old one may meet in an answer what it does not know. */
export function isWider({ came, facts }: Relation): boolean {
  return came || facts.some(({ kind }) => flowOf(kind).answer === "breaking");
}

/** Whether what the old one took may be refused. */
export function isNarrower({ gone, facts }: Relation): boolean {
  return gone || facts.some(({ kind }) => flowOf(kind).request === "breaking");
}

export function flowOf(kind: SchemaFact["kind"]): Flow {
  return changeKinds[kind].flow;
}
