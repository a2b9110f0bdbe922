// `node complete.mjs <typescript> <project>`: types into a program as an editor would, and prints what completions took.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [compiler, folder] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(compiler);
const file = join(folder, "consumer.ts");
const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
const source = readFileSync(file, "utf8");

let version = 0;
let text = source;
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : "0"),
  getScriptSnapshot: (name) => {
    if (name === file) return ts.ScriptSnapshot.fromString(text);
    return existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined;
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  realpath: ts.sys.realpath,
});

const typed = "record.";
const times = [];
let offered = 0;
for (let at = source.indexOf(typed); at >= 0; at = source.indexOf(typed, at + 1)) {
  const position = at + typed.length;
  // The member that stands there is being typed: each completion comes after an edit.
  text = source.slice(0, position) + source.slice(position).replace(/^\w+/, "");
  version += 1;
  const start = performance.now();
  const completions = service.getCompletionsAtPosition(file, position, {});
  times.push(performance.now() - start);
  offered = Math.max(offered, completions?.entries.length ?? 0);
}
const [first, ...warm] = times;
const sorted = warm.toSorted((left, right) => left - right);
console.log(JSON.stringify({ first, warm: sorted[sorted.length >> 1], offered }));
