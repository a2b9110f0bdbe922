import { withSuffix } from "../model/identifiers.js";

/**
 * Whether a name no longer comes from the label. `fresh` is what the label gives where nothing else wants the name; one
 * that had to be told apart from another has something behind it: `ownerField44`, or the mark of an id.
 */
export function isRelabelled(name: string, fresh: string): boolean {
  if (name === fresh) return false;
  const suffix = /(?:Field\d+|_[0-9a-z]+)$/.exec(name)?.[0];
  return suffix === undefined || name !== withSuffix(fresh, suffix);
}
