import { versionCovers } from "../drift/version-covers.js";
import type { LockedAlias, NamesLock } from "../model/names-lock.js";

/**
 * The lock without the aliases whose time is over: those given before the last major step of the package, since that is
 * the step that taking a name away calls for. An alias of unknown age stays.
 *
 * @param version The package's present version; one of 0.0.0 keeps all aliases.
 */
export function expireAliases(lock: NamesLock, version: string): NamesLock {
  return keepAliases(lock, ({ since }) => since === null || !versionCovers(since, version, "major"));
}

/** The lock without aliases. */
export function dropAliases(lock: NamesLock): NamesLock {
  return keepAliases(lock, () => false);
}

function keepAliases(lock: NamesLock, keep: (alias: LockedAlias) => boolean): NamesLock {
  const entities = [...lock.entities].map(([id, entity]) => {
    if (entity.aliases.size === 0) return [id, entity] as const;
    return [id, { ...entity, aliases: new Map([...entity.aliases].filter(([, alias]) => keep(alias))) }] as const;
  });
  return { ...lock, entities: new Map(entities) };
}
