import type { GraphQLArgument, GraphQLNamedType, GraphQLSchema } from "graphql";
import { compareText } from "../../model/model.js";
import { only, type Severities } from "../change-kind.js";
import { type ChangeKindName, makeChange, type ModelChange, type ModelEdit } from "../change.js";

interface Operation {
  readonly effect: "query" | "mutation" | "subscription";
  /** In one spelling, in any order of the source. */
  readonly variables: string;
  readonly selection: string;
}

const caps = {
  query: only({ read: "breaking", filter: "breaking" }),
  mutation: only({ create: "breaking", update: "breaking" }),
  subscription: only({ read: "breaking" }),
} as const satisfies Record<Operation["effect"], Severities>;

/** The operations of some GraphQL documents, by name: layout and comments say nothing. */
export async function compareOperationTexts(
  before: readonly string[],
  after: readonly string[],
  edits: readonly ModelEdit[],
): Promise<readonly ModelChange[]> {
  if (before.toSorted(compareText).join("\n") === after.toSorted(compareText).join("\n")) return [];
  const [old, now] = [await readOperations(before), await readOperations(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at) => {
    const [was, is] = [old.get(at), now.get(at)];
    if (was === undefined) return is === undefined ? [] : [makeChange("operation.added", { at, edits })];
    const parts = { at, cap: caps[was.effect], edits };
    if (is === undefined) return [makeChange("operation.removed", parts)];
    return [
      ...(was.variables === is.variables
        ? []
        : [makeChange("operation.variables-changed", { ...parts, before: was.variables, after: is.variables })]),
      ...(was.selection === is.selection && was.effect === is.effect
        ? []
        : [makeChange("operation.selection-changed", { ...parts, facts: [was.selection, is.selection] })]),
    ];
  });
}

async function readOperations(texts: readonly string[]): Promise<ReadonlyMap<string, Operation>> {
  const { parse, print } = await import("graphql");
  const operations = new Map<string, Operation>();
  for (const text of texts) {
    const { definitions } = parse(text, { noLocation: true });
    const fragments = definitions
      .filter(({ kind }) => kind === "FragmentDefinition")
      .map((fragment) => print(fragment));
    for (const definition of definitions) {
      if (definition.kind !== "OperationDefinition" || definition.name === undefined) continue;
      const variables = (definition.variableDefinitions ?? []).map((variable) => print(variable));
      operations.set(definition.name.value, {
        effect: definition.operation,
        variables: variables.toSorted(compareText).join(", "),
        selection: [print(definition.selectionSet), ...fragments.toSorted(compareText)].join("\n"),
      });
    }
  }
  return operations;
}

export interface Addition {
  readonly kind: ChangeKindName;
  /** `Contact.fax`. */
  readonly at: string;
  readonly type: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** What graphql-js passes over: new types, new fields, deprecations, defaults of inputs, more types of an interface. */
export function findAdditions(old: GraphQLSchema, now: GraphQLSchema): readonly Addition[] {
  return Object.values(now.getTypeMap()).flatMap((type): readonly Addition[] => {
    const was = old.getType(type.name);
    if (was !== undefined) return inType(was, type);
    // A selection by an interface answers the new type, too.
    const interfaces = "getInterfaces" in type ? type.getInterfaces() : [];
    return [
      { kind: "schema.type-added", at: type.name, type: type.name },
      ...interfaces
        .filter(({ name }) => old.getType(name) !== undefined)
        .map(({ name }) => ({ kind: "schema.interface-added" as const, at: type.name, type: name, after: name })),
    ];
  });
}

function inType(was: GraphQLNamedType, type: GraphQLNamedType): readonly Addition[] {
  const [known, fields] = [fieldsOf(was), fieldsOf(type)];
  const [knownValues, values] = [valuesOf(was), valuesOf(type)];
  const place = (name: string) => ({ at: `${type.name}.${name}`, type: type.name });
  return [
    ...[...fields].flatMap(([name, field]) => {
      const before = known.get(name);
      // What is new in an input is the matter of graphql-js's own rules.
      if (before === undefined) return isInput(type) ? [] : [{ kind: "schema.field-added" as const, ...place(name) }];
      return inField(before, field, place(name));
    }),
    ...[...values].flatMap(([name, value]) => deprecation(knownValues.get(name), value, "enum-value", place(name))),
  ];
}

function inField(was: Member, field: Member, place: Place): readonly Addition[] {
  const [known, given] = [argumentsOf(was), argumentsOf(field)];
  return [
    ...deprecation(was, field, "field", place),
    ...(isInputField(was) && isInputField(field)
      ? defaultChange(was, field, "schema.input-default-changed", place)
      : []),
    ...given.flatMap((argument) => {
      const before = known.find(({ name }) => name === argument.name);
      if (before === undefined) return [];
      const at = { ...place, at: `${place.at}(${argument.name})` };
      // graphql-js tells a default that changed or went.
      const added = before.defaultValue === undefined && argument.defaultValue !== undefined;
      return [
        ...deprecation(before, argument, "argument", at),
        ...(added ? defaultChange(before, argument, "schema.argument-default-changed", at) : []),
      ];
    }),
  ];
}

type Member = ReturnType<Extract<GraphQLNamedType, { getFields: unknown }>["getFields"]>[string];
type Place = Pick<Addition, "at" | "type">;

interface Marked {
  readonly deprecationReason?: string | null | undefined;
}

function deprecation(
  was: Marked | undefined,
  is: Marked,
  what: "argument" | "enum-value" | "field",
  place: Place,
): readonly Addition[] {
  if (was === undefined) return [];
  const [had, has] = [was, is].map(({ deprecationReason }) => typeof deprecationReason === "string");
  if (had === has) return [];
  return [{ kind: has === true ? `schema.${what}-deprecated` : `schema.${what}-undeprecated`, ...place }];
}

function defaultChange(
  was: Pick<GraphQLArgument, "defaultValue">,
  is: Pick<GraphQLArgument, "defaultValue">,
  kind: ChangeKindName,
  place: Place,
): readonly Addition[] {
  const [before, after] = [was, is].map(({ defaultValue }) =>
    defaultValue === undefined ? null : JSON.stringify(defaultValue),
  );
  return before === after ? [] : [{ kind, ...place, before: before ?? null, after: after ?? null }];
}

/** Fields of objects and interfaces, of inputs; none of the rest. */
function fieldsOf(type: GraphQLNamedType): ReadonlyMap<string, Member> {
  return new Map("getFields" in type ? Object.entries(type.getFields()) : []);
}

function valuesOf(type: GraphQLNamedType): ReadonlyMap<string, Marked> {
  return new Map("getValues" in type ? type.getValues().map((value) => [value.name, value]) : []);
}

function argumentsOf(field: Member): readonly GraphQLArgument[] {
  return "args" in field ? field.args : [];
}

function isInputField(field: Member): field is Extract<Member, { defaultValue?: unknown }> {
  return !("args" in field);
}

function isInput(type: GraphQLNamedType): boolean {
  return type.astNode?.kind === "InputObjectTypeDefinition";
}
