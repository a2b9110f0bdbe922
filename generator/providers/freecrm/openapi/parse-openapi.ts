import { LineCounter, parseDocument } from "yaml";
import { atPointer, isObject, type JsonObject, own, ownObject, ownText } from "../../../json/json-value.js";
import type { ProblemCode } from "../../../problem/codes.js";
import { type Place, problem, type Problem, ProblemError } from "../../../problem/problem.js";

/** Bytes of text. The bundled document has 96 thousand. */
export const openapiSizeCap = 20 * 1024 * 1024;
const aliasCap = 100;
const depthCap = 200;

/**
 * Text -> OpenAPI document. `file` names the text in messages.
 *
 * The text may come from anywhere, so it is bounded (20 MB, 100 aliases, 200 levels) and refused whole when a `$ref`
 * leads out of it: whoever resolves references later then has nothing to fetch.
 *
 * @throws ProblemError with every reference that is refused, or the one reason why the text is no such document
 */
export function parseOpenapi(text: string, file: string): OpenapiDocument {
  const root = parseYaml(text, file);
  if (!isObject(root)) throw refusal("freecrm.openapi-syntax", `${file} holds no OpenAPI document.`, file);
  const version = own(root, "openapi");
  if (typeof version !== "string" || !/^3\.\d/.test(version)) {
    const swagger = own(root, "swagger");
    const found = version ?? swagger;
    const told = typeof found === "string" || typeof found === "number" ? `version ${found}` : "no version";
    throw refusal("freecrm.openapi-version", `${file} is not an OpenAPI 3 document: it states ${told}.`, file);
  }
  const paths = ownObject(root, "paths");
  if (paths === null) throw refusal("freecrm.openapi-version", `${file} has no \`paths\`.`, file);
  const problems = findReferenceProblems(root, file);
  if (problems.length > 0) throw new ProblemError(problems);
  return { text, root, paths };
}

function parseYaml(text: string, file: string): unknown {
  if (Buffer.byteLength(text) > openapiSizeCap) {
    throw refusal("freecrm.openapi-syntax", `${file} is larger than 20 MB.`, file);
  }
  if (/^\s*</.test(text)) {
    throw refusal("freecrm.openapi-syntax", `${file} is a web page, not an OpenAPI document.`, file);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", version: "1.2", lineCounter: lines, prettyErrors: false });
  const first = document.errors[0];
  if (first !== undefined) {
    const { line, col } = lines.linePos(first.pos[0]);
    const place: Place = { kind: "file", file, line, column: col };
    const message = `${file}:${line}:${col} is not readable: ${first.message}.`;
    throw new ProblemError([problem("freecrm.openapi-syntax", message, place)]);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: aliasCap });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "it cannot be expanded";
    throw refusal("freecrm.openapi-syntax", `${file} is refused: ${why}.`, file);
  }
  if (isTooDeep(value, depthCap, new Set())) {
    throw refusal("freecrm.openapi-syntax", `${file} is nested deeper than ${depthCap} levels.`, file);
  }
  return value;
}

/** An alias inside its own anchor makes an endless value: that is too deep, too. */
function isTooDeep(value: unknown, left: number, above: Set<object>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0 || above.has(value)) return true;
  above.add(value);
  const deep = Object.values(value).some((child: unknown) => isTooDeep(child, left - 1, above));
  above.delete(value);
  return deep;
}

function refusal(code: ProblemCode, message: string, file: string): ProblemError {
  return new ProblemError([problem(code, message, { kind: "file", file })]);
}

/** Each `$ref` that leads out of the document, or nowhere; named by its own place, as a JSON pointer. */
function findReferenceProblems(root: JsonObject, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  walk(root, "#", (pointer, ref) => {
    if (!ref.startsWith("#")) {
      problems.push(complaint(`${file}: ${pointer} refers to ${shown(ref)}, which is outside the document.`, file));
    } else if (atPointer(root, ref) === undefined) {
      problems.push(complaint(`${file}: ${pointer} refers to ${shown(ref)}, which the document does not have.`, file));
    }
  });
  return problems;
}

function walk(node: unknown, pointer: string, found: (pointer: string, ref: string) => void): void {
  if (Array.isArray(node)) {
    node.forEach((item: unknown, index) => walk(item, `${pointer}/${index}`, found));
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (key === "$ref" && typeof value === "string") found(place, value);
      else walk(value, place, found);
    }
  }
}

function shown(ref: string): string {
  return JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}…` : ref);
}

function complaint(message: string, file: string): Problem {
  return problem("freecrm.openapi-reference", message, { kind: "file", file });
}

/** An OpenAPI 3 document whose references are all local and all lead somewhere. */
export interface OpenapiDocument {
  /** What it was parsed from. */
  readonly text: string;
  readonly root: JsonObject;
  readonly paths: JsonObject;
}

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
