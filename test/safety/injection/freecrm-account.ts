import type { Snapshot } from "../../../generator/snapshot/snapshot.js";

/** Where the text of a FreeCRM account's templates can stand. */
export const templateSinks = [
  "model.key",
  "model.label",
  "model.label_plural",
  "template.id",
  "template.name",
  "field.name",
  "field.label",
  "field.id",
  "field.type",
  "field.default",
  "field.target",
  "option.key",
  "option.label",
] as const;

/** Where the text of an OpenAPI document can stand. */
export const openapiSinks = [
  "info.title",
  "info.description",
  "info.version",
  "servers.url",
  "servers.description",
  "tags.name",
  "path",
  "operationId",
  "summary",
  "description",
  "parameter.name",
  "parameter.description",
  "parameter.default",
  "header.name",
  "media type",
  "response.description",
  "schema.name",
  "schema.title",
  "schema.description",
  "property.name",
  "property.default",
  "property.example",
  "property.pattern",
  "property.format",
  "enum",
  "x-enum-descriptions",
  "extension",
] as const;

/** An account in which each text stands at each of these places: a template, a path and a schema a text. */
export function freecrmAccount(texts: readonly string[]): Snapshot {
  const templates = {
    contact: {
      label: texts[0] ?? "Contact",
      default: "t0",
      templates: Object.fromEntries(texts.map((text, index) => [`t${index}`, template(text, index)])),
      total: texts.length,
    },
    custom: Object.fromEntries(
      texts.map((text, index) => [
        text,
        { label: text, label_plural: text, default: text, templates: { [text]: template(text, index) }, total: 1 },
      ]),
    ),
  };
  const metadata = {
    formatVersion: 1,
    provider: "freecrm",
    url: "https://api.cogmento.com/api/1",
    seenAs: { user: "26c5f6706fe8" },
    templates,
  };
  return {
    account: "northwind",
    files: new Map([
      ["metadata.json", JSON.stringify(metadata)],
      ["openapi.yaml", JSON.stringify(openapiDocument(texts))],
    ]),
  };
}

function template(text: string, index: number): object {
  return {
    id: `t${index}`,
    name: text,
    label: text,
    fields: [
      { name: text, label: "By its name", type: "text" },
      { name: "by_label", label: text, type: "text" },
      { name: "by_id", id: text, label: "By id", type: "text" },
      { name: "by_type", label: "By type", type: text },
      { name: "by_default", label: "By default", type: "text", default: text },
      { name: "by_target", label: "By target", type: "relation", target: text },
      { name: "by_options", label: "By options", type: "select", options: [text, `${text} `, "Other"] },
      { name: "by_option_keys", label: "By option keys", type: "select", options: { [text]: text, other: "Other" } },
    ],
  };
}

function openapiDocument(texts: readonly string[]): object {
  const all = texts.join(" ");
  return {
    openapi: "3.0.3",
    info: { title: all, description: all, version: all },
    servers: texts.map((text) => ({ url: text, description: text })),
    tags: texts.map((text) => ({ name: text, description: text })),
    paths: {
      "/contacts/": { get: answering({ $ref: "#/components/schemas/Contact" }) },
      "/contacts/{id}/": { get: answering({ $ref: "#/components/schemas/Contact" }) },
      ...Object.fromEntries(texts.map((text, index) => [`/${index}/${text}/`, pathItem(text)])),
      ...Object.fromEntries(
        texts.map((text) => [`/custom/${text}s/`, { get: answering({ $ref: "#/components/schemas/Contact" }) }]),
      ),
    },
    components: {
      schemas: {
        Contact: { type: "object", properties: { id: { type: "string" }, first_name: { type: "string" } } },
        ...Object.fromEntries(texts.map((text) => [text, schema(text)])),
      },
    },
    ...Object.fromEntries(texts.map((text) => [`x-${text}`, text])),
  };
}

function pathItem(text: string): object {
  return {
    summary: text,
    description: text,
    get: {
      operationId: text,
      summary: text,
      description: text,
      tags: [text],
      deprecated: true,
      parameters: [
        { name: text, in: "query", description: text, schema: { type: "string", default: text, enum: [text] } },
        { name: text, in: "header", description: text, schema: { type: "string" } },
        { name: text, in: "cookie", schema: { type: "string" } },
      ],
      responses: {
        200: {
          description: text,
          headers: { [text]: { schema: { type: "string" } } },
          content: { [text]: { schema: schema(text) } },
        },
      },
      "x-code-samples": [{ lang: text, source: text }],
    },
    post: {
      operationId: `${text} post`,
      requestBody: { description: text, content: { [text]: { schema: schema(text), example: text } } },
      responses: { [text]: { description: text } },
    },
  };
}

function answering(schema: object): object {
  return { responses: { 200: { description: "ok", content: { "application/json": { schema } } } } };
}

function schema(text: string): object {
  return {
    type: "object",
    title: text,
    description: text,
    required: [text],
    properties: {
      [text]: { type: "string", description: text, default: text, example: text, pattern: text, format: text },
      listed: {
        type: "string",
        enum: [text, `${text}.`],
        "x-enum-descriptions": [text, text],
        "x-enum-varnames": [text],
      },
      counted: { type: "integer", enum: [1, 2], "x-enum-descriptions": [text, text], "x-enum-varnames": [text, "B"] },
    },
  };
}
