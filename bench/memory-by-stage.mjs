// `node --expose-gc memory-by-stage.mjs <folder>`: what lives after each stage of generating its account, and the peak, in MiB.
const tool = await import(new URL("../dist/generator/index.js", import.meta.url));

const mib = 2 ** 20;
const stages = [];
const told = (stage) => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  stages.push([stage, Math.round((heapUsed + external) / mib), Math.round(process.resourceUsage().maxRSS / 1024)]);
};

told("the tool is loaded");
const config = await tool.loadConfig({ cwd: process.argv[2] });
const snapshot = await tool.readSnapshot(config.schemas, "bench");
const sources = { snapshot, lock: null, documents: [] };
told("the snapshot's text is read");
await namedAndTold();
const { files, model, lock } = await tool.generate(config, "bench", sources);
told("its files are made and verified");
process.stdout.write(JSON.stringify({ stages, kept: [files.length, model.entities.length, lock.length] }));

/** `generate` does this once more: nothing of it stays. */
async function namedAndTold() {
  const understood = await tool.understand(config, "bench", sources);
  told("the account is understood and named");
  return understood.lock.length;
}
