/** What `pull`, `generate` and `check` say. */
export const reportWords = {
  moreWarnings: (count: number) =>
    `${counted(count, "more warning", "more warnings")} of these kinds; --verbose prints all.`,
  pulling: (account: string) => `pull ${account}`,
  searching: (account: string) => `usages ${account}`,
  generating: "generate",
  progress: (title: string, bar: string, part: string, step: string, requests: string, wait: string) =>
    `${title} [${bar}] ${[`${part} ${step}`, requests, wait].filter((words) => words !== "").join(", ")}`,
  requests: (count: number, window: string) => `${counted(count, "request", "requests")}${window}`,
  window: (used: number, most: number, seconds: number) => ` (${used} of ${most} in ${seconds} s)`,
  waiting: (seconds: number) => `waiting ${seconds} s, as the CRM's limit asks for`,
  step: (title: string, step: string, total: number) => `${title}: ${step} (${total})`,
  pulled: (account: string, changed: boolean, seconds: string) =>
    `${account}: snapshot ${changed ? "written" : "unchanged"} (${seconds} s)`,
  known: (account: string) => `${account} has`,
  generated: (account: string, folder: string, written: number, seconds: string) =>
    `${account}: ${written === 0 ? "nothing to write" : `${counted(written, "file", "files")} written`} in ${folder} (${seconds} s)`,
  size: (entities: number, fields: number, choices: number) =>
    `  ${counted(entities, "entity", "entities")}, ${counted(fields, "field", "fields")}, ${counted(choices, "choice", "choices")}`,
  names: (added: number, changed: number) =>
    `  ${[...(added === 0 ? [] : [`${counted(added, "new name", "new names")}`]), ...(changed === 0 ? [] : [`${counted(changed, "name", "names")} changed`])].join(", ")}`,
  warnings: (count: number, kinds: string) => `  ${counted(count, "warning", "warnings")}: ${kinds}`,
  upToDate: (account: string, live: boolean, byHashes: boolean) =>
    `${account}: up to date${byHashes ? ", by its hashes" : ""}${live ? ", and as the live account is" : ""}`,
  regenerate: (accounts: string) => `Run \`fieldwright generate ${accounts}\`, and commit what it writes.`,
  baseline: (file: string, written: boolean) => `${file}: ${written ? "written" : "unchanged"}`,
  watching: "Watching; Ctrl-C ends it.",
  changed: "Something has changed: generating again.",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
