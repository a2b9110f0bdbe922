/** The keys of a configuration by its JSON Schema, `*` for any name or item, each with its default, or null. */
export function schemaKeys(schema: unknown): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  collect(schema, schema, "", found);
  return found;
}

function collect(whole: unknown, given: unknown, path: string, found: Map<string, string | null>): void {
  const node = resolved(whole, given);
  for (const [key, child] of entriesOf(memberOf(node, "properties"))) {
    // `true` stands for a key of the other tool that reads the file.
    if (child === true) continue;
    const inner = path === "" ? key : `${path}.${key}`;
    const usual = memberOf(child, "default");
    found.set(inner, usual === undefined ? null : String(usual));
    collect(whole, child, inner, found);
  }
  for (const option of itemsOf(memberOf(node, "anyOf"))) collect(whole, option, path, found);
  const items = memberOf(node, "items");
  if (items !== undefined) collect(whole, items, `${path}*`, found);
  const others = memberOf(node, "additionalProperties");
  // An account's keys are told by themselves.
  if (typeof others === "object") collect(whole, others, path === "accounts" ? "" : `${path}.*`, found);
}

function resolved(whole: unknown, node: unknown): unknown {
  const reference = memberOf(node, "$ref");
  if (typeof reference !== "string") return node;
  return reference.split("/").slice(1).reduce(memberOf, whole);
}

function memberOf(value: unknown, key: string): unknown {
  return new Map<string, unknown>(entriesOf(value)).get(key);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
