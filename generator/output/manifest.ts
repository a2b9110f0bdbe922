import { jsonText, type JsonValue } from "../model/encoders.js";
import { compareText } from "../model/model.js";
import { type ProblemCode, problemCodes } from "../problem/codes.js";
import { type Place, problem, type Problem } from "../problem/problem.js";
import { toolVersion } from "../tool-version.js";
import { sha256 } from "./hash.js";
import type { GeneratedFile, RenderedFile } from "./package.js";

/** Where a package says what it consists of. */
export const manifestPath = "manifest.json";

/** What a package was made of, and of which files it consists: all in it that is ours to replace or delete. */
export interface PackageManifest {
  readonly toolVersion: string;
  /** Hash of what the package was made from; null where the caller gave none. */
  readonly input: string | null;
  /** Path -> sha256 of the bytes. The manifest itself is not among them. */
  readonly files: ReadonlyMap<string, string>;
  /** Path -> hash of all that the file was made from, where it may be taken over. */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** What there is to tell of the package; null where it is not kept. */
  readonly summary: PackageSummary | null;
}

/** What a caller may say of a package besides its files. */
export interface PackageStamp {
  /** Hash of everything that the package was made from: where it is the same, so is the package. */
  readonly input?: string;
  /** What there is to tell of it, which then needs not be found out again. */
  readonly summary?: PackageSummary;
}

/**
 * The files of a package and its manifest, sorted, as bytes: these are what is hashed, compared and written. The manifest
 * holds no date: the same package gives the same bytes.
 */
export function withManifest(files: readonly GeneratedFile[], stamp: PackageStamp): readonly RenderedFile[] {
  const sorted = files.toSorted((left, right) => compareText(left.path, right.path));
  const rendered = sorted.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const made = sorted.flatMap(({ path, madeFrom }) => (madeFrom === undefined ? [] : [[path, madeFrom] as const]));
  const manifest = {
    formatVersion: 1,
    tool: "fieldwright",
    toolVersion,
    input: stamp.input,
    summary: stamp.summary === undefined ? undefined : keptSummary(stamp.summary),
    files: Object.fromEntries(rendered.map(({ path, bytes }) => [path, sha256(bytes)])),
    madeFrom: made.length === 0 ? undefined : Object.fromEntries(made),
  };
  return [...rendered, { path: manifestPath, bytes: Buffer.from(`${jsonText(manifest, 2)}\n`) }];
}

/** Null for text that is no manifest of ours. */
export function parseManifest(text: string): PackageManifest | null {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || !("files" in value) || !("tool" in value)) return null;
  const { files } = value;
  if (value.tool !== "fieldwright" || typeof files !== "object" || files === null) return null;
  const version = "toolVersion" in value && typeof value.toolVersion === "string" ? value.toolVersion : "";
  const input = "input" in value && typeof value.input === "string" ? value.input : null;
  const madeFrom = "madeFrom" in value ? texts(value.madeFrom) : new Map<string, string>();
  const summary = "summary" in value ? parseSummary(value.summary) : null;
  return { toolVersion: version, input, files: texts(files), madeFrom, summary };
}

function texts(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
      typeof text === "string" ? [[key, text] as const] : [],
    ),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is told of a package each time, also where nothing has changed. */
export interface PackageSummary {
  readonly entities: number;
  readonly fields: number;
  readonly choices: number;
  /** Warnings: what was guessed, what was not understood. */
  readonly problems: readonly Problem[];
}

/** More would make every manifest slow to read. */
const mostKept = 1000;

/**
 * The summary as the manifest keeps it. Undefined where it cannot be kept, and has to be found out again each time: a place
 * in a file would be another one after the next edit, and on another machine.
 */
export function keptSummary({ entities, fields, choices, problems }: PackageSummary): JsonValue | undefined {
  if (problems.length > mostKept) return undefined;
  const warnings: JsonValue[] = [];
  for (const { code, severity, message, place, hint } of problems) {
    if (severity !== "warning" || place?.kind === "file") return undefined;
    warnings.push({
      code,
      message,
      ...(place !== null && { place: { account: place.account, entity: place.entity, field: place.field } }),
      ...(hint !== problemCodes[code].fix && { hint }),
    });
  }
  return { entities, fields, choices, warnings };
}

/** Null for what {@link keptSummary} has not made. */
export function parseSummary(value: unknown): PackageSummary | null {
  const { entities, fields, choices, warnings } = membersOf(value);
  if (typeof entities !== "number" || typeof fields !== "number" || typeof choices !== "number") return null;
  if (!Array.isArray(warnings)) return null;
  const problems: Problem[] = [];
  for (const warning of warnings) {
    const { code, message, place, hint } = membersOf(warning);
    if (!isCode(code) || typeof message !== "string") return null;
    const options = { severity: "warning", ...(typeof hint === "string" && { hint }) } as const;
    problems.push(problem(code, message, placeOf(place), options));
  }
  return { entities, fields, choices, problems };
}

function placeOf(value: unknown): Place | null {
  const { account, entity, field } = membersOf(value);
  if (typeof account !== "string") return null;
  return {
    kind: "account",
    account,
    ...(typeof entity === "string" && { entity }),
    ...(typeof field === "string" && { field }),
  };
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === "string" && Object.hasOwn(problemCodes, value);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
