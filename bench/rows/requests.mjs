import { account } from "../account.mjs";
import { freeagentMetadata } from "../inputs.mjs";
import { inputs } from "../generators.mjs";
import { times } from "../table.mjs";

/** What `pull` asks the local CRM for, counted, against one request an app and one a list. */
export async function requestsRow({ quick }) {
  const tool = await import(new URL("../../dist/generator/index.js", import.meta.url));
  const rows = [];
  for (const size of quick ? ["S", "M"] : ["S", "M", "L"]) {
    const { entities, items } = account(size);
    const config = tool.parseConfig({
      file: `${inputs(size)}/codegen.yml`,
      text: "accounts:\n  bench: { provider: freeagent }\n",
      environment: {},
      providers: ["freeagent"],
    });
    const snapshot = { account: "bench", files: new Map([["metadata.json", freeagentMetadata({ entities, items })]]) };
    const sandbox = await tool.startSandbox(config, "bench", { snapshot, documents: [] });
    await tool.pull(config, "bench", { url: sandbox.url, credentials: sandbox.credentials });
    const ours = Object.values(sandbox.requests()).reduce((sum, count) => sum + count, 0);
    await sandbox.close();
    const naive = 1 + entities.length + Object.keys(items).length;
    const goal = { S: "", M: ">= 79", L: ">= 96" }[size];
    rows.push([size, naive, ours, times(naive / ours), goal]);
  }
  return [{ title: "Requests of a pull", head: ["", "one by one", "ours", "fewer by", "goal"], rows }];
}
