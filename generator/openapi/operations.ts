import { elements, isObject, type JsonObject, own, ownText } from "../json/json-value.js";
import { camelCase, markOf } from "../model/identifiers.js";
import { compareText } from "../model/model.js";
import { followed } from "./references.js";

/** One path and method of an OpenAPI document. */
export interface OpenapiOperation {
  /** In lower case, as the document has it. */
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string | null;
  readonly deprecated: boolean;
  /** Whether something has to be given: a parameter of the path, a required one, or a required body. */
  readonly needsInput: boolean;
  /** Whether what it answers is a file; `unlessText` where it may be text or JSON as well. */
  readonly bytes: "always" | "unlessText" | null;
  /** How its parameters are written where that is not the usual way. */
  readonly styles: ParameterStyles;
  /** The media types of its body, the usual one first; empty where it has none. */
  readonly bodyTypes: readonly string[];
  /** The media types that it answers. */
  readonly answerTypes: readonly string[];
  /** The address of a server of its own, its variables filled in; null where it has none. */
  readonly server: string | null;
}

/** By where they stand, then by their names: `json`, `deep`, a separator, or the word of a style, with `*` if exploded. */
export type ParameterStyles = Readonly<Record<"path" | "query" | "header" | "cookie", ReadonlyMap<string, string>>>;

/** `fetch` sends no `trace`. */
const methods = ["delete", "get", "head", "options", "patch", "post", "put"];

/** Every path and method, sorted. What is not as OpenAPI wants it is passed over: its types would be missing too. */
export function openapiOperations(openapi: unknown): readonly OpenapiOperation[] {
  const paths = own(openapi, "paths");
  if (!isObject(paths)) return [];
  return Object.entries(paths)
    .flatMap(([path, value]: [string, unknown]) => {
      const item = { ...followed(openapi, value), ...(isObject(value) ? value : {}) };
      return methods.flatMap((method) => {
        const operation = own(item, method);
        return isObject(operation) ? [describe(openapi, path, method, item, operation)] : [];
      });
    })
    .toSorted((left, right) => compareText(left.path, right.path) || compareText(left.method, right.method));
}

function describe(
  openapi: unknown,
  path: string,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): OpenapiOperation {
  const parameters = parametersOf(openapi, item, operation);
  const body = followed(openapi, own(operation, "requestBody"));
  const answers = answerTypes(openapi, operation);
  return {
    method,
    path,
    operationId: ownText(operation, "operationId"),
    summary: ownText(operation, "summary"),
    deprecated: own(operation, "deprecated") === true,
    needsInput: [...parameters, body].some((one) => own(one, "required") === true),
    bytes: bytesOf(answers),
    styles: stylesOf(parameters),
    bodyTypes: mediaTypes(body).toSorted((left, right) => Number(isPlainJson(right)) - Number(isPlainJson(left))),
    answerTypes: answers,
    server: serverOf(operation) ?? serverOf(item),
  };
}

/** Those of the operation win over those of its path. */
function parametersOf(openapi: unknown, item: JsonObject, operation: JsonObject): readonly JsonObject[] {
  const byPlace = new Map<string, JsonObject>();
  for (const holder of [item, operation]) {
    for (const parameter of elements(own(holder, "parameters"))) {
      const one = followed(openapi, parameter);
      byPlace.set(`${String(own(one, "in"))} ${String(own(one, "name"))}`, one);
    }
  }
  return [...byPlace.values()];
}

function stylesOf(parameters: readonly JsonObject[]): ParameterStyles {
  const styles = { path: new Map(), query: new Map(), header: new Map(), cookie: new Map() };
  for (const parameter of parameters) {
    const place = own(parameter, "in");
    const name = own(parameter, "name");
    if (typeof name !== "string") continue;
    if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") continue;
    const style = styleOf(parameter, place);
    if (style !== null) styles[place].set(name, style);
  }
  return styles;
}

const separators: ReadonlyMap<unknown, string> = new Map([
  ["form", ","],
  ["pipeDelimited", "|"],
  ["spaceDelimited", " "],
]);

/** Null for the usual ways: a value a pair in queries and cookies, values with commas in paths and headers. */
function styleOf(parameter: JsonObject, place: keyof ParameterStyles): string | null {
  if (isObject(own(parameter, "content"))) return "json";
  const style = ownText(parameter, "style");
  const explode = own(parameter, "explode");
  if (place === "query" || place === "cookie") {
    if (style === "deepObject") return "deep";
    const isExploded = typeof explode === "boolean" ? explode : (style ?? "form") === "form";
    const plain = isExploded ? null : (separators.get(style ?? "form") ?? ",");
    return own(parameter, "allowReserved") === true ? `reserved${plain ?? ""}` : plain;
  }
  const word = style ?? "simple";
  if (explode === true) return `${word}*`;
  return word === "simple" ? null : word;
}

function answerTypes(openapi: unknown, operation: JsonObject): readonly string[] {
  const responses = own(operation, "responses");
  const all = Object.entries(isObject(responses) ? responses : {});
  const good = all.filter(([status]) => status.startsWith("2"));
  const told = good.length > 0 ? good : all.filter(([status]) => status.toLowerCase() === "default");
  return [...new Set(told.flatMap(([, response]) => mediaTypes(followed(openapi, response))))];
}

function mediaTypes(holder: JsonObject): readonly string[] {
  const content = own(holder, "content");
  return isObject(content) ? Object.keys(content) : [];
}

function isPlainJson(type: string): boolean {
  return /^application\/json\b/i.test(type);
}

/** The media types that the runtime and its types take for text. */
const textual = /^text\/|json|[/+]xml|yaml|urlencoded|^\*/i;

function bytesOf(types: readonly string[]): OpenapiOperation["bytes"] {
  if (types.every((type) => textual.test(type))) return null;
  return types.some((type) => textual.test(type)) ? "unlessText" : "always";
}

/** The first server, each `{variable}` by its default. */
function serverOf(holder: unknown): string | null {
  const [server] = elements(own(holder, "servers"));
  const url = ownText(server, "url");
  if (url === null) return null;
  return url.replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    String(own(own(own(server, "variables"), name), "default")),
  );
}

/** `operationId`, or method and path; where two are alike, the latter for both, and a mark of it if that is not enough. */
export function operationNames(operations: readonly OpenapiOperation[]): readonly string[] {
  const first = operations.map((operation) => memberWord(operation.operationId ?? "") || pathName(operation));
  const double = doubles(first);
  const second = operations.map((operation, index) => {
    const name = first[index] ?? "";
    return double.has(name) ? pathName(operation) : name;
  });
  const still = doubles(second);
  return operations.map((operation, index) => {
    const name = second[index] ?? "";
    return still.has(name) ? `${name}_${markOf(`${operation.method} ${operation.path}`)}` : name;
  });
}

/** `POST /contacts/{id}/` -> `postContactsById`. */
function pathName({ method, path }: OpenapiOperation): string {
  const words = path.split("/").map((part) => part.replaceAll(/\{([^}]*)\}/g, " by $1 "));
  return memberWord(`${method} ${words.join(" ")}`);
}

/** With a member `then` an object is taken for a promise. */
const notMembers: ReadonlySet<string> = new Set(["then", "__proto__"]);

/** A name as a member of `crm.operations`, where the words of the language are names like others. */
function memberWord(text: string): string {
  const name = camelCase(text).replace(/^([a-z]+)_$/i, "$1");
  return notMembers.has(name) ? `${name}_` : name;
}

function doubles(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

/** The path below the account's address. Some documents have the end of that address in their paths as well. */
export function pathBelow(path: string, url: string): string {
  const base = URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, "") : "";
  return base !== "" && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
