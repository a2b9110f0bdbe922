import type { DefinitionNode, DocumentNode, FieldDefinitionNode, GraphQLError } from "graphql";
import type { GraphqlDocument } from "../../model/model.js";
import { type Place, problem, type Problem } from "../../problem/problem.js";
import { graphqlJs } from "./graphql-js.js";

/** A schema with what an account's own SDL adds to it, and what there is to tell of that. */
export interface ExtendedSchema {
  readonly schema: string;
  readonly problems: readonly Problem[];
}

/**
 * Adds the SDL of the documents that extend the schema. What a type has already is left as the server has it, and told:
 * a live schema may have caught up with what was written down by hand.
 */
export function extendedSchema(sdl: string, documents: readonly GraphqlDocument[]): ExtendedSchema {
  const extensions = documents.filter(({ extendsSchema }) => extendsSchema === true);
  if (extensions.length === 0) return { schema: sdl, problems: [] };
  const { GraphQLError: GraphqlError, parse, print, Source } = graphqlJs();
  let known = parse(sdl, { noLocation: true });
  const problems: Problem[] = [];
  for (const { file, text } of extensions) {
    try {
      const added = mergeDefinitions(known, parse(new Source(text, file)));
      known = added.document;
      problems.push(...added.doubles.map((name) => doubleProblem(name, file)));
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error;
      problems.push(problem("freeagent.invalid-document", error.message, placeOf(error, file)));
    }
  }
  return { schema: print(known), problems };
}

interface Merged {
  readonly document: DocumentNode;
  /** What was there before: `Query.getLead`, `Lead`. */
  readonly doubles: readonly string[];
}

function mergeDefinitions(known: DocumentNode, added: DocumentNode): Merged {
  const doubles: string[] = [];
  let definitions: readonly DefinitionNode[] = known.definitions;
  for (const definition of added.definitions) {
    const name = nameOf(definition);
    if (definition.kind === "OperationDefinition" || definition.kind === "FragmentDefinition" || name === null)
      continue;
    const there = definitions.filter((one) => nameOf(one) === name);
    const isExtension = definition.kind.endsWith("Extension");
    if (there.length > 0 && !hasFields(definition)) {
      if (isExtension) definitions = [...definitions, definition];
      else doubles.push(name);
      continue;
    }
    const taken = new Set(there.flatMap((one) => (hasFields(one) ? (one.fields ?? []) : [])).map(fieldName));
    const fields = hasFields(definition) ? (definition.fields ?? []) : [];
    doubles.push(
      ...fields.filter((field) => taken.has(fieldName(field))).map((field) => `${name}.${fieldName(field)}`),
    );
    const left = fields.filter((field) => !taken.has(fieldName(field)));
    if (there.length === 0 && !isExtension) definitions = [...definitions, definition];
    else if (left.length > 0) definitions = [...definitions, extension(definition, left)];
  }
  return { document: { ...known, definitions }, doubles };
}

type WithFields = Extract<DefinitionNode, { readonly fields?: readonly FieldDefinitionNode[] }>;

function hasFields(definition: DefinitionNode): definition is WithFields {
  return /^(Object|Interface)Type(Definition|Extension)$/.test(definition.kind);
}

function extension(definition: DefinitionNode, fields: readonly FieldDefinitionNode[]): DefinitionNode {
  if (!hasFields(definition)) return definition;
  const { name, interfaces = [] } = definition;
  const { Kind } = graphqlJs();
  const kept = { name, fields, ...(definition.kind.endsWith("Extension") && { interfaces }) };
  return definition.kind.startsWith("Object")
    ? { kind: Kind.OBJECT_TYPE_EXTENSION, ...kept }
    : { kind: Kind.INTERFACE_TYPE_EXTENSION, ...kept };
}

function nameOf(definition: DefinitionNode): string | null {
  return "name" in definition && definition.name !== undefined ? definition.name.value : null;
}

function fieldName({ name }: FieldDefinitionNode): string {
  return name.value;
}

function doubleProblem(name: string, file: string): Problem {
  const message = `${name} is in the account's schema already, which is kept as it is.`;
  return problem("freeagent.schema-known", message, { kind: "file", file }, { severity: "warning" });
}

function placeOf(error: GraphQLError, file: string): Place {
  const location = error.locations?.[0];
  return { kind: "file", file, ...(location && { line: location.line, column: location.column }) };
}
