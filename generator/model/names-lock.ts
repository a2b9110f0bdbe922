/**
 * `names.lock.json`: what every entity, field and choice was once called, by vendor id.
 * Names stay until `rename`; entries of removed things stay, for their return.
 */
export interface NamesLock {
  readonly entities: ReadonlyMap<string, LockedEntity>;
  readonly lists: ReadonlyMap<string, LockedList>;
}

export interface LockedEntity {
  readonly type: string;
  readonly collection: string;
  /** Field id -> name. */
  readonly fields: ReadonlyMap<string, string>;
  /** Field id -> the name given up last, kept as a deprecated alias for one version. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface LockedList {
  readonly name: string;
  /** Choice id -> literal. */
  readonly choices: ReadonlyMap<string, string>;
}

export const emptyLock: NamesLock = { entities: new Map(), lists: new Map() };
