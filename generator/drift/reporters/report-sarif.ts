import { pathToFileURL } from "node:url";
import { printableText } from "#runtime/printable-text.js";
import { jsonDocument } from "../../model/encoders.js";
import type { Problem } from "../../problem/problem.js";
import { type ChangeKind, everywhere, type Severities, type Severity, worstSeverity } from "../change-kind.js";
import { changeKinds } from "../change.js";
import { shownSubject } from "../compare/model-index.js";
import type { AccountDrift, DriftReport, JudgedChange, Usage } from "../report.js";
import { filePlace } from "./places.js";
import { changePlace, changeSentence, sortByWeight } from "./words.js";

const levels = { breaking: "error", dangerous: "warning", safe: "note" } as const satisfies Record<Severity, string>;
const staleRule = "output.stale";
/** What code scanning calls the folder that files are named from. */
const base = "%SRCROOT%";

interface Rule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: Severities;
}

/** The rows of the table, and what is not drift. */
const rules: readonly Rule[] = [
  ...Object.entries<ChangeKind>(changeKinds).map(([id, row]) => ({ id, ...row })),
  {
    id: staleRule,
    title: "Generated file is stale",
    why: "It is not what the snapshot, the lock and this version of the tool give.",
    fix: "Run `fieldwright generate`.",
    severity: everywhere("breaking"),
  },
];

/**
 * The report as SARIF 2.1.0, for code scanning. A change stands where the code uses it, else at the snapshot.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif({ accounts, problems = [], from }: DriftReport): string {
  const unchecked = accounts.filter((account) => account.unchecked !== undefined);
  const sarif = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Fieldwright", rules: rules.map(ruleJson) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [base]: baseOf(from) },
        invocations: [
          {
            executionSuccessful: unchecked.length === 0 && problems.length === 0,
            toolExecutionNotifications: [
              ...problems.map((one) => problemNotification(one, "", from)),
              ...accounts.flatMap((account) => notifications(account, from)),
            ],
          },
        ],
        results: accounts.flatMap(results),
      },
    ],
  };
  return `${jsonDocument(sarif)}\n`;
}

function baseOf(from: string | undefined) {
  const description = { text: "The root of the repository, or the folder that was worked in." };
  return from === undefined ? { description } : { uri: pathToFileURL(`${from}/`).href, description };
}

function ruleJson({ id, title, why, fix, severity }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: levels[worstSeverity(severity)] },
  };
}

function notifications({ account, unchecked, reasons = [], problems }: AccountDrift, from: string | undefined) {
  const why = `${account} could not be checked: `;
  return [
    ...(unchecked !== undefined && reasons.length === 0
      ? [{ level: "error" as const, message: plainMessage(`${why}${unchecked}`) }]
      : []),
    ...reasons.map((one) => ({ ...problemNotification(one, why, from), level: "error" as const })),
    ...problems.map((one) => problemNotification(one, `${account}: `, from)),
  ];
}

function problemNotification({ severity, message, place, hint }: Problem, about: string, from: string | undefined) {
  const at = filePlace(place, from);
  const region = at?.line === undefined ? undefined : { startLine: at.line, startColumn: at.column ?? 1 };
  return {
    level: severity,
    message: plainMessage(`${about}${message} ${hint}`),
    ...(at !== null && { locations: [location(at.file, region)] }),
  };
}

function results({ account, snapshot, stale, changes }: AccountDrift) {
  return [
    ...stale.map((file) => ({
      ...ruleOf(staleRule),
      level: "error",
      message: plainMessage(`${account}: the file is not what the snapshot gives.`),
      locations: [location(file)],
      partialFingerprints: { "fieldwrightPath/v1": file },
    })),
    ...sortByWeight(changes).map((change) => ({
      ...ruleOf(change.kind),
      level: levels[worstSeverity(change.severity)],
      message: plainMessage(messageOf(account, change)),
      locations: locations(snapshot, change.usages ?? []),
      partialFingerprints: { "fieldwrightChange/v1": `${account}/${change.fingerprint}` },
      properties: { severity: change.severity },
      ...(change.accepted !== null && {
        suppressions: [{ kind: "external", status: "accepted", justification: change.accepted.reason }],
      }),
    })),
  ];
}

/** SARIF makes a link of `[text](address)`, and fills `{0}` in. */
function plainMessage(text: string) {
  return {
    text: printableText(text)
      .replace(/\](?=\()/g, "\\]")
      .replace(/\{(\d+)\}/g, "{{$1}}"),
  };
}

function ruleOf(ruleId: string) {
  return { ruleId, ruleIndex: rules.findIndex(({ id }) => id === ruleId) };
}

function messageOf(account: string, change: JudgedChange): string {
  const entity = change.entity === null ? [] : [shownSubject(change.entity)];
  const place = changePlace(change);
  const about = [account, ...entity, ...(place === null ? [] : [place])].join(", ");
  const also = change.follows.length === 0 ? "" : ` (and ${change.follows.length} that follow from it)`;
  return `${about}: ${changeSentence(change)}${also}`;
}

function locations(snapshot: string, usages: readonly Usage[]) {
  if (usages.length === 0) return [location(snapshot)];
  return usages.map(({ file, line, column }) => location(file, { startLine: line, startColumn: column }));
}

function location(file: string, region?: { readonly startLine: number; readonly startColumn: number }) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: base },
      region: region ?? { startLine: 1 },
    },
  };
}
