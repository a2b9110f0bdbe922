import { atPointer } from "../../../json/at-pointer.js";
import { isObject, ownText, type JsonObject } from "../../../json/json-value.js";
import type { OpenapiDocument } from "./openapi-document.js";

/** A node of the document with its references followed, and the component it is known by. */
export interface ResolvedNode {
  readonly node: JsonObject;
  /** `Contact`, where the last reference was `#/components/schemas/Contact`. */
  readonly component: string | null;
}

const componentPrefix = "#/components/schemas/";

/** Follows `$ref` to what it means. References in a circle mean nothing, so they end in an empty node. */
export function resolveNode(document: OpenapiDocument, value: unknown): ResolvedNode {
  const seen = new Set<string>();
  let node = isObject(value) ? value : {};
  let component: string | null = null;
  for (let ref = ownText(node, "$ref"); ref !== null; ref = ownText(node, "$ref")) {
    const target = seen.has(ref) ? null : atPointer(document.root, ref);
    if (!isObject(target)) return { node: {}, component: null };
    seen.add(ref);
    component = componentName(ref);
    node = target;
  }
  return { node, component };
}

function componentName(ref: string): string | null {
  const name = ref.startsWith(componentPrefix) ? ref.slice(componentPrefix.length) : "";
  return name === "" || name.includes("/") ? null : name.replaceAll("~1", "/").replaceAll("~0", "~");
}
