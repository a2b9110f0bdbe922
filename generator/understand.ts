import { suggest } from "#runtime/suggest.js";
import type { AccountConfig, Config } from "./config/config.js";
import { assignNames, type Naming } from "./model/assign-names.js";
import { customize, type Customized, isChosen } from "./model/customize.js";
import { parseLock, printLock } from "./model/lock.js";
import type { AccountModel, GraphqlDocument, NamedModel } from "./model/model.js";
import type { ProblemCode } from "./problem/codes.js";
import { type Problem, problem, ProblemError } from "./problem/problem.js";
import { loadProvider } from "./providers/index.js";
import { expireAliases } from "./rename/adopt.js";
import type { Snapshot } from "./snapshot/snapshot.js";

/** All that is known of an account without asking it. */
export interface AccountSources {
  readonly snapshot: Snapshot;
  /** The text of `names.lock.json`; null where there is none yet. */
  readonly lock: string | null;
  /** The project's own GraphQL documents, read. */
  readonly documents: readonly GraphqlDocument[];
}

export interface Understood {
  readonly model: NamedModel;
  /** The new text of `names.lock.json`. */
  readonly lock: string;
  /** Warnings: what was guessed, what was not understood. */
  readonly problems: readonly Problem[];
}

/**
 * Snapshot -> named model: interpret, customize, name.
 *
 * @throws ProblemError where the configuration, the metadata or the lock make no sense.
 */
export async function understand(config: Config, accountName: string, sources: AccountSources): Promise<Understood> {
  const account = accountOf(config, accountName);
  const { model, names, problems } = await interpretAccount(account, sources);
  const lock = parseLock(sources.lock, { kind: "account", account: account.name });
  const named = assignNames(model, expireAliases(lock, account.package.version), names);
  return {
    model: named.model,
    lock: printLock(named.lock),
    problems: [...problems, ...releasedProblems(account, named)],
  };
}

/** Names of the lock that two things had, or that are the package's own: what they are called now. */
function releasedProblems({ name: account }: AccountConfig, { model, released }: Naming): readonly Problem[] {
  return released.map(({ kind, id, field, name }) => {
    const entity = model.entities.find((one) => one.id === id);
    const member = entity?.fields.find((one) => one.id === field);
    const list = model.lists.find((one) => one.id === id);
    const now = { type: entity?.typeName, collection: entity?.collection, field: member?.name, list: list?.name }[kind];
    const what = [entity?.key ?? "", member?.key ?? ""].filter((part) => part !== "").join(".") || `The list ${id}`;
    const message = `${what} cannot be called ${JSON.stringify(name)}, as names.lock.json has it: it is ${JSON.stringify(now)} now.`;
    const place = {
      kind: "account",
      account,
      ...(entity && { entity: entity.key }),
      ...(member && { field: member.key }),
    };
    return problem("model.name-settled", message, { ...place, kind: "account" }, { severity: "warning" });
  });
}

/** Snapshot -> model, as the account's configuration wants it, not yet named. For `unfit` see `customize`. */
export async function interpretAccount(
  account: AccountConfig,
  { snapshot, documents }: Pick<AccountSources, "snapshot" | "documents">,
  unfit: "refused" | "passed-over" = "refused",
): Promise<Customized & { readonly problems: readonly Problem[] }> {
  const provider = await loadProvider(account.provider, account.at("provider"));
  const { model, problems } = provider.interpret(snapshot, { ...account, documents });
  const customized = customize(model, account, unfit);
  const missing = (model.unseen ?? []).filter(({ entity, leftOut }) => leftOut && isChosen(entity, account));
  return {
    ...customized,
    problems: [
      ...relevantProblems(problems, customized.model, account),
      ...missing.map(({ entity }) => notAsked(account, entity)),
    ],
  };
}

/** The configuration has changed since the account was pulled. */
function notAsked({ name }: AccountConfig, entity: string): Problem {
  const message = `${entity} is not in the package: the configuration left it out when ${name} was pulled.`;
  const hint = `Run \`fieldwright pull ${name}\`, now that it is wanted.`;
  return problem("pull.not-seen", message, { kind: "account", account: name, entity }, { severity: "warning", hint });
}

/**
 * The account of that name.
 *
 * @throws ProblemError with a suggestion, where the configuration has none.
 */
export function accountOf(config: Config, name: string): AccountConfig {
  const account = config.accounts.find((each) => each.name === name);
  if (account !== undefined) return account;
  const names = config.accounts.map((each) => each.name);
  const guess = suggest(name, names);
  throw new ProblemError([
    problem(
      "config.unknown-account",
      `The configuration has no account "${name}".`,
      { kind: "file", file: config.file },
      { hint: guess === null ? `Accounts: ${names.join(", ")}.` : `Did you mean "${guess}"?` },
    ),
  ]);
}

/** What a type given in the configuration settles. */
const settledByType: ReadonlySet<ProblemCode> = new Set([
  "freeagent.unknown-type",
  "freeagent.unresolved-mirror",
  "freecrm.unknown-type",
]);

/** The problems that are still some in the package: not those of entities left out, nor of types that were given. */
function relevantProblems(
  problems: readonly Problem[],
  model: AccountModel,
  { overrides, entities }: Pick<AccountConfig, "overrides" | "entities">,
): readonly Problem[] {
  const keys = new Set(model.entities.map(({ key }) => key));
  return problems.filter(({ code, place }) => {
    if (place?.kind !== "account" || place.entity === undefined) return true;
    if (!keys.has(place.entity)) return code === "pull.not-seen" && isChosen(place.entity, { entities });
    const key = `${place.entity}.${place.field ?? ""}`;
    return !(settledByType.has(code) && Object.hasOwn(overrides, key) && overrides[key]?.type !== undefined);
  });
}
