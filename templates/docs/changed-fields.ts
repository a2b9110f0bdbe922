import type { DictionaryChange } from "../../generator/docs/dictionary.js";
import type { PageData } from "../../generator/docs/html.js";
import { linkTo } from "./dictionary-view.js";

/** The severity of what has changed, by the links of the fields that it is about. */
export function changedFields({ changes }: PageData): ReadonlyMap<string, string> {
  const severities = new Map<string, string>();
  const add = ({ entity, field, severity, accepted, follows }: DictionaryChange): void => {
    const link = entity === null || field === null ? null : linkTo(entity, field);
    // The worst come first.
    if (link !== null && !severities.has(link)) severities.set(link, accepted === null ? severity : "accepted");
    for (const follower of follows) add(follower);
  };
  for (const change of changes) add(change);
  return severities;
}
