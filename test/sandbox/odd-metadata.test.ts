import { afterEach, expect, test } from "vitest";
import { freeagent } from "../../generator/providers/freeagent/index.js";
import { freecrm } from "../../generator/providers/freecrm/index.js";
import type { Provider } from "../../generator/providers/provider.js";
import type { SandboxHabit } from "../../generator/sandbox/service.js";
import { type Sandbox, startSandbox } from "../../generator/sandbox/start-sandbox.js";
import { readDemo } from "../../generator/snapshot/read-snapshot.js";

const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function pulled(provider: Provider, habits: readonly SandboxHabit[]) {
  const snapshot = await readDemo(provider.demo ?? "", "odd");
  const sandbox = await startSandbox({ snapshot, provider, empty: true, rateLimit: null, habits });
  running.push(sandbox);
  const { url, credentials } = sandbox;
  return provider.pull({ account: `odd-${habits.join()}`, url, credentials, openapi: null });
}

test.each([
  ["FreeAgent", freeagent, 2],
  ["FreeCRM", freecrm, 1],
] as const)("%s, refuses-parts: the rest is pulled, and what was refused is told", async (_, provider, parts) => {
  const { snapshot, problems } = await pulled(provider, ["refuses-parts"]);
  expect(problems.filter(({ code }) => code === "pull.not-seen")).toHaveLength(parts);
  expect(JSON.parse(snapshot.files.get("metadata.json") ?? "").unseen).toHaveLength(parts);
});

test("FreeCRM, odd-envelopes: the same model as without", async () => {
  const [plain, odd] = [await pulled(freecrm, []), await pulled(freecrm, ["odd-envelopes"])];
  expect(odd.problems).toEqual(plain.problems);
  const modelOf = ({ snapshot }: typeof plain) => {
    const { entities, lists } = freecrm.interpret(snapshot, { lines: {}, update: "post", documents: [] }).model;
    return { entities, lists };
  };
  expect(modelOf(odd)).toEqual(modelOf(plain));
});
