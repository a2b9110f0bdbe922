// Hostile documents: `serve` answers for the OpenAPI document, `templates` is FreeCRM's metadata, `metadata` FreeAgent's.
// `want`: what has to become of it: a problem, a result, or either.

const yaml = { "content-type": "application/yaml" };
const contacts = { get: { responses: { 200: { description: "ok" } } } };

const large = "#".repeat(50 * 1024 * 1024);

function openapi(more) {
  return { openapi: "3.0.3", info: { title: "x", version: "1" }, paths: { "/contacts/": contacts }, ...more };
}

function text(body, want = "problem", headers = yaml) {
  return {
    want,
    serve: (response) => response.writeHead(200, headers).end(typeof body === "function" ? body() : body),
  };
}

function object(value, want = "problem") {
  return text(() => JSON.stringify(value), want);
}

function referring(refOf, want = "problem") {
  return {
    want,
    serve: (response, foreign, own) => {
      const schema = { $ref: refOf(foreign, own) };
      const get = { responses: { 200: { description: "ok", content: { "application/json": { schema } } } } };
      response.writeHead(200, yaml).end(JSON.stringify(openapi({ paths: { "/contacts/": { get } } })));
    },
  };
}

function cyclic(schemas) {
  const schema = { $ref: "#/components/schemas/A" };
  const get = { responses: { 200: { description: "ok", content: { "application/json": { schema } } } } };
  return object(openapi({ paths: { "/contacts/": { get } }, components: { schemas } }), "either");
}

function templates(value, want, headers = {}) {
  return { want, headers, templates: () => (typeof value === "string" ? value : JSON.stringify(value())) };
}

function deep(levels, open, close) {
  return open.repeat(levels) + close.repeat(levels);
}

function metadata(change, want) {
  return { want, metadata: () => JSON.stringify(change(harmless())) };
}

function field(name, more = {}) {
  return { id: `id-${name}`, name, name_label: name, main_type: "text", active: true, ...more };
}

function entity(name, fields = [field("first_name")]) {
  return { entity_id: `id-${name}`, name, display_name: "first_name", label: name, label_plural: `${name}s`, fields };
}

function harmless() {
  return {
    formatVersion: 1,
    provider: "freeagent",
    url: "https://freeagent.network",
    seenAs: { client: "e65306aee9e3", hidden: false },
    batch: 1,
    introspection: "refused",
    entities: [entity("contact")],
    lists: {},
  };
}

function choices(count) {
  return Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `Choice ${index}`, order: index }));
}

function mirror(name, of, far) {
  return field(name, {
    main_type: "reference_join",
    reference_fa_entity_id: `id-${of}`,
    reference_field_id: `id-${far}`,
  });
}

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"]
  .concat(
    [..."bcdefghij"].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefghij"[index]}`).join(", ")}]`),
  )
  .join("\n");

export const cases = {
  "openapi: alias bomb": text(`openapi: 3.0.3\n${bomb}\npaths: { /contacts/: *j }\n`),
  "openapi: an alias of itself": text("openapi: 3.0.3\npaths: &p { /contacts/: *p }\n"),
  "openapi: deep lists": text(`openapi: 3.0.3\npaths: ${deep(20_000, "[", "]")}\n`),
  "openapi: deep objects": text(`{"openapi":"3.0.3","paths":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`),
  "openapi: 250 levels": text(`{"openapi":"3.0.3","paths":${'{"a":'.repeat(250)}1${"}".repeat(250)}}`),
  "openapi: 50 MB": text(() => large, "problem", { ...yaml, "content-length": String(large.length) }),
  "openapi: 50 MB, which are not announced": text(() => large),
  "openapi: a page": text("<!doctype html><p>Sign in", "problem", { "content-type": "text/html" }),
  "openapi: a page that calls itself YAML": text("<!doctype html><p>Sign in"),
  "openapi: cut short": text('{"openapi":"3.0.3","paths":{"/contacts/":{"get"'),
  "openapi: trailing garbage": text(() => `${JSON.stringify(openapi({}))} and more: [`),
  "openapi: duplicate keys": text("openapi: 3.0.3\npaths: {}\npaths: {}\n"),
  "openapi: a merge key with __proto__": text(
    "openapi: 3.0.3\nx: &x { __proto__: { polluted: 1 } }\npaths:\n  <<: *x\n  /contacts/: { get: { responses: {} } }\n",
    "either",
  ),
  "openapi: custom tags": text("openapi: 3.0.3\npaths: !!js/function 'function () { globalThis.x = 1 }'\n"),
  "openapi: UTF-16": text(() => Buffer.from(JSON.stringify(openapi({})), "utf16le")),
  "openapi: nothing": text(""),
  "openapi: a number": text("42"),
  "openapi: Swagger 2": object({ swagger: "2.0", paths: {} }),
  "openapi: paths are a list": object(openapi({ paths: [] })),
  "openapi: a path is text": object(openapi({ paths: { "/contacts/": "no" } })),
  "openapi: an operation is a number": object(openapi({ paths: { "/contacts/": { get: 7 } } })),
  "openapi: components are text": object(openapi({ components: "no" }), "either"),
  "openapi: a schema is a list": object(openapi({ components: { schemas: { A: [1] } } }), "either"),
  "openapi: $ref to http": referring((foreign) => `${foreign}/schema.json#/A`),
  "openapi: $ref to its own server": referring((_, own) => `${own}/other#/A`),
  "openapi: $ref to a file": referring(() => "file:///etc/passwd"),
  "openapi: $ref to a path": referring(() => "../../../../etc/passwd"),
  "openapi: $ref to a share": referring(() => "\\\\host\\share\\x.yaml"),
  "openapi: $ref without scheme": referring((foreign) => foreign.replace("http:", "")),
  "openapi: $ref to nowhere": referring(() => "#/components/schemas/Nobody"),
  "openapi: $ref to itself": cyclic({ A: { $ref: "#/components/schemas/A" } }),
  "openapi: $ref in a circle": cyclic({ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }),
  "openapi: allOf in a circle": cyclic({
    A: { allOf: [{ $ref: "#/components/schemas/B" }] },
    B: { allOf: [{ $ref: "#/components/schemas/A" }] },
  }),
  "openapi: a tree of itself": cyclic({
    A: { type: "object", properties: { a: { $ref: "#/components/schemas/A" }, id: { type: "string" } } },
  }),
  "openapi: redirect to another origin": {
    want: "problem",
    serve: (response, foreign) => response.writeHead(302, { location: `${foreign}/doc` }).end(),
  },
  "openapi: redirect without end": {
    want: "problem",
    serve: (response, _, own) => response.writeHead(302, { location: `${own}/doc` }).end(),
  },
  "openapi: 404": { want: "problem", serve: (response) => response.writeHead(404).end("{}") },
  "templates: a page": templates("<!doctype html><p>Sign in", "problem", { "content-type": "text/html" }),
  "templates: cut short": templates('{"contact":[{"name":"a"', "problem"),
  "templates: null": templates(() => null, "problem"),
  "templates: a number": templates(() => 7, "problem"),
  "templates: empty": templates(() => ({}), "problem"),
  "templates: models are text": templates(() => ({ contact: "no", deal: "no" }), "problem"),
  "templates: fields are numbers": templates(() => ({ contact: [1, 2, 3] }), "problem"),
  "templates: no names": templates(() => ({ contact: [{ label: "A", type: "text" }, { type: "text" }] }), "problem"),
  "templates: numbers for texts": templates(
    () => ({ contact: [{ name: "a", label: 5, type: 7, options: 9 }] }),
    "either",
  ),
  "templates: deep": templates(`{"contact":${deep(5000, '{"fields":[', "]}")}}`, "problem"),
  "templates: __proto__": templates(
    '{"__proto__":[{"name":"__proto__","type":"text","label":"x"}],"contact":[{"name":"__proto__","type":"text","label":"x"}]}',
    "either",
  ),
  "templates: 50,000 choices": templates(
    () => ({ contact: [{ name: "a", label: "A", type: "select", options: choices(50_000).map(({ name }) => name) }] }),
    "result",
  ),
  "templates: a label of 100 KB": templates(
    () => ({ contact: [{ name: "a", label: "x".repeat(100_000), type: "text" }] }),
    "result",
  ),
  "metadata: harmless": metadata((account) => account, "result"),
  "metadata: cut short": { want: "problem", metadata: () => JSON.stringify(harmless()).slice(0, 200) },
  "metadata: a page": { want: "problem", metadata: () => "<!doctype html>" },
  "metadata: entities are text": metadata((account) => ({ ...account, entities: "no" }), "problem"),
  "metadata: an entity is null": metadata((account) => ({ ...account, entities: [null] }), "problem"),
  "metadata: fields are an object": metadata(
    (account) => ({ ...account, entities: [{ ...entity("contact"), fields: {} }] }),
    "problem",
  ),
  "metadata: no names": metadata(
    (account) => ({ ...account, entities: [entity("contact", [{ id: "1", main_type: "text", active: true }])] }),
    "problem",
  ),
  "metadata: numbers for texts": metadata(
    (account) => ({ ...account, entities: [entity("contact", [field("a", { name_label: 5, main_type: 6 })])] }),
    "either",
  ),
  "metadata: an unknown type": metadata(
    (account) => ({ ...account, entities: [entity("contact", [field("a", { main_type: "hologram" })])] }),
    "result",
  ),
  "metadata: deep": { want: "problem", metadata: () => deep(20_000, "[", "]") },
  "metadata: no fields": metadata((account) => ({ ...account, entities: [entity("contact", [])] }), "result"),
  "metadata: 5,000 fields": metadata((account) => {
    const fields = Array.from({ length: 5000 }, (_, index) => field(`f${index}`));
    return { ...account, entities: [entity("contact", fields)] };
  }, "result"),
  "metadata: 5,000 fields of one label": metadata((account) => {
    const fields = Array.from({ length: 5000 }, (_, index) => field(`f${index}`, { name_label: "Same" }));
    return { ...account, entities: [entity("contact", fields)] };
  }, "result"),
  "metadata: 50,000 choices": metadata(
    (account) => ({
      ...account,
      entities: [entity("contact", [field("a", { catalog_type_id: "list" })])],
      lists: { list: choices(50_000) },
    }),
    "result",
  ),
  "metadata: 50,000 choices of one label": metadata(
    (account) => ({
      ...account,
      entities: [entity("contact", [field("a", { catalog_type_id: "list" })])],
      lists: { list: choices(50_000).map((choice) => ({ ...choice, name: "Same" })) },
    }),
    "result",
  ),
  "metadata: a mirror of itself": metadata(
    (account) => ({ ...account, entities: [entity("contact", [mirror("a", "contact", "a")])] }),
    "either",
  ),
  "metadata: mirrors in a circle": metadata(
    (account) => ({
      ...account,
      entities: [entity("contact", [mirror("a", "deal", "b")]), entity("deal", [mirror("b", "contact", "a")])],
    }),
    "either",
  ),
  "metadata: a chain of 5,000 mirrors": metadata((account) => {
    const fields = Array.from({ length: 5000 }, (_, index) => mirror(`f${index}`, "contact", `f${index + 1}`));
    return { ...account, entities: [entity("contact", [...fields, field("f5000")])] };
  }, "either"),
  "metadata: references to nobody": metadata(
    (account) => ({
      ...account,
      entities: [entity("contact", [field("a", { main_type: "reference", reference_fa_entity_name: "nobody" })])],
    }),
    "result",
  ),
  "metadata: the same twice": metadata(
    (account) => ({ ...account, entities: [entity("contact"), entity("contact")] }),
    "either",
  ),
  "metadata: a label of 100 KB": metadata(
    (account) => ({ ...account, entities: [entity("contact", [field("a", { name_label: "ü".repeat(100_000) })])] }),
    "result",
  ),
};
