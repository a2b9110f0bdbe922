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
  /** Field id -> the name given up last, kept as a deprecated alias until the package's next major step. */
  readonly aliases: ReadonlyMap<string, LockedAlias>;
}

export interface LockedAlias {
  readonly name: string;
  /** The package's version when the name was given up; null in locks that do not tell. */
  readonly since: string | null;
}

export interface LockedList {
  readonly name: string;
  /** Choice id -> literal. */
  readonly choices: ReadonlyMap<string, string>;
}

export const emptyLock: NamesLock = { entities: new Map(), lists: new Map() };
