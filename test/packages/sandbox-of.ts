import { join } from "node:path";
import {
  loadConfig,
  readSnapshot,
  startSandbox,
  type AccountSandboxOptions,
  type Sandbox,
} from "../../generator/index.js";
import { root } from "./demo-packages.js";

/** A local CRM with a demo account's metadata, as this project's own codegen.yml has it. */
export async function sandboxOf(account: "acme" | "northwind", options: AccountSandboxOptions = {}): Promise<Sandbox> {
  const config = await loadConfig({ cwd: root });
  const snapshot = await readSnapshot(join(root, "schemas"), account);
  return startSandbox(config, account, { snapshot, documents: [] }, { rateLimit: null, ...options });
}
