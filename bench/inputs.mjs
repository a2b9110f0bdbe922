import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { account, enumValue, kindOf, pascal } from "./account.mjs";

/** The same account three times: a FreeAgent snapshot for us, an OpenAPI document and a GraphQL schema for peers. */
export function writeInputs(folder, size) {
  const made = account(size);
  const snapshot = join(folder, "ours", "schemas", "bench");
  mkdirSync(snapshot, { recursive: true });
  writeFileSync(join(snapshot, "metadata.json"), freeagentMetadata(made));
  writeFileSync(join(folder, "ours", "codegen.yml"), "accounts:\n  bench: { provider: freeagent }\n");
  writeFileSync(join(folder, "openapi.yaml"), openapiDocument(made));
  const { schema, operations } = graphqlDocuments(made);
  writeFileSync(join(folder, "schema.graphql"), schema);
  writeFileSync(join(folder, "operations.graphql"), operations);
  const choices = Object.values(made.items);
  return {
    apps: made.entities.length,
    fields: made.entities.reduce((sum, { fields }) => sum + fields.length, 0),
    lists: choices.length,
  };
}

/** As `pull` writes it. */
export function freeagentMetadata({ entities, items }) {
  const byId = (left, right) => (left.id < right.id ? -1 : 1);
  const metadata = {
    formatVersion: 1,
    provider: "freeagent",
    url: "https://freeagent.network",
    seenAs: { client: "000000000000", hidden: true },
    batch: 100,
    entities: entities
      .map((entity) => ({ ...entity, fields: entity.fields.toSorted(byId) }))
      .toSorted((left, right) => (left.entity_id < right.entity_id ? -1 : 1)),
    lists: items,
  };
  return `${JSON.stringify(sorted(metadata), null, 2)}\n`;
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

const scalarSchemas = {
  id: "type: string",
  text: "type: string",
  number: "type: number",
  boolean: "type: boolean",
  date: "type: string, format: date",
};

/** One schema and five operations an app. */
function openapiDocument({ entities, items }) {
  const paths = entities.flatMap(({ name }) => {
    const type = pascal(name);
    const body = (schema) => `content: {"application/json": {schema: ${schema}}}`;
    const one = `{$ref: "#/components/schemas/${type}"}`;
    const page = `{type: object, required: [count, items], properties: {count: {type: integer}, items: {type: array, items: ${one}}}}`;
    const operation = (method, verb, rest) => `    ${method}: {operationId: ${verb}${type}, tags: [${type}], ${rest}}`;
    return [
      `  /${name}:`,
      operation(
        "get",
        "list",
        `parameters: [{name: limit, in: query, schema: {type: integer}}, {name: offset, in: query, schema: {type: integer}}], responses: {"200": {description: ok, ${body(page)}}}`,
      ),
      operation(
        "post",
        "create",
        `requestBody: {required: true, ${body(one)}}, responses: {"201": {description: created, ${body(one)}}}`,
      ),
      `  /${name}/{id}:`,
      `    parameters: [{name: id, in: path, required: true, schema: {type: string}}]`,
      operation("get", "get", `responses: {"200": {description: ok, ${body(one)}}}`),
      operation(
        "put",
        "update",
        `requestBody: {required: true, ${body(one)}}, responses: {"200": {description: ok, ${body(one)}}}`,
      ),
      operation("delete", "delete", `responses: {"204": {description: gone}}`),
    ];
  });
  const schemas = entities.flatMap(({ name, label, fields }) => {
    const required = fields.filter((field) => field.is_required).map((field) => field.name);
    return [
      `    ${pascal(name)}:`,
      "      type: object",
      `      description: ${JSON.stringify(label)}`,
      ...(required.length === 0 ? [] : [`      required: [${required.join(", ")}]`]),
      "      properties:",
      ...fields.map((field) => `        ${field.name}: {${schemaOf(field, items)}}`),
    ];
  });
  return [
    "openapi: 3.0.3",
    "info: {title: Synthetic CRM, version: 1.0.0}",
    'servers: [{url: "http://127.0.0.1:8099"}]',
    "paths:",
    ...paths,
    "components:",
    "  schemas:",
    "    Reference: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}",
    ...schemas,
    "",
  ].join("\n");
}

function schemaOf(field, items) {
  const description = `description: ${JSON.stringify(field.name_label)}`;
  const kind = kindOf(field);
  if (kind === "reference") return '$ref: "#/components/schemas/Reference"';
  if (kind !== "choice") return `${scalarSchemas[kind]}, ${description}`;
  const labels = items[field.catalog_type_id].map(({ name }) => JSON.stringify(name));
  return `type: string, ${description}, enum: [${labels.join(", ")}]`;
}

const scalars = { id: "ID", text: "String", number: "Float", boolean: "Boolean", date: "Date", reference: "Reference" };

/** One type, one input and five operations an app, and the documents that call them. */
function graphqlDocuments({ entities, items }) {
  const types = [];
  const queries = [];
  const mutations = [];
  const documents = [];
  for (const { name, label, fields } of entities) {
    const type = pascal(name);
    const members = fields.map((field) => {
      const kind = kindOf(field);
      return { field, kind, type: kind === "choice" ? `${pascal(field.name)}Choice` : scalars[kind] };
    });
    for (const member of members.filter(({ kind }) => kind === "choice")) {
      const values = new Set(items[member.field.catalog_type_id].map((item) => enumValue(item.name)));
      types.push(`enum ${member.type} { ${[...values].join(" ")} }`);
    }
    types.push(
      `${JSON.stringify(label)}\ntype ${type} {\n  id: ID!`,
      ...members.map(
        (one) =>
          `  ${JSON.stringify(one.field.name_label)}\n  ${one.field.name}: ${one.type}${one.field.is_required ? "!" : ""}`,
      ),
      `}\ninput ${type}Input {`,
      ...members.map((one) => `  ${one.field.name}: ${one.type}${one.kind === "reference" ? "Input" : ""}`),
      `}\ntype ${type}Page { count: Int! items: [${type}!]! }`,
    );
    queries.push(
      `  list${type}(limit: Int, offset: Int, filters: [Filter!]): ${type}Page!`,
      `  get${type}(id: ID!): ${type}`,
    );
    mutations.push(
      `  create${type}(input: ${type}Input!): ${type}!`,
      `  update${type}(id: ID!, input: ${type}Input!): ${type}!`,
      `  delete${type}(id: ID!): Boolean!`,
    );
    const selection = (some) =>
      some.map(({ field, kind }) => (kind === "reference" ? `${field.name} { id name }` : field.name)).join(" ");
    documents.push(
      `query List${type}($limit: Int, $offset: Int, $filters: [Filter!]) { list${type}(limit: $limit, offset: $offset, filters: $filters) { count items { id ${selection(members.slice(0, 10))} } } }`,
      `query Get${type}($id: ID!) { get${type}(id: $id) { id ${selection(members)} } }`,
      `mutation Create${type}($input: ${type}Input!) { create${type}(input: $input) { id } }`,
      `mutation Update${type}($id: ID!, $input: ${type}Input!) { update${type}(id: $id, input: $input) { id } }`,
      `mutation Delete${type}($id: ID!) { delete${type}(id: $id) }`,
    );
  }
  const schema = [
    "scalar Date",
    "type Reference { id: ID! name: String }",
    "input ReferenceInput { id: ID! }",
    "input Filter { field: String! operator: String! values: [String] }",
    ...types,
    `type Query {\n${queries.join("\n")}\n}\ntype Mutation {\n${mutations.join("\n")}\n}\n`,
  ];
  return { schema: schema.join("\n"), operations: `${documents.join("\n")}\n` };
}
