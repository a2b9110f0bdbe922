import type { ts } from "ts-morph";
import type { DeclarationTargets } from "./declaration-targets.js";
import type { MentionForm } from "./mention.js";
import type { ModelWords } from "./model-words.js";
import type { Target } from "./target.js";
import type { TypeOrigins } from "./type-origins.js";
import type { TypeScript } from "./typescript.js";

/** What looking at one node of the consumer's code needs to know of all. */
export interface Scope {
  readonly ts: TypeScript;
  readonly checker: ts.TypeChecker;
  readonly words: ModelWords;
  readonly targets: DeclarationTargets;
  readonly origins: TypeOrigins;
  /** Whether the node is the consumer's. */
  isOwn(node: ts.Node): boolean;
  /** Whether the node is the generated package's. */
  isOfPackage(node: ts.Node): boolean;
  /** Notes that a name stands for the targets; does nothing where there are none. */
  mention(node: ts.Node, targets: readonly Target[], form: MentionForm, symbol?: ts.Symbol): void;
}
