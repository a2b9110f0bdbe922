import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type AccountSources, type Config, generate, ProblemError, writePackage } from "../../../generator/index.js";
import type { GeneratedFile } from "../../../generator/output/package.js";
import { casesOf, isFull, tellFigure } from "../figure.js";
import { payloads } from "../payloads.js";
import { configOf } from "./config-of.js";
import { countStatements, extraStatements } from "./count-statements.js";
import { freeagentAccount, freeagentSinks } from "./freeagent-account.js";
import { freecrmAccount, openapiSinks, templateSinks } from "./freecrm-account.js";
import { graphqlAccount, graphqlSinks } from "./graphql-account.js";
import { importPackage } from "./import-package.js";
import { unreadableLabels } from "./labels-in-comments.js";

const work = mkdtempSync(join(tmpdir(), "fieldwright-injection-"));
afterAll(() => rmSync(work, { recursive: true }));

interface Hostile {
  readonly title: string;
  readonly account: string;
  readonly sinks: readonly string[];
  readonly config: Config;
  /** Texts that one account is made of. */
  readonly batch: number;
  /** Every so manieth text is taken, from this one on. */
  readonly stride: number;
  readonly offset: number;
  readonly sourcesOf: (texts: readonly string[]) => AccountSources;
}

const subjects: readonly Hostile[] = [
  {
    title: "FreeAgent's metadata",
    account: "acme",
    sinks: freeagentSinks,
    batch: 75,
    stride: casesOf({ share: 2, full: 1 }),
    offset: 0,
    config: configOf("acme", "freeagent"),
    sourcesOf: (texts) => ({ snapshot: freeagentAccount(texts), lock: null, documents: [] }),
  },
  {
    title: "FreeCRM's templates and OpenAPI document",
    account: "northwind",
    sinks: [...templateSinks, ...openapiSinks],
    batch: 25,
    stride: casesOf({ share: 5, full: 1 }),
    offset: 0,
    config: configOf("northwind", "freecrm"),
    sourcesOf: (texts) => ({ snapshot: freecrmAccount(texts), lock: null, documents: [] }),
  },
  {
    title: "a live schema and the project's documents",
    account: "acme",
    sinks: graphqlSinks,
    batch: 75,
    stride: casesOf({ share: 2, full: 1 }),
    offset: 1,
    config: configOf("acme", "freeagent"),
    sourcesOf: (texts) => ({ ...graphqlAccount(texts), lock: null }),
  },
];

/** Some texts make no document: a schema or a query that cannot be named or written so. Then nothing is written. */
const refusals = ["output.openapi-invalid", "freeagent.invalid-document", "snapshot.invalid"];

interface Batch {
  readonly texts: readonly string[];
  readonly files: readonly GeneratedFile[];
}

/**
 * The packages of all texts. A document that is refused gives none: then each of its texts is tried by
 * itself, and must be refused with a problem or give a package.
 */
async function packagesOf(subject: Hostile, texts: readonly string[]): Promise<readonly Batch[]> {
  const { config, account, sourcesOf, batch } = subject;
  const made: Batch[] = [];
  const make = async (some: readonly string[]): Promise<void> => {
    try {
      made.push({ texts: some, files: (await generate(config, account, sourcesOf(some))).files });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const { code } of error.problems) expect(refusals).toContain(code);
      if (some.length === 1) return;
      const half = Math.ceil(some.length / 2);
      await make(some.slice(0, half));
      await make(some.slice(half));
    }
  };
  for (let start = 0; start < texts.length; start += batch) await make(texts.slice(start, start + batch));
  return made;
}

const results = { syntaxErrors: 0, extra: 0, globals: 0, outside: 0, unreadable: 0, cases: 0, refused: 0 };

test.each(subjects)("$title: text stays text", { timeout: 180_000 }, async (subject) => {
  const { account, config, sourcesOf, sinks } = subject;
  const given = payloads.filter((_, index) => index % subject.stride === subject.offset % subject.stride);
  const batches = await packagesOf(subject, given);
  const passed = batches.reduce((sum, { texts }) => sum + texts.length, 0);
  results.cases += given.length * sinks.length;
  results.refused += given.length - passed;
  expect(given.length - passed).toBeLessThan(given.length / 15);

  // Of as many harmless texts; most batches are of one size.
  const harmlessOf = new Map<number, ReturnType<typeof countStatements>>();
  for (const [index, { texts, files }] of batches.entries()) {
    const found = countStatements(files);
    const plain = texts.map((_, number) => `Harmless ${number} text`);
    const harmless =
      harmlessOf.get(plain.length) ?? countStatements((await generate(config, account, sourcesOf(plain))).files);
    harmlessOf.set(plain.length, harmless);
    const extra = extraStatements(found, harmless);
    results.syntaxErrors += found.syntaxErrors.length;
    results.extra += extra.length;
    expect(found.syntaxErrors).toEqual([]);
    expect(extra).toEqual([]);

    const place = join(work, `${sinks.length}-${index}`);
    await writePackage(join(place, "generated", account), files);
    const outside = [
      ...readdirSync(place).filter((entry) => entry !== "generated"),
      ...readdirSync(join(place, "generated")).filter((entry) => entry !== account),
    ];
    results.outside += outside.length;
    expect(outside).toEqual([]);
    for (const { path, text } of files.filter(({ path }) => path.endsWith(".json"))) {
      expect(() => JSON.parse(text), path).not.toThrow();
    }

    const { left, stderr } = await importPackage(join(place, "generated", account));
    results.globals += left.length;
    expect(left).toEqual([]);
    expect(stderr).toBe("");

    if (sinks !== graphqlSinks) {
      const unreadable = unreadableLabels(files, texts);
      results.unreadable += unreadable.length;
      expect(unreadable).toEqual([]);
    }
  }
});

const sinks = subjects.flatMap((subject) => subject.sinks).length;

test("there are as many texts and places as promised", () => {
  expect(payloads.length).toBeGreaterThanOrEqual(150);
  expect(sinks).toBeGreaterThanOrEqual(20);
});

afterAll(() => {
  const { cases, refused, syntaxErrors, extra, globals, outside, unreadable } = results;
  tellFigure({
    suite: "injection: metadata, OpenAPI, GraphQL",
    cases,
    failures: syntaxErrors + extra + globals + outside + unreadable,
    figure:
      `${isFull ? "" : "a share of "}${payloads.length} payloads x ${sinks} sinks: ${syntaxErrors} syntax errors, ${extra} extra statements, ` +
      `${globals} globals, ${outside} writes outside, ${unreadable} unreadable labels; ${refused} documents refused`,
    goal: "150 x 20, all 0",
  });
});
