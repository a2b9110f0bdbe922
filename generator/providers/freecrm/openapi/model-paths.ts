import type { EntityPaths } from "../../../model/account-model.js";
import { compareText } from "../../../model/compare-text.js";
import { own, ownObject, type JsonObject } from "../../../json/json-value.js";
import type { OpenapiDocument } from "./openapi-document.js";
import { resolveNode } from "./resolve-node.js";

/** Where a model's records are, and the operations that the document has there, as its path items have them. */
export interface ModelPaths extends EntityPaths {
  readonly collectionItem: JsonObject;
  readonly recordItem: JsonObject | null;
  /** `GET <collection>summary/` and the like: name -> exists. */
  readonly below: ReadonlySet<string>;
}

/** Plurals that are not made by adding an `s`. */
const plurals: ReadonlyMap<string, string> = new Map([
  ["company", "companies"],
  ["person", "people"],
]);

/** The last part of the model's collection path: `contact` -> `contacts`. */
export function pluralOf(model: string): string {
  return plurals.get(model) ?? (/[^aeiou]y$/.test(model) ? `${model.slice(0, -1)}ies` : `${model}s`);
}

/** The path that lists a model's records, with what else is known around it; null where the document has none. */
export function modelPaths(document: OpenapiDocument, model: string): ModelPaths | null {
  const names = [pluralOf(model), model];
  const rank = (parts: readonly string[]): number => names.indexOf(parts.at(-1) ?? "");
  const found = Object.keys(document.paths)
    .map((path) => ({ path, parts: partsOf(path) }))
    .filter(({ parts }) => parts.every((part) => !part.startsWith("{")) && names.includes(parts.at(-1) ?? ""))
    .filter(({ path }) => operation(pathItem(document, path), "get") !== null)
    .toSorted(
      (a, b) => a.parts.length - b.parts.length || rank(a.parts) - rank(b.parts) || compareText(a.path, b.path),
    );
  const collection = found[0];
  if (collection === undefined) return null;
  const below = Object.keys(document.paths).flatMap((path) => {
    const parts = partsOf(path);
    const isBelow = collection.parts.every((part, index) => parts[index] === part);
    return isBelow ? [{ path, rest: parts.slice(collection.parts.length) }] : [];
  });
  const item = below.find(({ rest }) => rest.length === 1 && rest[0]?.startsWith("{"));
  const has = (method: string, ...rest: readonly string[]): boolean =>
    below.some((entry) => {
      const fits =
        entry.rest.length === rest.length &&
        rest.every((part, i) => (part === "{}" ? entry.rest[i]?.startsWith("{") : entry.rest[i] === part));
      return fits && operation(pathItem(document, entry.path), method) !== null;
    });
  const extras = [
    ...["summary", "aggregate", "name"].filter((part) => has("get", part)),
    ...(has("post", "{}", "complete") ? ["complete"] : []),
  ];
  return {
    collection: collection.path,
    item: item === undefined ? null : item.path.replace(/\{[^}]*\}/, "{id}"),
    collectionItem: pathItem(document, collection.path),
    recordItem: item === undefined ? null : pathItem(document, item.path),
    below: new Set(extras),
  };
}

/** An operation of a path item: `operation(item, "get")`. */
export function operation(item: JsonObject | null, method: string): JsonObject | null {
  return item === null ? null : ownObject(item, method);
}

function pathItem(document: OpenapiDocument, path: string): JsonObject {
  return resolveNode(document, own(document.paths, path)).node;
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}
