import { account } from "../account.mjs";
import { freeagentMetadata } from "../inputs.mjs";
import { inputs } from "../generators.mjs";
import { atLeast, atMost } from "../goals.mjs";
import { seconds, times } from "../table.mjs";

/** FreeAgent's documented limit. */
const limit = { requests: 50, seconds: 10 };
const fewer = { M: 79, L: 96 };

/** What `pull` asks the local CRM for, counted, against one request an app and one a list. */
export async function requestsRow({ quick }) {
  const tool = await import(new URL("../../dist/generator/index.js", import.meta.url));
  const rows = [];
  const goals = [];
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
    const begin = performance.now();
    await tool.pull(config, "bench", { url: sandbox.url, credentials: sandbox.credentials, fetch: timed });
    const took = (performance.now() - begin) / 1000;
    const ours = Object.values(sandbox.requests()).reduce((sum, count) => sum + count, 0);
    await sandbox.close();
    const naive = 1 + entities.length + Object.keys(items).length;
    // One by one, whole windows have to pass before the last ones may begin; what they take themselves is not counted.
    const waited = Math.floor((naive - 1) / limit.requests) * limit.seconds;
    const window = busiest(starts);
    rows.push([size, naive, ours, times(naive / ours), window, seconds(took), seconds(waited)]);
    if (fewer[size] !== undefined)
      goals.push(atLeast("pull", `pull, ${size}: requests one by one over ours`, fewer[size], naive / ours));
    if (size === "M")
      goals.push(atLeast("pull", "pull, M: time one by one, at the limit, over ours", 100, waited / took));
    goals.push(atMost("pull", `pull, ${size}: requests in any 10 s`, limit.requests, window));
  }
  const head = ["", "one by one", "ours", "fewer by", "in the busiest 10 s", "ours s", "one by one at the limit s"];
  return [{ title: "Requests of a pull", head, rows, goals }];
}

/** The most requests that began within ten seconds, wherever these begin. */
function busiest(starts) {
  return Math.max(...starts.map((first) => starts.filter((at) => at >= first && at < first + 10_000).length));
}
