import type { AccountConfig, EntitySelection } from "../config/config.js";
import type { AccountMark } from "../model/lock.js";
import type { AccountModel, GraphqlDocument } from "../model/model.js";
import type { Problem } from "../problem/problem.js";
import type { SandboxService, ServeOptions } from "../sandbox/service.js";
import type { Store } from "../sandbox/store.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** The one socket a CRM plugs into. A third CRM is one folder that exports one of these. */
export interface Provider {
  readonly name: string;
  readonly title: string;
  readonly defaultUrl: string;
  /** The demo account that ships with the tool: its folder under the bundled `schemas/`. */
  readonly demo?: string;
  /** The ways to give credentials, each a set of keys, with the variable each key is read from by default. */
  readonly credentials: readonly Readonly<Record<string, string>>[];
  /**
   * CRM -> Snapshot. What is refused, or makes no sense, stands under `unseen`: never a smaller snapshot that looks whole.
   * Throws a ProblemError where nothing useful was learnt.
   */
  readonly pull: (source: PullSource) => Promise<Pulled>;
  /** Snapshot -> AccountModel. Pure, and without network. Throws a ProblemError for metadata that makes no sense. */
  readonly interpret: (snapshot: Snapshot, settings: InterpretSettings) => Interpreted;
  /** What tells the account of a snapshot from others; null where the snapshot cannot be read. */
  readonly identify: (snapshot: Snapshot) => AccountIdentity | null;
  /** The CRM's protocol, answered from a store: what the sandbox mounts. */
  readonly serve: (
    snapshot: Snapshot,
    model: AccountModel,
    store: Store,
    options?: ServeOptions,
  ) => SandboxService | Promise<SandboxService>;
}

export interface AccountIdentity extends AccountMark {
  /** Ids of fields; null where the CRM's are the same in every account. */
  readonly ids: {
    readonly all: ReadonlySet<string>;
    /** Of those that the account's people have made: these are no other account's. */
    readonly own: ReadonlySet<string>;
  } | null;
}

export interface PullSource {
  readonly account: string;
  /** Resolved: no variables left. */
  readonly url: string;
  /** Resolved. Reaches nothing but the shipped runtime. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Address or absolute path of an OpenAPI document; null for the bundled one. */
  readonly openapi: string | null;
  /** Apps to ask about, and those that the CRM does not list. Default: all that it lists. */
  readonly entities?: Pick<EntitySelection, "include" | "exclude" | "add">;
  /** What was known before: it stands for what is not seen any more. */
  readonly before?: EarlierPull;
  /** Pulls of one session share a rate limit. Default: the account. */
  readonly session?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

export interface EarlierPull {
  readonly snapshot: Snapshot;
  /** `YYYY-MM-DD`, of the pull that is to come: a part that it is the first not to see is marked with it. */
  readonly today: string;
}

export interface PullProgress {
  readonly done: number;
  readonly total: number;
  /** What is being asked for: "entities", "fields", "choices". */
  readonly step: string;
  readonly requests: number;
  /** Absent where the CRM documents no limit. */
  readonly window?: RequestWindow;
  /** Set while the next request has to wait: for the CRM's limit, or before it is tried again. */
  readonly waitMs?: number;
}

/** How much of a rate limit is used up. */
export interface RequestWindow {
  /** Requests sent within the last `perMs` milliseconds. */
  readonly used: number;
  /** As many of them as there may be. */
  readonly requests: number;
  readonly perMs: number;
}

export interface Pulled {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

export interface InterpretSettings extends Pick<AccountConfig, "lines" | "update"> {
  /** The user's own GraphQL documents, read. */
  readonly documents: readonly GraphqlDocument[];
  /** Where a key of the account stands in the configuration, if there is one. */
  readonly at?: AccountConfig["at"];
}

export interface Interpreted {
  readonly model: AccountModel;
  readonly problems: readonly Problem[];
}
