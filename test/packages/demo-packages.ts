import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The demo accounts' packages, by the name a project imports them by. */
export const demoPackages = [
  { name: "@acme/crm", folder: join(root, "generated/acme") },
  { name: "@northwind/crm", folder: join(root, "generated/northwind") },
] as const;

/** A project in a temporary folder that has the demo packages installed. */
export function makeProject(files: Readonly<Record<string, string>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "fieldwright-project-"));
  for (const { name, folder: target } of demoPackages) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
  }
  for (const [path, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files })) {
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
