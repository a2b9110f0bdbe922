/**
 * Everything that was learned of one account, as files: what `pull` makes and `interpret` reads.
 * Holds metadata only: no secrets, no record values, no users' e-mail addresses.
 */
export interface Snapshot {
  readonly account: string;
  /** Relative path (`metadata.json`, `openapi.yaml`, `schema.graphql`) -> text. */
  readonly files: ReadonlyMap<string, string>;
}

/** The version of the layout of `metadata.json`; a snapshot of another major version is refused. */
export const snapshotFormatVersion = 1;
