import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { freeagent } from "../../../generator/providers/freeagent/index.js";
import { startSandbox, type Sandbox } from "../../../generator/sandbox/start-sandbox.js";
import type { Snapshot } from "../../../generator/snapshot/snapshot.js";
import { data } from "./sandbox-client.js";

const text = readFileSync(new URL("../../../schemas/acme/metadata.json", import.meta.url), "utf8");
const snapshot: Snapshot = { account: "acme", files: new Map([["metadata.json", text]]) };

const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** Of `metadata.json`, what the account is made of; the rest tells how it was asked. */
function content({ files }: Snapshot): unknown {
  const metadata = data(JSON.parse(files.get("metadata.json") ?? "{}"));
  return [metadata.at("entities"), metadata.at("lists")];
}

test("pulling from a sandbox of the demo account gives its snapshot again", async () => {
  const sandbox = await startSandbox({ snapshot, provider: freeagent });
  running.push(sandbox);
  const { url, credentials } = sandbox;
  const pulled = await freeagent.pull({ account: "acme", url, credentials, openapi: null });
  expect(content(pulled.snapshot)).toEqual(content(snapshot));
  expect(Object.keys(sandbox.requests())).toEqual(
    expect.arrayContaining(["POST /oauth/token", "getEntities", "getFieldItems", "getFields"]),
  );
});

test("a sandbox that takes few operations in one document is pulled all the same", async () => {
  const sandbox = await startSandbox({ snapshot, provider: freeagent, aliasLimit: 12 });
  running.push(sandbox);
  const { url, credentials } = sandbox;
  const pulled = await freeagent.pull({ account: "acme", url, credentials, openapi: null });
  expect(content(pulled.snapshot)).toEqual(content(snapshot));
});
