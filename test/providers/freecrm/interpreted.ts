import { readFileSync } from "node:fs";
import type { AccountModel, Entity, Field } from "../../../generator/model/model.js";
import { interpret } from "../../../generator/providers/freecrm/interpret/interpret.js";
import type { Interpreted } from "../../../generator/providers/provider.js";
import { bundledSchema } from "../../../generator/snapshot/snapshot.js";

const openapi = readFileSync(bundledSchema("freecrm/openapi.yaml"), "utf8");
export const templates: unknown = JSON.parse(readFileSync(new URL("fixtures/templates.json", import.meta.url), "utf8"));

/** The fixture's account, or another one, interpreted. */
export function read(given: unknown = templates, text = openapi, update: "post" | "patch" = "post"): Interpreted {
  const metadata = {
    formatVersion: 1,
    provider: "freecrm",
    url: "https://api.example.com/api/1",
    seenAs: { user: "unknown" },
    templates: given,
  };
  const files = new Map([
    ["metadata.json", JSON.stringify(metadata)],
    ["openapi.yaml", text],
  ]);
  return interpret({ account: "acme", files }, { update });
}

export function entity({ entities }: AccountModel, key: string): Entity {
  const found = entities.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key} among ${entities.map((one) => one.key).join(", ")}`);
  return found;
}

/** `contact/first_name`. */
export function field(model: AccountModel, path: string): Field {
  const [of = "", key] = path.split("/");
  const found = entity(model, of).fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}
