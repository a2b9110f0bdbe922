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
    const starts = [];
    const timed = (...request) => {
      starts.push(performance.now());
      return fetch(...request);
    };
    await tool.pull(config, "bench", { url: sandbox.url, credentials: sandbox.credentials, fetch: timed });
    const ours = Object.values(sandbox.requests()).reduce((sum, count) => sum + count, 0);
    await sandbox.close();
    const naive = 1 + entities.length + Object.keys(items).length;
    const goal = { S: "", M: ">= 79", L: ">= 96" }[size];
    rows.push([size, naive, ours, times(naive / ours), goal, busiest(starts)]);
  }
  return [
    {
      title: "Requests of a pull",
      head: ["", "one by one", "ours", "fewer by", "goal", "in the busiest 10 s (goal <= 50)"],
      rows,
    },
  ];
}

/** The most requests that began within ten seconds, wherever these begin. */
function busiest(starts) {
  return Math.max(...starts.map((first) => starts.filter((at) => at >= first && at < first + 10_000).length));
}
