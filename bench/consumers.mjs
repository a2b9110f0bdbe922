import { account, enumValue, kindOf, pascal } from "./account.mjs";

const operations = Array.from({ length: 50 }, (_, index) =>
  index < 20 ? "list" : index < 30 ? "get" : index < 40 ? "create" : index < 45 ? "update" : "delete",
);

/** Fifty calls, spread over `spread` apps: 20 list, 10 get, 10 create, 5 update, 5 delete. */
function calls(size, spread) {
  const { entities, items } = account(size);
  const used = entities.slice(0, spread);
  return operations.map((operation, index) => {
    const entity = used[(index * 7) % used.length];
    const wanted = ["text", "number", "choice", "reference", "date"];
    const ofKind = (kind) => entity.fields.filter((field) => kindOf(field) === kind && !field.is_required);
    const custom = (field) => field.name.startsWith(`${entity.name}_field`);
    const fields = wanted.flatMap((kind) => {
      const some = ofKind(kind).filter(custom);
      return some.length === 0 ? [] : [some[index % some.length]];
    });
    const required = entity.fields.filter((field) => field.is_required);
    return { operation, index, entity, fields, required, items };
  });
}

const samples = {
  id: '"x"',
  text: '"x"',
  number: "1",
  boolean: "true",
  date: '"2026-01-01"',
  reference: '{ id: "x" }',
};

function value(field, items, literal = (label) => label) {
  const kind = kindOf(field);
  return kind === "choice" ? JSON.stringify(literal(items[field.catalog_type_id][0].name)) : samples[kind];
}

/**
 * Against our package; `model` is its `model.json`. By `subpath`, each app is imported from its own file, and none of the
 * others is.
 */
export function ourConsumer(size, model, { spread, subpath }) {
  const byKey = new Map(model.entities.map((entity) => [entity.key, entity]));
  const files = new Map();
  const body = calls(size, spread).map(({ operation, index, entity, fields, required, items }) => {
    const { name, fields: named } = byKey.get(entity.name);
    files.set(name, byKey.get(entity.name));
    const nameOf = new Map(named.map((field) => [field.key, field.name]));
    const target = subpath ? `${name}(crm)` : `crm.${name}`;
    const names = fields.map((field) => nameOf.get(field.name));
    const given = (some) =>
      `{ ${some.map((field) => `${nameOf.get(field.name)}: ${value(field, items)}`).join(", ")} }`;
    const read = (record) => `void [${names.map((field) => `${record}.${field}`).join(", ")}];`;
    switch (operation) {
      case "list": {
        const [text] = fields;
        const select = `[${names.map((field) => JSON.stringify(field)).join(", ")}]`;
        return `const r${index} = await ${target}.list({ select: ${select}, where: { ${nameOf.get(text.name)}: { contains: "x" } }, limit: 10 }); for (const record of r${index}.records) ${read("record")}`;
      }
      case "get":
        return `const r${index} = await ${target}.get("x"); ${read(`r${index}?`)}`;
      case "create":
        return `const r${index} = await ${target}.create(${given([...required, ...fields])}); void r${index}.id;`;
      case "update":
        return `const r${index} = await ${target}.update("x", ${given(fields)}); void r${index}.id;`;
      default:
        return `await ${target}.delete("x");`;
    }
  });
  const imports = subpath
    ? [
        'import { createClient } from "crm/client";',
        ...[...files.keys()].map((name) => `import { ${name} } from "crm/${name}";`),
      ]
    : ['import { createClient } from "crm";'];
  const open = 'const crm = createClient({ credentials: { token: "x" } });';
  return `${[...imports, open, "export async function main() {", ...body, "}"].join("\n")}\n`;
}

/** The same calls through openapi-fetch. */
export function openapiFetchConsumer(size) {
  const body = calls(size, Infinity).map(({ operation, index, entity, fields, required, items }) => {
    const given = (some) => `body: { ${some.map((field) => `${field.name}: ${value(field, items)}`).join(", ")} }`;
    const one = `"/${entity.name}/{id}", { params: { path: { id: "x" } }`;
    const read = (record) => `void [${fields.map((field) => `${record}.${field.name}`).join(", ")}];`;
    switch (operation) {
      case "list":
        return `const r${index} = await crm.GET("/${entity.name}", { params: { query: { limit: 10 } } }); for (const record of r${index}.data?.items ?? []) ${read("record")}`;
      case "get":
        return `const r${index} = await crm.GET(${one} }); ${read(`r${index}.data?`)}`;
      case "create":
        return `const r${index} = await crm.POST("/${entity.name}", { ${given([...required, ...fields])} }); void r${index}.data;`;
      case "update":
        return `const r${index} = await crm.PUT(${one}, ${given([...required, ...fields])} }); void r${index}.data;`;
      default:
        return `await crm.DELETE(${one} });`;
    }
  });
  return `import createClient from "openapi-fetch";\nimport type { paths } from "./schema.js";\nconst crm = createClient<paths>({ baseUrl: "" });\nexport async function main() {\n${body.join("\n")}\n}\n`;
}

/** The same calls through gql.tada and graphql-request. */
export function tadaConsumer(size) {
  const body = calls(size, Infinity).map(({ operation, index, entity, fields, items }) => {
    const type = pascal(entity.name);
    const selection = fields
      .map((field) => (kindOf(field) === "reference" ? `${field.name} { id name }` : field.name))
      .join(" ");
    const given = `{ ${fields.map((field) => `${field.name}: ${value(field, items, enumValue)}`).join(", ")} }`;
    const request = (document, variables) => `await crm.request(graphql(\`${document}\`), ${variables})`;
    const read = (record) => `void [${fields.map((field) => `${record}.${field.name}`).join(", ")}];`;
    switch (operation) {
      case "list":
        return `const r${index} = ${request(`query ($limit: Int) { list${type}(limit: $limit) { count items { id ${selection} } } }`, "{ limit: 10 }")}; for (const record of r${index}.list${type}.items) ${read("record")}`;
      case "get":
        return `const r${index} = ${request(`query ($id: ID!) { get${type}(id: $id) { id ${selection} } }`, '{ id: "x" }')}; ${read(`r${index}.get${type}?`)}`;
      case "create":
        return `const r${index} = ${request(`mutation ($input: ${type}Input!) { create${type}(input: $input) { id } }`, `{ input: ${given} }`)}; void r${index};`;
      case "update":
        return `const r${index} = ${request(`mutation ($id: ID!, $input: ${type}Input!) { update${type}(id: $id, input: $input) { id } }`, `{ id: "x", input: ${given} }`)}; void r${index};`;
      default:
        return `${request(`mutation ($id: ID!) { delete${type}(id: $id) }`, '{ id: "x" }')};`;
    }
  });
  const head = [
    'import { GraphQLClient } from "graphql-request";',
    'import { initGraphQLTada } from "gql.tada";',
    'import type { introspection } from "./graphql-env.js";',
    "const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string } }>();",
    'const crm = new GraphQLClient("");',
  ];
  return `${[...head, "export async function main() {", ...body, "}"].join("\n")}\n`;
}
