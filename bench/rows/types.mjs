import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openapiFetchConsumer, ourConsumer, tadaConsumer } from "../consumers.mjs";
import { ensureOutput, ourProject, output, oursCold, peerSides } from "../generators.mjs";
import { atLeast, atMost } from "../goals.mjs";
import { byTurns, measure, median } from "../measure.mjs";
import { peerFile, work } from "../peers.mjs";
import { mib, seconds } from "../table.mjs";

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["es2022", "dom"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
};

/** Type-checking a program of 50 calls. */
export async function typesRow({ quick }) {
  const m = await consumersOf("M");
  const results = await check(m, quick ? 1 : 5);
  const sections = [section("Types: 50 calls on 40 apps, M", results, goalsOfM(results))];
  if (quick) return sections;
  const l = await check(await subpathsOf("L"), 2);
  const ofM = await check(await subpathsOf("M"), 2);
  const by = "by subpath, 10 apps";
  const goals = [
    atMost("subpath", "types, L: by subpath over the whole client", 0.5, l[by].wall / l["whole client, 10 apps"].wall),
    atMost("subpath", "types by subpath, L over M", 1.05, l[by].wall / ofM[by].wall),
  ];
  return [
    ...sections,
    section("Types: 50 calls on 10 apps, L", l, goals),
    section("Types: 50 calls on 10 apps, M", ofM, []),
  ];
}

function goalsOfM({ ours, "openapi-fetch": fetched, "gql.tada": tada }) {
  return [
    atMost("check time", "types, M: check time over openapi-fetch's", 0.2, ours.check / fetched.check),
    atMost("check time", "types, M: check time over gql.tada's", 0.08, ours.check / tada.check),
    atLeast(
      "instantiations",
      "types, M: openapi-fetch's instantiations over ours",
      50,
      fetched.instantiations / ours.instantiations,
    ),
    atLeast(
      "instantiations",
      "types, M: gql.tada's instantiations over ours",
      500,
      tada.instantiations / ours.instantiations,
    ),
  ];
}

function section(title, results, goals) {
  const rows = Object.entries(results).map(([name, one]) => [
    name,
    seconds(one.wall),
    seconds(one.check),
    one.instantiations,
    one.types,
    mib(one.memory),
  ]);
  return { title, head: ["", "wall s", "check s", "instantiations", "types", "peak MiB"], rows, goals };
}

async function ourModel(size) {
  const file = join(ourProject(size), "generated", "bench", "model.json");
  await ensureOutput(oursCold(size), file);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Programs of the same 50 calls, by what they call with, and one of none. */
export async function consumersOf(size) {
  const peers = peerSides(size);
  await ensureOutput(peers["openapi-typescript"], join(output("openapi-typescript", size), "schema.d.ts"));
  await ensureOutput(peers["gql.tada generate-output"], join(output("tada", size), "graphql-env.d.ts"));
  const model = await ourModel(size);
  return {
    empty: project("empty", size, "export {};\n"),
    ours: project("ours", size, ourConsumer(size, model, { spread: Infinity, subpath: false })),
    "openapi-fetch": project("openapi-fetch", size, openapiFetchConsumer(size), {
      "schema.d.ts": join(output("openapi-typescript", size), "schema.d.ts"),
    }),
    "gql.tada": project("gql.tada", size, tadaConsumer(size), {
      "graphql-env.d.ts": join(output("tada", size), "graphql-env.d.ts"),
    }),
  };
}

async function subpathsOf(size) {
  const model = await ourModel(size);
  const consumer = (subpath) => ourConsumer(size, model, { spread: 10, subpath });
  return {
    "whole client, 10 apps": project("whole", size, consumer(false)),
    "by subpath, 10 apps": project("subpath", size, consumer(true)),
  };
}

function project(name, size, text, files = {}) {
  const folder = join(work, "types", size, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const dependency of [
    "openapi-fetch",
    "openapi-typescript-helpers",
    "gql.tada",
    "@gql.tada",
    "graphql",
    "graphql-request",
    "@graphql-typed-document-node",
    "@0no-co",
  ]) {
    symlinkSync(peerFile("calls", dependency), join(folder, "node_modules", dependency));
  }
  symlinkSync(join(ourProject(size), "generated", "bench"), join(folder, "node_modules", "crm"));
  writeFileSync(join(folder, "consumer.ts"), text);
  for (const [file, source] of Object.entries(files)) copyFileSync(source, join(folder, file));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  return folder;
}

async function check(projects, rounds) {
  const tsc = peerFile("calls", "typescript/bin/tsc");
  const sides = Object.entries(projects).map(([name, cwd]) => [
    name,
    { run: () => measure([tsc, "-p", ".", "--extendedDiagnostics"], { cwd }) },
  ]);
  const runs = await byTurns(Object.fromEntries(sides), rounds, 0);
  return Object.fromEntries(
    Object.entries(runs).map(([name, of]) => {
      const said = (label) =>
        median(of.map(({ output: text }) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(text)?.[1])));
      return [
        name,
        {
          wall: median(of.map(({ wall }) => wall)),
          memory: median(of.map(({ memory }) => memory)),
          check: said("Check time"),
          instantiations: said("Instantiations"),
          types: said("Types"),
        },
      ];
    }),
  );
}
