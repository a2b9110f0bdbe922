import { fileURLToPath } from "node:url";
import ts from "typescript";

const installed = fileURLToPath(new URL("../node_modules/", import.meta.url)).replaceAll("\\", "/");
const read = new Map<string, ts.SourceFile | undefined>();

/**
 * A compiler's host for programs that tests make one after the other. What is installed is the same for all of them: the
 * compiler's own library and Node's types, most of what such a program reads, are read once.
 */
export function sharedLibraryHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const getSourceFile: ts.CompilerHost["getSourceFile"] = (name, how, ...more) => {
    if (!name.startsWith(installed)) return host.getSourceFile(name, how, ...more);
    const { languageVersion, impliedNodeFormat } = typeof how === "object" ? how : { languageVersion: how };
    const key = [name, languageVersion, impliedNodeFormat, options.module, options.moduleDetection].join("\n");
    if (!read.has(key)) read.set(key, host.getSourceFile(name, how, ...more));
    return read.get(key);
  };
  return { ...host, getSourceFile };
}
