import type { AccountModel } from "../model/model.js";
import type { InterpretSettings, Provider } from "../providers/provider.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { createStore } from "./create-store.js";
import { habitualFaults } from "./habits.js";
import { startServer } from "./server.js";
import { type FaultPlan, readHabits, type SandboxHabit, type SandboxService, type ServeOptions } from "./service.js";
import type { Store } from "./store.js";

export interface SandboxOptions extends ServeOptions {
  readonly snapshot: Snapshot;
  readonly provider: Provider;
  /** Default: what the provider makes of the snapshot. Give it where overrides change it. */
  readonly model?: AccountModel;
  /** What the configuration adds to the snapshot, where no `model` is given. */
  readonly settings?: Partial<InterpretSettings>;
  /** Default 1. The same seed gives the same records. */
  readonly seed?: number;
  /** Records an entity to start with. Default 25. */
  readonly records?: number;
  /** Start without records. Default false. */
  readonly empty?: boolean;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch: instants of writes, expiry of tokens and the rate window go by it. */
  readonly now?: () => number;
  /** Default: what the vendor documents; null for none. */
  readonly rateLimit?: SandboxService["rateLimit"];
  readonly faults?: FaultPlan;
}

export interface Sandbox {
  /** The base address, as `codegen.yml` wants it. */
  readonly url: string;
  /** What to sign in with, by the configuration's keys. */
  readonly credentials: Readonly<Record<string, string>>;
  /** How many requests were answered, by name. */
  readonly requests: () => Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
  /** The records behind it. */
  readonly store: Store;
}

/** Habits that show only where there is a limit: without one of the CRM's, this one is held. */
const showsAtLimit: readonly SandboxHabit[] = ["no-retry-after", "skewed-clock"];
const usualLimit = { requests: 50, perMs: 10_000 };

/**
 * Starts a server on this machine that behaves like the CRM for this snapshot. Nothing leaves the machine, nothing is
 * kept on disk. Throws a ProblemError for a snapshot that makes no sense, for a habit that there is not, and for a port that
 * cannot be had.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { snapshot, provider, seed = 1, now = Date.now } = options;
  const settings = { lines: {}, update: "post", documents: [], ...options.settings } satisfies InterpretSettings;
  const model = options.model ?? provider.interpret(snapshot, settings).model;
  const { records = 25, empty = false } = options;
  const habits: ReadonlySet<SandboxHabit> = new Set(readHabits(options.habits ?? []));
  const store = createStore(model, { seed, now, records, empty, atOnce: habits.has("ties") });
  const service = await provider.serve(snapshot, model, store, { ...options, seed });
  const { rateLimit = service.rateLimit ?? (showsAtLimit.some((habit) => habits.has(habit)) ? usualLimit : null) } =
    options;
  const { port = 0, faults: ordered } = options;
  const habitual = habitualFaults(habits, service);
  const faults: FaultPlan = (request) => ordered?.(request) ?? habitual(request);
  const server = await startServer({ service: { ...service, rateLimit }, now, port, faults, habits });
  return { ...server, credentials: service.credentials, store };
}
