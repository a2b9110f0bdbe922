import * as v from "valibot";
import { suggest } from "#runtime/suggest.js";
import { isIdentifier } from "../model/identifiers.js";
import { type Place, problem, type Problem } from "../problem/problem.js";
import type { AccountConfig } from "./config.js";
import { policyCodeProblems, providerKeyProblems, unknownKeyProblems } from "./key-problems.js";
import { hasVariables, urlComplaint } from "./resolve.js";

/** Field types that an override may give, besides a TypeScript type of the user's own. */
export const overrideTypes = [
  "text",
  "number",
  "boolean",
  "date",
  "dateTime",
  "money",
  "email",
  "phone",
  "url",
  "choice",
  "json",
] as const;

const text = v.pipe(v.string(said("must be text")), v.nonEmpty("must not be empty"));
const flag = v.boolean(said("must be true or false"));

const texts = v.union(
  [
    v.pipe(
      text,
      v.transform((one) => [one]),
    ),
    v.array(text),
  ],
  said("must be text, or a list of texts"),
);

const url = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || hasVariables(dataset.value)) return;
    const complaint = urlComplaint(dataset.value);
    if (complaint !== null) addIssue({ message: complaint });
  }),
);

/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName = v.pipe(
  text,
  v.regex(
    /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
    "must be a package name: small letters, or @scope/name",
  ),
  v.maxLength(214, "must be 214 characters at most"),
);

const version = v.pipe(
  text,
  v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/, "must be a version like 1.2.3"),
);

const packageSchema = v.pipe(
  v.object(
    { name: v.nullish(packageName, null), version: v.nullish(version, "0.0.0"), private: v.nullish(flag, true) },
    mapping,
  ),
  v.check(
    ({ name, private: isPrivate }) => isPrivate || name !== null,
    "needs a name of its own when it is not private",
  ),
);

const entitiesSchema = v.object(
  {
    include: v.nullish(texts, []),
    exclude: v.nullish(texts, []),
    add: v.nullish(texts, []),
    hidden: v.nullish(flag, false),
  },
  mapping,
);

const scalarsSchema = v.object({ date: v.nullish(oneOf(["string", "Date"]), "string") }, mapping);

const customTypeSchema = v.object(
  {
    ts: v.pipe(text, v.check(isIdentifier, "must be the name of an exported type")),
    from: v.pipe(text, v.regex(/^[^\s"'\\]+$/, "must be a module: ./file.js or a package")),
  },
  mapping,
);

const overrideSchema = v.object(
  {
    name: v.exactOptional(v.pipe(text, v.check(isIdentifier, "must be an identifier of at most 64 characters"))),
    type: v.exactOptional(
      v.lazy((input) =>
        typeof input === "object" && input !== null ? customTypeSchema : oneOf(overrideTypes, "{ ts, from }"),
      ),
    ),
    multiple: v.exactOptional(flag),
    open: v.exactOptional(flag),
    readOnly: v.exactOptional(flag),
    required: v.exactOptional(flag),
  },
  mapping,
);

const policyRuleSchema = v.pipe(
  v.object(
    {
      code: v.exactOptional(text),
      fingerprint: v.exactOptional(text),
      severity: v.exactOptional(oneOf(["breaking", "dangerous", "safe"])),
      accept: v.exactOptional(flag),
      reason: text,
      expires: v.exactOptional(
        v.pipe(text, v.isoDate("must be a day like 2030-12-31"), v.check(isDay, "is not a day of the calendar")),
      ),
    },
    mapping,
  ),
  v.check((rule) => rule.code !== undefined || rule.fingerprint !== undefined, "needs a code or a fingerprint"),
  v.check((rule) => rule.severity !== undefined || rule.accept !== undefined, "needs a severity, or accept: true"),
);

/** One account of `codegen.yml`. Unknown keys are not its business: they are reported with a suggestion elsewhere. */
const accountSchema = v.object(
  {
    provider: text,
    url: v.nullish(url, null),
    credentials: v.nullish(v.record(v.string(), text, mapping), {}),
    package: v.nullish(packageSchema, {}),
    entities: v.nullish(entitiesSchema, {}),
    lines: v.nullish(v.record(v.string(), text, mapping), {}),
    documents: v.nullish(texts, []),
    schema: v.nullish(texts, []),
    scalars: v.nullish(scalarsSchema, {}),
    overrides: v.nullish(
      v.record(
        v.pipe(v.string(), v.regex(/^[^.\s]+\.\S+$/, "must be entity.field, by system names")),
        overrideSchema,
        mapping,
      ),
      {},
    ),
    policy: v.nullish(v.array(policyRuleSchema, said("must be a list of rules")), []),
    openapi: v.nullish(text, null),
    update: v.nullish(oneOf(["post", "patch"]), "post"),
  },
  mapping,
);

/** The keys of each mapping of fixed keys in an account, by its path; `*` is any key or index. */
export const accountKeys: readonly (readonly [path: readonly string[], keys: readonly string[]])[] = [
  [[], Object.keys(accountSchema.entries)],
  [["package"], ["name", "version", "private"]],
  [["entities"], Object.keys(entitiesSchema.entries)],
  [["scalars"], Object.keys(scalarsSchema.entries)],
  [["overrides", "*"], Object.keys(overrideSchema.entries)],
  [["overrides", "*", "type"], Object.keys(customTypeSchema.entries)],
  [
    ["policy", "*"],
    ["code", "fingerprint", "severity", "accept", "reason", "expires"],
  ],
];

/** A required key that is not there is reported with the message of its mapping, or of its own schema. */
function said(form: string): (issue: v.BaseIssue<unknown>) => string {
  return ({ received }) => (received === "undefined" ? "is missing" : form);
}

function mapping(issue: v.BaseIssue<unknown>): string {
  return said("must be a mapping of keys to values")(issue);
}

function oneOf<const Option extends string>(options: readonly Option[], besides?: string) {
  const all = besides === undefined ? options : [...options, besides];
  return v.picklist(options, ({ input }) => {
    const guess = typeof input === "string" ? suggest(input, options) : null;
    return `must be one of ${all.join(", ")}${guess === null ? "" : ` (did you mean "${guess}"?)`}`;
  });
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export interface RawAccount {
  readonly name: string;
  readonly value: unknown;
  readonly at: (path: readonly string[]) => Place;
  /** Names of the CRMs that there are. */
  readonly providers: readonly string[];
  /** Names that a rule of the policy may have for its code. Absent: any. */
  readonly changes?: readonly string[] | undefined;
}

export type ParsedAccount =
  | { readonly kind: "account"; readonly account: AccountConfig }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** One entry of `accounts`, validated, its defaults filled in; or all that is wrong with it. */
export function parseAccount(raw: RawAccount): ParsedAccount {
  const { name, value, at } = raw;
  const path = ["accounts", name];
  const result = v.safeParse(accountSchema, value);
  const problems = [
    ...foreignKeyProblems(raw),
    ...accountKeys.flatMap(([pattern, keys]) =>
      places(value, pattern).flatMap((found) =>
        unknownKeyProblems(found.value, keys, keys, [...path, ...found.path], at),
      ),
    ),
    ...(result.issues ?? []).map(({ path: inner = [], message }) => {
      const keys = [...path, ...inner.map(({ key }) => String(key))];
      return problem("config.invalid", `${keys.join(".")} ${message}.`, at(keys));
    }),
    ...(result.success ? providerProblems(result.output.provider, raw) : []),
    ...(result.success ? providerKeyProblems(result.output.provider, raw) : []),
    ...(result.success ? policyCodeProblems(result.output.policy, raw) : []),
  ];
  if (!result.success || problems.length > 0) return { kind: "problems", problems };

  const { package: wanted, ...rest } = result.output;
  return {
    kind: "account",
    account: {
      ...rest,
      name,
      package: { ...wanted, name: wanted.name ?? `@fieldwright/${name.toLowerCase()}` },
      at: (...keys) => at([...path, ...keys]),
    },
  };
}

function providerProblems(provider: string, { name, at, providers }: RawAccount): readonly Problem[] {
  if (providers.includes(provider)) return [];
  const path = ["accounts", name, "provider"];
  const guess = suggest(provider, providers);
  const hint = guess === null ? `Known providers: ${providers.join(", ")}.` : `Did you mean "${guess}"?`;
  return [problem("config.invalid", `${path.join(".")}: there is no provider "${provider}".`, at(path), { hint })];
}

/** Names of JavaScript's own that the validator would leave out without a word. */
function foreignKeyProblems({ name, value, at }: RawAccount): readonly Problem[] {
  return ["credentials", "lines", "overrides"].flatMap((key) =>
    places(value, [key, "*"])
      .filter(({ path }) => ["__proto__", "constructor", "prototype"].includes(path.at(-1) ?? ""))
      .map(({ path }) => {
        const keys = ["accounts", name, ...path];
        return problem("config.invalid", `${keys.join(".")} cannot be used as a key.`, at(keys));
      }),
  );
}

interface Found {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every value at the path, in which `*` stands for any key or index. */
function places(value: unknown, [key, ...rest]: readonly string[], path: readonly string[] = []): readonly Found[] {
  if (key === undefined) return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => key === "*" || key === name)
    .flatMap(([name, inner]) => places(inner, rest, [...path, name]));
}
