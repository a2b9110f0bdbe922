import { pick, seeded, shuffled } from "../seeded.js";
import { payloads } from "../payloads.js";
import type { AccountSources } from "../../../generator/index.js";

export interface RandomAccount {
  readonly account: "acme" | "northwind";
  readonly provider: "freeagent" | "freecrm";
  /** The same account, as a server might tell it another time: `order` decides what stands where. */
  readonly sources: (order: number | null) => AccountSources;
}

type Random = () => number;

const words = [
  "Work",
  "Email",
  "Deal",
  "Größe",
  "名前",
  "2nd",
  "Address",
  "(s)",
  "%",
  "class",
  "Owner",
  "ID",
  "  ",
  "Über-",
] as const;
const freeagentTypes = [
  ..."text number currency boolean Date datetimecomplete email phone url reference reference_join".split(" "),
  ..."Catalog multi_reference ID thumbnail status hologram".split(" "),
] as const;
const freecrmTypes = [
  ..."text number currency toggle date datetime email phone url select multiselect relation".split(" "),
  ..."users tags channels addresses uuid file hologram".split(" "),
] as const;

/** An account that the seed decides: up to six apps of up to thirty fields, with ordinary and with hostile labels. */
export function randomAccount(seed: number): RandomAccount {
  const random = seeded(seed);
  return random() < 0.5 ? freeagent(random) : freecrm(random);
}

function freeagent(random: Random): RandomAccount {
  const entities = distinct(upTo(random, 1, 6), (index) => systemName(random, index)).map((name) => ({
    entity_id: `id-${name}`,
    name,
    display_name: "name",
    label: label(random),
    label_plural: label(random),
    fields: distinct(upTo(random, 0, 30), (index) => systemName(random, index)),
  }));
  const lists = Object.fromEntries(
    Array.from({ length: upTo(random, 0, 4) }, (_, index) => [
      `list-${index}`,
      Array.from({ length: upTo(random, 0, 12) }, (_, at) => ({
        id: `c${index}-${at}`,
        name: label(random) ?? "",
        order: at,
      })),
    ]),
  );
  const targets = entities.flatMap((entity) => entity.fields.map((field) => ({ entity, field })));
  const described = entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((name) => {
      const target = targets[Math.floor(random() * targets.length)];
      return {
        id: `id-${entity.name}-${name}`,
        name,
        name_label: label(random),
        main_type: choose(random, freeagentTypes),
        is_required: random() < 0.2,
        is_visible: true,
        is_unique: random() < 0.1,
        default_value: random() < 0.2 ? label(random) : null,
        catalog_type_id: random() < 0.3 ? `list-${upTo(random, 0, 5)}` : null,
        reference_field_id: target === undefined ? null : `id-${target.entity.name}-${target.field}`,
        reference_fa_entity_id: target === undefined ? null : target.entity.entity_id,
        reference_fa_entity_name: target === undefined ? null : target.entity.name,
        active: random() < 0.9,
      };
    }),
  }));
  const metadata = (order: number | null): string =>
    JSON.stringify({
      formatVersion: 1,
      provider: "freeagent",
      url: "https://freeagent.network",
      seenAs: { client: "e65306aee9e3", hidden: true },
      batch: 1,
      introspection: "refused",
      entities: inOrder(described, order).map((entity) => ({ ...entity, fields: inOrder(entity.fields, order) })),
      lists: Object.fromEntries(inOrder(Object.entries(lists), order)),
    });
  return {
    account: "acme",
    provider: "freeagent",
    sources: (order) => sourcesOf("acme", new Map([["metadata.json", metadata(order)]])),
  };
}

function freecrm(random: Random): RandomAccount {
  const models = distinct(upTo(random, 1, 4), (index) => systemName(random, index));
  const schemaNames = ["Contact", ...models];
  const templates = models.map((model) => ({
    model,
    label: label(random) ?? model,
    fields: distinct(upTo(random, 0, 25), (index) => systemName(random, index)).map((name) => ({
      name,
      label: label(random) ?? name,
      type: choose(random, freecrmTypes),
      required: random() < 0.2,
      read_only: random() < 0.1,
      target: choose(random, schemaNames),
      default: label(random) ?? "",
      options: [...new Set(Array.from({ length: upTo(random, 0, 8) }, () => label(random) ?? ""))],
    })),
  }));
  const schemas = schemaNames.map((name) => [
    name,
    {
      type: "object",
      description: label(random) ?? "",
      properties: Object.fromEntries(
        distinct(upTo(random, 0, 12), (index) => systemName(random, index)).map((property) => [
          property,
          { type: choose(random, ["string", "integer", "boolean", "number"]), description: label(random) ?? "" },
        ]),
      ),
    },
  ]);
  let operations = 0;
  // openapi-typescript refuses a document with a percent sign in an id, which it takes for an escape, or an id twice.
  const operation = (name: string): object => ({
    summary: label(random) ?? "",
    ...(random() < 0.5 && { operationId: `${label(random) ?? "x"} ${name} ${(operations += 1)}`.replaceAll("%", "") }),
    responses: {
      200: { description: "ok", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
    },
  });
  const paths = schemaNames.flatMap((name) => [
    [`/${name.toLowerCase()}s/`, { get: operation(name), post: operation(name) }],
    [
      `/${name.toLowerCase()}s/{id}/`,
      { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }], get: operation(name) },
    ],
  ]);
  const files = (order: number | null): ReadonlyMap<string, string> =>
    new Map([
      [
        "metadata.json",
        JSON.stringify({
          formatVersion: 1,
          provider: "freecrm",
          url: "https://api.cogmento.com/api/1",
          seenAs: { user: "26c5f6706fe8" },
          templates: Object.fromEntries(
            inOrder(templates, order).map(({ model, label, fields }) => [
              model,
              { label, default: "t1", templates: { t1: { id: "t1", fields: inOrder(fields, order) } }, total: 1 },
            ]),
          ),
        }),
      ],
      // The document stays as it is: its text is what the types are made of.
      [
        "openapi.yaml",
        JSON.stringify({
          openapi: "3.0.3",
          info: { title: "x", version: "1" },
          paths: Object.fromEntries(paths),
          components: { schemas: Object.fromEntries(schemas) },
        }),
      ],
    ]);
  return { account: "northwind", provider: "freecrm", sources: (order) => sourcesOf("northwind", files(order)) };
}

function sourcesOf(account: string, files: ReadonlyMap<string, string>): AccountSources {
  return { snapshot: { account, files }, lock: null, documents: [] };
}

function inOrder<T>(items: readonly T[], order: number | null): readonly T[] {
  return order === null ? items : shuffled(seeded(order), items);
}

function upTo(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function choose<T>(random: Random, items: readonly T[]): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new TypeError("Nothing to choose from.");
  return pick(random, [first, ...rest]);
}

function systemName(random: Random, index: number): string {
  const names = [
    "contact",
    "deal",
    "task",
    "first_name",
    "work_email",
    "id",
    "created_at",
    `custom_app_${index}`,
    `field_${index}`,
  ];
  return random() < 0.05 ? `constructor_${index}` : choose(random, names);
}

function distinct(count: number, make: (index: number) => string): readonly string[] {
  return [...new Set(Array.from({ length: count }, (_, index) => make(index)))];
}

/** Mostly words that people use, now and then an attack, sometimes none. */
function label(random: Random): string | null {
  const chance = random();
  if (chance < 0.05) return null;
  if (chance < 0.2) return choose(random, payloads).slice(0, 300);
  return Array.from({ length: upTo(random, 1, 3) }, () => choose(random, words)).join(" ");
}
