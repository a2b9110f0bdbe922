import type { AccountConfig, Config, Place } from "../../../index.js";

/** A configuration that can be copied to a thread: without functions, and without what only a pull needs. */
export interface PlainConfig extends Omit<Config, "accounts"> {
  readonly accounts: readonly PlainAccount[];
}

interface PlainAccount extends Omit<AccountConfig, "at"> {
  /** A function cannot be copied. */
  readonly at: null;
}

/** A place in the configuration that is not looked up yet: only where it was read is known on which line it stands. */
interface KeyedPlace {
  readonly kind: "file";
  readonly file: string;
  /** The account, then the keys below it. */
  readonly keys: readonly string[];
}

/** What threads are given: no credentials, not even the names of their variables. */
export function plainConfig(config: Config, accounts: readonly AccountConfig[]): PlainConfig {
  return { ...config, accounts: accounts.map((account) => ({ ...account, at: null, credentials: {} })) };
}

/** The configuration, as a thread works with it. */
export function keyedConfig(plain: PlainConfig): Config {
  const keyed = (keys: readonly string[]): KeyedPlace => ({ kind: "file", file: plain.file, keys });
  return {
    ...plain,
    accounts: plain.accounts.map((account) => ({ ...account, at: (...path) => keyed([account.name, ...path]) })),
  };
}

/** Puts the line in that a thread could not know. */
export function foundPlace(place: Place | null, { accounts }: Config): Place | null {
  if (place === null || !("keys" in place) || !Array.isArray(place.keys)) return place;
  const [name, ...path] = place.keys.map(String);
  return accounts.find((account) => account.name === name)?.at(...path) ?? place;
}
