/**
 * Fieldwright from TypeScript: data in, data out, nothing printed.
 *
 * `pull` is the only one with network; `writeSnapshot`, `writeLock` and `writePackage` are the only ones that write.
 */
export { accountOf } from "./account-of.js";
export { check, checkUnread, uncheckedAccount, type CheckOptions } from "./check.js";
export type { SnapshotSide } from "./compare-snapshots.js";
export type { AccountConfig, Config } from "./config/config.js";
export { findConfig, findConfigIn } from "./config/find-config.js";
export { findDocuments } from "./config/find-documents.js";
export { inputPaths, type InputPaths } from "./config/input-paths.js";
export { loadConfig } from "./config/load-config.js";
export { parseConfig } from "./config/parse-config.js";
export { readEnvironment } from "./config/read-environment.js";
export { resolveAccess } from "./config/resolve-access.js";
export { watchInputs } from "./config/watch-inputs.js";
export { diff, type Diff, type DiffOptions } from "./diff.js";
export type { Dictionary } from "./docs/dictionary.js";
export { docs, type DocsExtras } from "./docs.js";
export { docsFormats, isDocs, printDocs, type DocsFormat } from "./docs/print-docs.js";
export type { AccountDrift, DriftReport, JudgedChange } from "./drift/drift-report.js";
export { isClean } from "./drift/reporters/is-clean.js";
export { verdict, type FailOn } from "./drift/verdict.js";
export { generate, type Generated } from "./generate.js";
export { hashSources } from "./hash-sources.js";
export { terminalText } from "./model/encoders/terminal-text.js";
export type { FieldType } from "./model/field-type.js";
export type { NamedChoice, NamedEntity, NamedField, NamedList, NamedModel } from "./model/named-model.js";
export { comparePackage } from "./output/compare.js";
export { addLines } from "./output/add-lines.js";
export { createFiles } from "./output/create-files.js";
export type { GeneratedFile } from "./output/generated-file.js";
export { isCurrent } from "./output/is-current.js";
export { readMade } from "./output/read-made.js";
export { replaceFile } from "./output/replace-file.js";
export { writePackage } from "./output/write.js";
export { failOnLevels, printReport, reportFormats, type ReportFormat } from "./print-report.js";
export { hideSecrets } from "./problem/hide-secrets.js";
export { suggest } from "#runtime/suggest.js";
export { problem, ProblemError, type Place, type Problem } from "./problem/problem.js";
export { providers } from "./providers/index.js";
export { loadProvider } from "./providers/load-provider.js";
export type { Provider, Pulled, PullProgress } from "./providers/provider.js";
export { pull, type PullOptions } from "./pull.js";
export type { Sandbox } from "./sandbox/start-sandbox.js";
export { readSides } from "./read-side.js";
export { applyRename, offeredNames, planRename, type RenameOptions, type RenamePlan } from "./rename.js";
export { countNames, type NameCounts } from "./rename/count-names.js";
export type { NamedOffer } from "./rename/offer-names.js";
export { shownEdits } from "./rename/shown-edits.js";
export { readDemo } from "./snapshot/read-demo.js";
export { readLock, readSnapshot } from "./snapshot/read-snapshot.js";
export { lockFile } from "./snapshot/snapshot-files.js";
export type { Snapshot } from "./snapshot/snapshot.js";
export { writeLock, writeSnapshot } from "./snapshot/write-snapshot.js";
export { startSandbox, type AccountSandboxOptions } from "./start-sandbox.js";
export { toolVersion } from "./tool-version.js";
export { understand, type AccountSources, type Understood } from "./understand.js";
