import type { Project, ts } from "ts-morph";

/** The compiler that ts-morph brings along. */
export type TypeScript = typeof ts;

export interface Compiler {
  readonly ts: TypeScript;
  readonly Project: typeof Project;
}

/** Loaded when it is needed, and not before: it takes a third of a second. */
export async function loadCompiler(): Promise<Compiler> {
  const { ts, Project } = await import("ts-morph");
  return { ts, Project };
}
