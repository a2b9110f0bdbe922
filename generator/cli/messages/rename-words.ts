/** What `rename` says. */
export const renameWords = {
  none: (account: string) => `${account}: every name says what its label says`,
  offer: (name: string, to: string, label: string | null) =>
    `${name} -> ${to}${label === null || label === to ? "" : `  (labelled "${label}")`}`,
  edit: (place: string, before: string, after: string) => `${place}: ${before} -> ${after}`,
  toAdopt: (account: string) =>
    `To adopt them: fieldwright rename ${account} --all, or name some. Code goes along with --write <tsconfig>.`,
  ask: (files: number) =>
    `Write the names, the package and ${files === 1 ? "1 file" : `${files} files`} of code? [y/N] `,
  dryRun: "Nothing was written. Add --yes to write it.",
  adopted: (account: string, count: number) => `${account}: ${count === 1 ? "1 name" : `${count} names`} adopted`,
  dropped: (account: string, count: number) =>
    `${account}: ${count === 0 ? "no alias" : count === 1 ? "1 alias" : `${count} aliases`} to drop`,
  edited: (files: number) => `${files === 1 ? "1 file" : `${files} files`} of code edited`,
  left: (reason: string) => `This place was left as it is. ${reason}`,
};
