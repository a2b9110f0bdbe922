import type { ts } from "ts-morph";
import { compareText, type NamedModel } from "../model/model.js";
import { declarationTargets } from "./declaration-targets.js";
import { withLocalNames } from "./local-names.js";
import type { Mention, MentionForm } from "./mention.js";
import { modelWords } from "./model-words.js";
import { openConsumer } from "./open-consumer.js";
import { functionNames, packageDeclarations } from "./package-declarations.js";
import { packageFiles, type PackageFiles } from "./package-files.js";
import { refuseOtherPackage } from "./refuse-other-package.js";
import type { Scope } from "./scope.js";
import { distinctTargets, type Target } from "./target.js";
import { typeOrigins } from "./type-origins.js";
import type { TypeScript } from "./typescript.js";
import { visitIdentifier } from "./visit-identifier.js";
import { visitText } from "./visit-text.js";
import { visitValues } from "./visit-values.js";

/** Where a generated package lies, and who uses it. */
export interface UsageSearch {
  /** The consumer's tsconfig. */
  readonly tsconfig: string;
  /** Absolute path of `generated/<account>`. */
  readonly packageFolder: string;
  readonly packageName: string;
  /** The model that the package was generated from. */
  readonly model: NamedModel;
  /** Told after each file of the consumer's; where values are handed on, its files are gone through again. */
  readonly onFile?: ((done: number, total: number) => void) | undefined;
}

export interface FoundMentions {
  readonly ts: TypeScript;
  /** The folder of the tsconfig, without symbolic links. */
  readonly folder: string;
  /** The files of the consumer's, by their absolute paths. */
  readonly sources: ReadonlyMap<string, ts.SourceFile>;
  /** Sorted by file and offset; none stands twice. */
  readonly mentions: readonly Mention[];
}

/** Values may be handed on from function to function; each time through the code follows them one step further. */
const mostRounds = 5;

/**
 * Goes through the consumer's code and tells every name and text that stands for something of the account.
 *
 * @throws ProblemError where the tsconfig cannot be read, or imports of the package lead elsewhere.
 */
export async function findMentions({
  tsconfig,
  packageFolder,
  packageName,
  model,
  onFile,
}: UsageSearch): Promise<FoundMentions> {
  const { ts, folder, programs } = await openConsumer(tsconfig);
  const files = packageFiles(packageFolder, packageName);
  const sources = new Map<string, ts.SourceFile>();
  const mentions = new Map<string, Mention>();
  for (const program of programs) {
    const own = ownFiles(program, files);
    refuseOtherPackage(ts, program, own, files, packageName);
    for (const source of own) sources.set(source.fileName, source);
    for (const mention of mentionsIn(ts, program, own, files, model, onFile)) {
      mentions.set(`${mention.file}\u0000${mention.start}\u0000${mention.form}`, mention);
    }
  }
  return { ts, folder, sources, mentions: [...mentions.values()].toSorted(compareMentions) };
}

function compareMentions(left: Mention, right: Mention): number {
  return compareText(left.file, right.file) || left.start - right.start || compareText(left.form, right.form);
}

function ownFiles(program: ts.Program, files: PackageFiles): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (source) =>
        !program.isSourceFileDefaultLibrary(source) &&
        !program.isSourceFileFromExternalLibrary(source) &&
        !source.fileName.includes("/node_modules/") &&
        !source.fileName.endsWith(".json") &&
        files.within(source.fileName) === null,
    );
}

function mentionsIn(
  ts: TypeScript,
  program: ts.Program,
  own: readonly ts.SourceFile[],
  files: PackageFiles,
  model: NamedModel,
  onFile: UsageSearch["onFile"],
): readonly Mention[] {
  const checker = program.getTypeChecker();
  const plain = modelWords(model, functionNames(ts, program, files));
  const words = { ...plain, words: withLocalNames(ts, plain.words, own) };
  const targets = declarationTargets(ts, checker, packageDeclarations(ts, program, files, model, plain));
  const ownFileSet = new Set(own);
  const isOfPackage = (node: ts.Node) => files.within(node.getSourceFile().fileName) !== null;
  const isOwn = (node: ts.Node) => ownFileSet.has(node.getSourceFile());

  for (let round = 1; ; round += 1) {
    const links = targets.links;
    const mentions = visitAll();
    if (targets.links === links || round === mostRounds) return mentions;
  }

  function visitAll(): readonly Mention[] {
    const found = new Map<string, Omit<Mention, "contested">>();
    const meant = new Map<string, readonly ts.Symbol[]>();
    const mention = (node: ts.Node, stood: readonly Target[], form: MentionForm, symbol?: ts.Symbol): void => {
      if (stood.length === 0) return;
      const { fileName: file } = node.getSourceFile();
      const [start, end] = [node.getStart(), node.getEnd()];
      const key = `${file}\u0000${start}\u0000${form}`;
      const all = distinctTargets([...(found.get(key)?.targets ?? []), ...stood]);
      const objectEnd = ts.isPropertyAccessExpression(node.parent) ? node.parent.expression.getEnd() : null;
      found.set(key, { file, start, end, form, objectEnd, method: methodOf(ts, node), targets: all });
      if (symbol !== undefined) meant.set(key, [...(meant.get(key) ?? []), symbol]);
    };
    targets.forgetContests();
    const origins = typeOrigins(ts, checker, targets, words, isOfPackage);
    const scope: Scope = { ts, checker, words, targets, origins, isOwn, isOfPackage, mention };
    const trail = { values: new Map(), flows: new Map(), pairs: new Map() };
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        if (words.words.has(node.text)) visitIdentifier(node, scope);
      } else if (ts.isStringLiteralLike(node)) visitText(node, scope);
      else {
        visitValues(node, scope, trail);
        ts.forEachChild(node, visit);
      }
    };
    for (const [index, source] of own.entries()) {
      visit(source);
      onFile?.(index + 1, own.length);
    }
    return [...found].map(([key, one]) => {
      return { ...one, contested: meant.get(key)?.some(targets.isContested) ?? false };
    });
  }
}

/** The `list` of `crm.contacts.list`, and of `contacts(crm).list`, for the name before it. */
function methodOf(ts: TypeScript, node: ts.Node): string | null {
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const whole = isMember ? node.parent : node;
  const isCall = ts.isCallExpression(whole.parent) && whole.parent.expression === whole;
  const collection = isCall ? whole.parent : whole;
  const { parent } = collection;
  return ts.isPropertyAccessExpression(parent) && parent.expression === collection ? parent.name.text : null;
}
