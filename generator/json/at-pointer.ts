import { asArray, own } from "./json-value.js";

/** What a local JSON pointer (`#/components/schemas/Contact`) leads to; undefined where it leads nowhere. */
export function atPointer(root: unknown, ref: string): unknown {
  if (ref === "#" || ref === "#/") return root;
  if (!ref.startsWith("#/")) return undefined;
  return ref
    .slice(2)
    .split("/")
    .reduce((node, part) => child(node, unescapePart(part)), root);
}

function child(node: unknown, key: string): unknown {
  const list = asArray(node);
  return list === null ? own(node, key) : /^\d+$/.test(key) ? list[Number(key)] : undefined;
}

function unescapePart(part: string): string {
  return decoded(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A pointer is part of an address, but not everybody writes it as one. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
