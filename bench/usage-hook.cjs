// Preloaded into what is measured: says on exit what the process has used. Worker threads are part of it.
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");
if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    writeFileSync(`${process.env.BENCH_USAGE}/${process.pid}.json`, JSON.stringify(used));
  });
}
