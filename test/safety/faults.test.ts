import { describe, expect, test } from "vitest";
import { contacts as acmeContacts } from "../../generated/acme/entities/contacts.js";
import * as acme from "../../generated/acme/provider/index.js";
import { CrmError as AcmeError, UnknownOutcomeError as AcmeUnknown } from "../../generated/acme/runtime/errors.js";
import { contacts as northwindContacts } from "../../generated/northwind/entities/contacts.js";
import * as northwind from "../../generated/northwind/provider/index.js";
import {
  CrmError as NorthwindError,
  UnknownOutcomeError as NorthwindUnknown,
} from "../../generated/northwind/runtime/errors.js";
import type { Sandbox } from "../../generator/index.js";
import type { Environment } from "../../templates/runtime/session.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { recordedFaults, type RecordedFaults } from "./fault-plan.js";
import { casesOf, tellFigure } from "./figure.js";
import { seeded } from "./seeded.js";
import { spedUpEnvironment } from "./sped-up-environment.js";

/** Clients at work at one time, each with one call after the other. */
const clients = 12;
const seed = 20_260_305;

/** What the suite does with a client, whichever CRM it is of. */
interface FaultedClient {
  readonly read: () => Promise<unknown>;
  readonly write: (mark: string) => Promise<unknown>;
}

interface Subject {
  readonly account: "acme" | "northwind";
  readonly connect: (sandbox: Sandbox, environment: Environment) => FaultedClient;
  readonly isUnknown: (error: unknown) => boolean;
  readonly isOurs: (error: unknown) => boolean;
}

const rateLimit = { requests: 1_000_000, perMs: 1 };

const subjects: readonly Subject[] = [
  {
    account: "acme",
    connect: (sandbox, environment) => {
      const { clientId = "", clientSecret = "" } = sandbox.credentials;
      const crm = acme.connect(
        { name: "acme", url: sandbox.url, date: "string" },
        { credentials: { clientId, clientSecret }, rateLimit },
        environment,
      );
      const people = acmeContacts(crm);
      return {
        read: () => people.list({ limit: 3, select: ["fullName"] }),
        write: (mark) => people.create({ firstName: "Ida", lastName: mark }),
      };
    },
    isUnknown: (error) => error instanceof AcmeUnknown,
    isOurs: (error) => error instanceof AcmeError,
  },
  {
    account: "northwind",
    connect: (sandbox, environment) => {
      const { email = "", password = "" } = sandbox.credentials;
      const crm = northwind.connect(
        { name: "northwind", url: sandbox.url, date: "string" },
        { credentials: { email, password } },
        environment,
      );
      const people = northwindContacts(crm);
      return {
        read: () => people.list({ limit: 3 }),
        write: (mark) => people.create({ vorname: "Ida", nachname: mark }),
      };
    },
    isUnknown: (error) => error instanceof NorthwindUnknown,
    isOurs: (error) => error instanceof NorthwindError,
  },
];

/** Runs the calls, spread over the clients, each client with one call at a time. */
async function inTurns(count: number, call: (index: number, client: number) => Promise<void>): Promise<void> {
  const worker = async (client: number): Promise<void> => {
    for (let index = client; index < count; index += clients) await call(index, client);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => worker(client)));
}

async function faulted<T>(
  subject: Subject,
  rate: number,
  work: (clientOf: (client: number) => FaultedClient, sandbox: Sandbox, faults: RecordedFaults) => Promise<T>,
): Promise<T> {
  const faults = recordedFaults(
    rate,
    (client) => seeded(seed + rate * 1000 + Number(client)),
    (body) => /mark-\d+/.exec(body)?.[0] ?? null,
  );
  const sandbox = await sandboxOf(subject.account, { records: 5, faults: faults.plan });
  const connect = (index: number): FaultedClient =>
    subject.connect(sandbox, spedUpEnvironment(String(index), seeded(index), faults.onSilence));
  const made = Array.from({ length: clients }, (_, index) => connect(index));
  const clientOf = (index: number): FaultedClient => made[index % clients] ?? connect(index);
  try {
    return await work(clientOf, sandbox, faults);
  } finally {
    await sandbox.close();
  }
}

describe.each(subjects)("$account over real sockets", (subject) => {
  test.each([
    { rate: 0.01, least: 0.999 },
    { rate: 0.1, least: 0.99 },
    { rate: 0.3, least: 0.97 },
  ])("queries at a fault rate of $rate", { timeout: 300_000 }, async ({ rate, least }) => {
    const calls = casesOf({ share: 150, full: 2000 });
    const { failed, faults } = await faulted(subject, rate, async (clientOf, _, recorded) => {
      let failed = 0;
      await inTurns(calls, async (_, client) => {
        await clientOf(client)
          .read()
          .catch((error: unknown) => {
            expect(subject.isOurs(error)).toBe(true);
            failed += 1;
          });
      });
      return { failed, faults: recorded.count() };
    });
    const succeeded = (calls - failed) / calls;
    tellFigure({
      suite: `faults: ${subject.account}, queries at ${rate * 100} %`,
      cases: calls,
      failures: succeeded >= least ? 0 : failed,
      figure: `${(succeeded * 100).toFixed(2)} % succeed (${faults} faults)`,
      goal: `>= ${least * 100} %`,
    });
    expect(succeeded).toBeGreaterThanOrEqual(least);
  });

  test("writes", { timeout: 600_000 }, async () => {
    const calls = casesOf({ share: 125, full: 1700 });
    const totals = { calls: 0, duplicates: 0, unknown: 0, misjudged: 0, lost: 0 };
    for (const rate of [0.01, 0.1, 0.3]) {
      await faulted(subject, rate, async (clientOf, sandbox, faults) => {
        const outcomes = new Map<string, unknown>();
        await inTurns(calls, async (index, client) => {
          const mark = `mark-${index}`;
          outcomes.set(
            mark,
            await clientOf(client)
              .write(mark)
              .then(
                () => "written",
                (error: unknown) => error,
              ),
          );
        });
        const counts = new Map<string, number>();
        for (const { values } of sandbox.store.list("contact")) {
          for (const mark of JSON.stringify(values)
            .match(/mark-\d+/)
            ?.slice(0, 1) ?? []) {
            counts.set(mark, (counts.get(mark) ?? 0) + 1);
          }
        }
        for (const [mark, outcome] of outcomes) {
          const count = counts.get(mark) ?? 0;
          const last = faults.last(mark);
          totals.calls += 1;
          if (count > 1) totals.duplicates += 1;
          const unknown = subject.isUnknown(outcome);
          if (unknown) totals.unknown += 1;
          // An error that is sure of itself must be right, and so must an answer.
          if (outcome === "written" ? count !== 1 : !unknown && count !== 0) totals.lost += 1;
          if (unknown !== (last?.ambiguous === true)) totals.misjudged += 1;
        }
      });
    }
    tellFigure({
      suite: `faults: ${subject.account}, writes at 1, 10 and 30 %`,
      cases: totals.calls,
      failures: totals.duplicates + totals.misjudged + totals.lost,
      figure: `${totals.duplicates} duplicates, ${totals.misjudged} of ${totals.unknown} unknown outcomes misjudged`,
      goal: "0 duplicates, 0 misjudged",
    });
    expect(totals).toMatchObject({ duplicates: 0, misjudged: 0, lost: 0 });
    expect(totals.unknown).toBeGreaterThan(0);
  });
});
