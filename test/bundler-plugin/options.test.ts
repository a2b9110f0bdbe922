import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { fieldwright } from "../../generator/bundler-plugin/esbuild.js";
import { createMaker } from "../../generator/bundler-plugin/plugin.js";
import { root } from "../packages/demo-packages.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { pluginProject } from "./plugin-project.js";

describe("the plugin's options", () => {
  it("pull: asks the account first, once, and hides secrets in what it complains of", async () => {
    const sandbox = await sandboxOf("acme");
    onTestFinished(() => sandbox.close());
    const project = await pluginProject(`    url: ${sandbox.url}\n`);
    const { clientId = "", clientSecret = "" } = sandbox.credentials;
    const variables = (secret: string) =>
      writeFile(join(project.folder, ".env"), `FREEAGENT_CLIENT_ID=${clientId}\nFREEAGENT_CLIENT_SECRET=${secret}\n`);
    const plugin = fieldwright({ config: project.config, pull: true });
    const run = () =>
      build({ entryPoints: [project.entry], bundle: true, write: false, logLevel: "silent", plugins: [plugin] });
    await rm(join(project.folder, "schemas"), { recursive: true });

    await variables("not-the-secret");
    const refused = await run().catch((error: unknown) => String(error));
    expect(refused).toContain("[pull.");
    expect(refused).not.toContain("not-the-secret");
    expect(await readdir(project.folder)).not.toContain("schemas");

    await variables(clientSecret);
    await run();
    const asked = sandbox.requests();
    expect(await readdir(join(project.folder, "schemas", "acme"))).toEqual(["metadata.json", "names.lock.json"]);
    await run();
    expect(sandbox.requests()).toEqual(asked);
  });

  it("pull: does not ask again where only what is made of the answer is wrong", async () => {
    const sandbox = await sandboxOf("acme");
    onTestFinished(() => sandbox.close());
    const project = await pluginProject(`    url: ${sandbox.url}\n    documents: [a.graphql]\n`);
    const { clientId = "", clientSecret = "" } = sandbox.credentials;
    await writeFile(
      join(project.folder, ".env"),
      `FREEAGENT_CLIENT_ID=${clientId}\nFREEAGENT_CLIENT_SECRET=${clientSecret}\n`,
    );
    await writeFile(join(project.folder, "a.graphql"), "query A {");
    const make = createMaker({ config: project.config, pull: true });
    expect((await make()).problems).toMatchObject([{ severity: "error" }]);
    const asked = sandbox.requests();
    expect(asked).not.toEqual({});
    expect((await make()).problems).toMatchObject([{ severity: "error" }]);
    expect(sandbox.requests()).toEqual(asked);
  });

  it("several at once in one process, as of a configuration of several builds, wait for one another", async () => {
    const { config } = await pluginProject();
    const made = await Promise.all([createMaker({ config })(), createMaker({ config })()]);
    expect(made.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"))).toEqual([]);
    expect(made[1]?.changed).toEqual([]);
  });

  it("accounts: makes these alone, and suggests where there is none of the name", async () => {
    const project = await pluginProject("  empty: { provider: freecrm }\n");
    const run = (accounts: readonly string[]) =>
      build({
        entryPoints: [project.entry],
        bundle: true,
        write: false,
        logLevel: "silent",
        plugins: [fieldwright({ config: project.config, accounts })],
      });
    await run(["acme"]);
    expect(await readdir(join(project.folder, "generated"))).toEqual(["acme"]);
    await expect(run(["acne"])).rejects.toThrow('"acme"');
  });
});

it("the doors need nothing but what the tool depends on", async () => {
  const project = await pluginProject();
  const modules = join(project.folder, "node_modules");
  const tool = join(modules, "fieldwright");
  await mkdir(tool, { recursive: true });
  await cp(join(root, "package.json"), join(tool, "package.json"));
  await cp(join(root, "dist"), join(tool, "dist"), { recursive: true });
  for (const name of ["graphql", "oxc-parser", "ts-morph"])
    await symlink(join(root, "node_modules", name), join(modules, name));
  const program = `for (const name of ["esbuild", "rollup", "vite", "webpack"]) {
    const { fieldwright } = await import("fieldwright/" + name);
    console.log(name, typeof fieldwright(), fieldwright().name ?? typeof fieldwright().apply);
  }`;
  const node = ["--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: project.folder });
  expect(stdout.trim().split("\n")).toEqual([
    "esbuild object fieldwright",
    "rollup object fieldwright",
    "vite object fieldwright",
    "webpack object function",
  ]);
});
