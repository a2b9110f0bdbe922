import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freeagent } from "../../../generator/providers/freeagent/index.js";
import { readMetadata } from "../../../generator/providers/freeagent/metadata.js";
import { type Sandbox, startSandbox } from "../../../generator/sandbox/start-sandbox.js";
import { readSnapshot } from "../../../generator/snapshot/read-snapshot.js";

const snapshot = await readSnapshot(fileURLToPath(new URL("../../../schemas", import.meta.url)), "acme");

describe("the demo account, served and pulled", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ snapshot, provider: freeagent, empty: true });
  });
  afterAll(() => sandbox.close());

  test("is the same account: apps, fields, deactivated ones, lists", async () => {
    const { url, credentials } = sandbox;
    const pulled = await freeagent.pull({ account: "acme", url, credentials, openapi: null });
    const [before, after] = [readMetadata(snapshot), readMetadata(pulled.snapshot)];
    expect(after.entities).toEqual(before.entities);
    expect(after.lists).toEqual(before.lists);
    expect(pulled.problems).toEqual([]);
    expect(before.entities.some(({ fields }) => fields.some(({ active }) => !active))).toBe(true);
  });

  test("is understood but for the types that nobody knows", () => {
    const { model, problems } = freeagent.interpret(snapshot, { lines: {}, update: "post", documents: [] });
    expect(problems.map(({ code }) => code)).toEqual(["freeagent.unknown-type", "freeagent.unknown-type"]);
    expect(model.entities.filter(({ lines }) => lines.length > 0).map(({ key, lines }) => [key, lines])).toEqual([
      ["quote", ["quote_item"]],
    ]);
  });
});
