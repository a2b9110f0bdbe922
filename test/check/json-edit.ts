/** A parsed JSON object that a test changes in place. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of a list of objects, or of an object of objects; fails where there is none. */
export function members(parent: unknown, key: string): Json[] {
  const value = isJson(parent) ? parent[key] : undefined;
  const all = Array.isArray(value) ? value : isJson(value) ? Object.values(value) : [];
  const found = all.filter(isJson);
  if (found.length === 0) throw new Error(`There is no "${key}" to change.`);
  return found;
}

export function memberOf(parent: unknown, key: string): Json {
  const value = isJson(parent) ? parent[key] : undefined;
  if (!isJson(value)) throw new Error(`There is no "${key}" to change.`);
  return value;
}

/** The one object of a list whose member has the value. */
export function oneWith(list: readonly Json[], key: string, value: string): Json {
  const found = list.find((one) => one[key] === value);
  if (found === undefined) throw new Error(`Nothing has ${key} "${value}".`);
  return found;
}
