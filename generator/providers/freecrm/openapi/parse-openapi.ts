import { LineCounter, parseDocument } from "yaml";
import { atPointer, isObject, type JsonObject, own, ownObject, ownText } from "../../../json/json-value.js";
import { circularSchemas, componentName, deepSchema, eachReference } from "../../../openapi/references.js";
import type { ProblemCode } from "../../../problem/codes.js";
import { type Place, problem, type Problem, ProblemError } from "../../../problem/problem.js";

/** Bytes of text. The bundled document has 96 thousand. */
export const openapiSizeCap = 20 * 1024 * 1024;
const valueCap = 2_000_000;
const depthCap = 200;

/**
 * Text -> OpenAPI document. `file` names the text in messages.
 *
 * The text may come from anywhere, so it is bounded (20 MB, 2,000,000 values once its aliases are written out, 200
 * levels), and refused where a `$ref` of a path leads out of it or nowhere: whoever follows references later then has
 * nothing to fetch. A component that no path uses may be broken: that is a warning.
 *
 * @throws ProblemError with every reference that is refused, or the one reason why the text is no such document
 */
export function parseOpenapi(text: string, file: string): OpenapiDocument {
  const root = parseYaml(text, file);
  if (!isObject(root)) throw refusal("freecrm.openapi-syntax", `${file} holds no OpenAPI document.`, file);
  const version = own(root, "openapi");
  // YAML takes an unquoted 3.1 for a number.
  if (!/^3\.\d/.test(typeof version === "number" ? version.toFixed(1) : String(version))) {
    const swagger = own(root, "swagger");
    const found = version ?? swagger;
    const told = typeof found === "string" || typeof found === "number" ? `version ${found}` : "no version";
    throw refusal("freecrm.openapi-version", `${file} is not an OpenAPI 3 document: it states ${told}.`, file);
  }
  const paths = ownObject(root, "paths");
  if (paths === null) throw refusal("freecrm.openapi-version", `${file} has no \`paths\`.`, file);
  const deep = deepSchema(root, depthCap);
  if (deep !== null) {
    const message = `${file}: the schema ${shown(deep)} is put together over more than ${depthCap} steps.`;
    throw refusal("freecrm.openapi-syntax", message, file);
  }
  const problems = [...referenceProblems(root, file), ...circleProblems(root, file)];
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ProblemError(errors);
  return { text, root, paths, problems };
}

function parseYaml(text: string, file: string): unknown {
  if (Buffer.byteLength(text) > openapiSizeCap) {
    throw refusal("freecrm.openapi-syntax", `${file} is larger than 20 MB.`, file);
  }
  if (/^\s*</.test(text)) {
    throw refusal("freecrm.openapi-syntax", `${file} is a web page, not an OpenAPI document.`, file);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "core",
    version: "1.2",
    merge: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const first = document.errors[0];
  if (first !== undefined) {
    const { line, col } = lines.linePos(first.pos[0]);
    const place: Place = { kind: "file", file, line, column: col };
    const message = `${file}:${line}:${col} is not readable: ${first.message}.`;
    throw new ProblemError([problem("freecrm.openapi-syntax", message, place)]);
  }
  let value: unknown;
  try {
    // An alias is the value of its anchor, not a copy; what they amount to is counted below.
    value = document.toJS({ maxAliasCount: -1 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "it cannot be expanded";
    throw refusal("freecrm.openapi-syntax", `${file} is refused: ${why}.`, file);
  }
  const left = { values: valueCap };
  if (isTooDeep(value, depthCap, new Set(), left)) {
    const what = left.values <= 0 ? "has more than 2,000,000 values" : `is nested deeper than ${depthCap} levels`;
    throw refusal("freecrm.openapi-syntax", `${file} ${what}.`, file);
  }
  return value;
}

/** An alias inside its own anchor makes an endless value: that is too deep, too. Aliases of aliases may be too many. */
function isTooDeep(value: unknown, levels: number, above: Set<object>, left: { values: number }): boolean {
  left.values -= 1;
  if (left.values <= 0) return true;
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0 || above.has(value)) return true;
  above.add(value);
  const deep = Object.values(value).some((child: unknown) => isTooDeep(child, levels - 1, above, left));
  above.delete(value);
  return deep;
}

function refusal(code: ProblemCode, message: string, file: string): ProblemError {
  return new ProblemError([problem(code, message, { kind: "file", file })]);
}

/** Each `$ref` that leads out of the document, or nowhere; named by its own place, as a JSON pointer. */
function referenceProblems(root: JsonObject, file: string): readonly Problem[] {
  const used = usedReferences(root);
  const problems: Problem[] = [];
  eachReference(root, "#", (ref, pointer) => {
    const isOutside = !ref.startsWith("#");
    if (!isOutside && atPointer(root, ref) !== undefined) return;
    const why = isOutside ? "which is outside the document" : "which the document does not have";
    const message = `${file}: ${pointer} refers to ${shown(ref)}, ${why}`;
    if (used.has(pointer)) problems.push(complaint(`${message}.`, file));
    else problems.push(complaint(`${message}. No path uses it, so it stands for any value.`, file, "warning"));
  });
  return problems;
}

/** The places of the references that a path leads to, directly or by other references. */
function usedReferences(root: JsonObject): ReadonlySet<string> {
  const { components: _, ...rest } = root;
  const places = new Set<string>();
  const reached = new Set<string>();
  const open: [node: unknown, pointer: string][] = [[rest, "#"]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    eachReference(next[0], next[1], (ref, place) => {
      places.add(place);
      if (reached.has(ref)) return;
      reached.add(ref);
      open.push([atPointer(root, ref), ref]);
    });
  }
  return places;
}

function circleProblems(root: JsonObject, file: string): readonly Problem[] {
  return [...circularSchemas(root).keys()].map((name) => {
    const message = `${file}: the schema ${shown(name)} is made of itself; what leads back to it is left out.`;
    return complaint(message, file, "warning");
  });
}

function shown(ref: string): string {
  return JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}…` : ref);
}

function complaint(message: string, file: string, severity: "error" | "warning" = "error"): Problem {
  return problem("freecrm.openapi-reference", message, { kind: "file", file }, { severity });
}

/** An OpenAPI 3 document. The references that its paths use are all local, and all lead somewhere. */
export interface OpenapiDocument {
  /** What it was parsed from. */
  readonly text: string;
  readonly root: JsonObject;
  readonly paths: JsonObject;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** A node of the document with its references followed, and the component it is known by. */
export interface ResolvedNode {
  readonly node: JsonObject;
  /** `Contact`, where the last reference was `#/components/schemas/Contact`. */
  readonly component: string | null;
}

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
