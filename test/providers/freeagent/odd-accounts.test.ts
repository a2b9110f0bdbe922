import fc from "fast-check";
import { expect, test } from "vitest";
import { ProblemError } from "../../../generator/problem/problem.js";
import { freeagent } from "../../../generator/providers/freeagent/index.js";
import { readMetadata } from "../../../generator/providers/freeagent/metadata.js";
import type { EarlierPull, Pulled } from "../../../generator/providers/provider.js";
import { unseenParts } from "../../../generator/snapshot/unseen.js";
import { type OddAccount, oddAccount, type OddPart, serverOf } from "./odd-account.js";

/** `FIELDWRIGHT_RUNS=5000` for a night. */
const numRuns = Number(process.env["FIELDWRIGHT_RUNS"] ?? 300);
let count = 0;

async function pulled(account: OddAccount, before?: EarlierPull): Promise<Pulled | null> {
  const source = {
    account: `odd-${(count += 1)}`,
    url: "https://crm.example",
    credentials: { clientId: "i", clientSecret: "secret" },
    openapi: null,
  };
  try {
    return await freeagent.pull({ ...source, fetch: serverOf(account), ...(before && { before }) });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** What the account is, without anything odd about the server. */
function whole(account: OddAccount): OddAccount {
  const well = (part: OddPart): OddPart => ({ truth: part.truth, answered: part.truth, whole: true });
  return {
    strict: "beside",
    apps: account.apps.map((app) => ({
      ...app,
      identity: well(app.identity),
      fields: app.fields.map(well),
      shown: "well",
      all: "well",
    })),
    lists: account.lists.map((list) => ({ ...list, choices: list.choices.map(well), how: "well" })),
  };
}

test("a pull holds all that was answered, or names what it left out", async () => {
  await fc.assert(
    fc.asyncProperty(oddAccount, async (account) => {
      const result = await pulled(account);
      if (result === null) {
        expect(isUseless(account)).toBe(true);
        return;
      }
      const metadata = readMetadata(result.snapshot);
      const unseen = unseenParts(result.snapshot);
      const names = (entity?: string, field?: unknown) =>
        unseen.some(
          (part) => part.entity === entity && (field === undefined || part.field === field || part.field === undefined),
        );
      expect(result.problems.filter(({ code }) => code === "pull.not-seen")).toHaveLength(unseen.length);

      for (const app of account.apps) {
        const found = metadata.entities.find(({ name }) => name === app.name);
        if (found === undefined) {
          expect(names(app.name) || names()).toBe(true);
          continue;
        }
        if (app.identity.whole) expect(found).toMatchObject(app.identity.truth);
        for (const { truth, whole: isWhole } of app.fields) {
          const field = found.fields.find(({ id }) => id === truth["id"]);
          if (isWhole) expect(field).toMatchObject(withBlanks(truth));
          else expect(names(app.name, truth["name"])).toBe(true);
        }
      }
      const asked = new Set(
        metadata.entities.flatMap(({ fields }) => fields.flatMap((one) => one.catalog_type_id ?? [])),
      );
      for (const { id, choices, how } of account.lists.filter((list) => asked.has(list.id))) {
        const found = metadata.lists.get(id);
        if (how !== "well")
          expect([found, unseen.some(({ part }) => part.startsWith("the choices of"))]).toEqual([undefined, true]);
        for (const { truth, whole: isWhole } of how === "well" ? choices : []) {
          if (isWhole) expect(found?.find((one) => one.id === truth["id"])).toMatchObject(truth);
          else expect(unseen.some(({ part }) => part.includes("a choice of"))).toBe(true);
        }
      }
      expect(result.snapshot.files.get("metadata.json")).not.toContain("secret");
      const { model } = freeagent.interpret(result.snapshot, { lines: {}, update: "post", documents: [] });
      expect(model.entities).toHaveLength(metadata.entities.length);
    }),
    { numRuns },
  );
});

test("what was known before is all still there, with the day; and the same bytes come again", async () => {
  await fc.assert(
    fc.asyncProperty(oddAccount, async (account) => {
      const first = await pulled(whole(account));
      if (first === null) return;
      const second = await pulled(account, { snapshot: first.snapshot, today: "2026-12-01" });
      if (second === null) {
        expect(isUseless(account)).toBe(true);
        return;
      }
      const [before, after] = [readMetadata(first.snapshot), readMetadata(second.snapshot)];
      const ids = (of: typeof before) =>
        of.entities.flatMap(({ entity_id, fields }) => fields.map(({ id }) => `${entity_id} ${id}`)).toSorted();
      expect(ids(after)).toEqual(ids(before));
      expect(
        [...after.lists.values()]
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(
        [...before.lists.values()]
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(
        unseenParts(second.snapshot).every(({ lastSeenBefore = "2026-12-01" }) => lastSeenBefore === "2026-12-01"),
      ).toBe(true);
      const third = await pulled(account, { snapshot: second.snapshot, today: "2026-12-24" });
      expect(third?.snapshot.files).toEqual(second.snapshot.files);
    }),
    { numRuns },
  );
});

/** Nothing useful could be learnt: no app that can be asked about has answered. */
function isUseless({ apps }: OddAccount): boolean {
  return apps.every((app) => !isAskable(app.identity) || (app.shown !== "well" && app.all !== "well"));
}

function isAskable({ answered }: OddPart): boolean {
  return typeof answered === "object" && answered !== null && "name" in answered && typeof answered.name === "string";
}

/** A blank label is none. */
function withBlanks(truth: OddPart["truth"]): OddPart["truth"] {
  return Object.fromEntries(
    Object.entries(truth).map(([key, value]) => [key, typeof value === "string" && value.trim() === "" ? null : value]),
  );
}
