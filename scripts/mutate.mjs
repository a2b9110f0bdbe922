// Breaks the code on purpose, one small change after the other, and counts which changes no test sees. Prints one table,
// and fails where a group is under its goal.
//
//   npm run mutate              all groups
//   npm run mutate -- auth      one of them; the changes that no test saw are listed, too
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const goal = 85;
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Each group is judged by the fast tests that are written for it. */
const groups = {
  encoders: {
    mutate: ["generator/model/{encoders,invisible}.ts", "generator/drift/reporters/words.ts"],
    tests: ["test/model/encoders/*.test.ts", "test/drift/markdown-text.test.ts"],
  },
  identifiers: {
    mutate: ["generator/model/{identifiers,settle-names,assign-*,lock}.ts"],
    tests: [
      "test/model/{assign-list-names,assign-names,entity-files,identifiers,parse-lock,print-lock,settle-names}.test.ts",
    ],
  },
  limiter: {
    mutate: ["templates/runtime/{allowance,limiter,shared-limiter}.ts"],
    tests: ["test/runtime/{limiter,session-pace}.test.ts"],
  },
  retry: {
    mutate: [
      "templates/runtime/{judge-failure,attempt,backoff,retry-after,exchange,create-session,unknown-outcome}.ts",
    ],
    tests: ["test/runtime/{judge-failure,session-*}.test.ts"],
  },
  auth: {
    mutate: [
      "templates/runtime/{token-source,given-token,sendable-token}.ts",
      "generator/providers/freeagent/runtime/client-credentials.ts",
      "generator/providers/freecrm/runtime/{sign-in,region}.ts",
    ],
    tests: [
      "test/runtime/{token-source,session-token,session-secrets}.test.ts",
      "test/providers/{freeagent,freecrm}/runtime/{client,client-credentials,region,sign-in}.test.ts",
    ],
  },
  changes: {
    mutate: ["generator/drift/compare/{entities,fields,lists,models,types}.ts", "generator/drift/change.ts"],
    tests: ["test/drift/{catalogue,fingerprints,method-cap,told-*}.test.ts"],
  },
  verdicts: {
    mutate: ["generator/drift/{trust,policy,change-kind,report}.ts", "generator/drift/version.ts"],
    tests: ["test/drift/{missing-part,perspective,policy,verdict,versions}.test.ts"],
  },
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(groups);
const rows = [];
for (const name of names) rows.push(await measure(name));

const total = rows.reduce((sum, row) => ({ seen: sum.seen + row.seen, all: sum.all + row.all }), { seen: 0, all: 0 });
console.log("\n| Group | Changes | Not seen | Score | Goal |\n| --- | ---: | ---: | ---: | ---: |");
for (const { name, seen, all } of [...rows, { name: "all", ...total }]) {
  console.log(`| ${name} | ${all} | ${all - seen} | ${score(seen, all)} % | ${goal} % |`);
}
process.exit(rows.every(({ seen, all }) => all > 0 && (100 * seen) / all >= goal) ? 0 : 1);

async function measure(name) {
  const group = groups[name];
  if (group === undefined) throw new Error(`No group is named ${name}: ${Object.keys(groups).join(", ")}.`);
  process.env.FIELDWRIGHT_MUTATE_TESTS = group.tests.join(" ");
  const stryker = new Stryker({
    mutate: group.mutate,
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    reporters: wanted.length > 0 ? ["clear-text", "progress-append-only"] : ["progress-append-only"],
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false },
    logLevel: "warn",
    allowEmpty: false,
    ignoreStatic: false,
    timeoutMS: 30_000,
    ignorePatterns: ["/bench", "/dist", "/docs", "/examples", "/coverage", ".dist-*"],
    tempDirName: ".stryker-tmp",
    thresholds: { high: goal, low: goal, break: null },
  });
  const results = await stryker.runMutationTest();
  rmSync(join(root, ".stryker-tmp"), { recursive: true, force: true });
  const judged = results.filter(({ status }) => status !== "Ignored" && status !== "CompileError");
  const seen = judged.filter(({ status }) => status === "Killed" || status === "Timeout");
  return { name, all: judged.length, seen: seen.length };
}

function score(seen, all) {
  return all === 0 ? "-" : ((100 * seen) / all).toFixed(1);
}
