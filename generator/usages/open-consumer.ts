import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ts } from "ts-morph";
import { problem, ProblemError } from "../problem/problem.js";
import { loadCompiler, type TypeScript } from "./typescript.js";

/** A consumer's code, type-checked as far as somebody asks. */
export interface Consumer {
  readonly ts: TypeScript;
  /** The folder of the tsconfig, without symbolic links. */
  readonly folder: string;
  /** One a tsconfig: a solution refers to several. */
  readonly programs: readonly ts.Program[];
}

/**
 * Reads the programs that a tsconfig describes, those it refers to included.
 *
 * @throws ProblemError `usages.bad-tsconfig` where it cannot be read or names no files.
 */
export async function openConsumer(tsconfig: string): Promise<Consumer> {
  const { ts, Project } = await loadCompiler();
  const configs = new Map<string, ts.ParsedCommandLine>();
  collect(resolve(tsconfig));
  const programs = [...configs].flatMap(([tsConfigFilePath, { fileNames }]) => {
    if (fileNames.length === 0) return [];
    const project = new Project({
      tsConfigFilePath,
      skipFileDependencyResolution: true,
      compilerOptions: { noEmit: true, composite: false, incremental: false, skipLibCheck: true },
    });
    return [project.getProgram().compilerObject];
  });
  if (programs.length === 0) throw badConfig(tsconfig, "it names no files");
  return { ts, folder: realpathSync(dirname(resolve(tsconfig))), programs };

  function collect(path: string): void {
    if (configs.has(path)) return;
    const config = readConfig(ts, path);
    configs.set(path, config);
    for (const reference of config.projectReferences ?? []) collect(ts.resolveProjectReferencePath(reference));
  }
}

function readConfig(ts: TypeScript, path: string): ts.ParsedCommandLine {
  const complain = ({ messageText }: ts.Diagnostic): never => {
    throw badConfig(path, ts.flattenDiagnosticMessageText(messageText, " "));
  };
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: complain };
  const config = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  if (config === undefined) throw badConfig(path, "it cannot be read");
  const error = config.errors.find(({ code }) => code >= firstSyntaxError && code < firstSemanticError);
  if (error !== undefined) complain(error);
  return config;
}

/** Anything else that a tsconfig may be wrong in, an option of a later compiler for one, does not hide its files. */
const firstSyntaxError = 1000;
const firstSemanticError = 2000;

function badConfig(file: string, reason: string): ProblemError {
  const message = `The consumer's program cannot be read from its tsconfig: ${reason.replace(/\.$/, "")}.`;
  return new ProblemError([problem("usages.bad-tsconfig", message, { kind: "file", file })]);
}
