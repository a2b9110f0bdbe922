import { existsSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";

/** Tells the files of the generated package from all others, by absolute paths with forward slashes. */
export interface PackageFiles {
  /** Path within the package, or null for a file that is not of it. */
  within(file: string): string | null;
}

/** The package's folder, whatever link leads to it; or a copy of it among the installed packages. */
export function packageFiles(packageFolder: string, packageName: string): PackageFiles {
  const folder = resolve(packageFolder);
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  const roots = [...new Set([real, folder])].map((root) => `${root.split(sep).join("/")}/`);
  const installed = `/node_modules/${packageName}/`;
  return {
    within: (file) => {
      const root = roots.find((one) => file.startsWith(one));
      if (root !== undefined) return file.slice(root.length);
      const at = file.lastIndexOf(installed);
      return at === -1 ? null : file.slice(at + installed.length);
    },
  };
}
