import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { comparePackage, generate, loadConfig, packageStamp, readLock, readSnapshot } from "../generator/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

describe.each(["acme", "northwind"])("%s", (account) => {
  test("the committed package is what this generator makes of the committed snapshot", async () => {
    const config = await loadConfig({ cwd: root });
    const snapshot = await readSnapshot(config.schemas, account);
    const lock = await readLock(config.schemas, account);
    const sources = { snapshot, lock, documents: [] };
    const generated = await generate(config, account, sources);
    const stamp = packageStamp(config, account, sources, generated);
    expect(generated.lock).toBe(lock);
    expect(await comparePackage(join(config.output, account), generated.files, stamp)).toEqual([]);
  });
});
