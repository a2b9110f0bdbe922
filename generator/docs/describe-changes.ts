import type { JudgedChange } from "../drift/drift-report.js";
import { changePlace, changeSentence } from "../drift/reporters/change-words.js";
import { groupChanges } from "../drift/reporters/group-changes.js";
import { worstSeverity } from "../drift/severity.js";
import type { DictionaryChange } from "./dictionary.js";

/** By entity; what is worst comes first, and what is accepted last. */
export function describeChanges(changes: readonly JudgedChange[]): readonly DictionaryChange[] {
  return groupChanges(changes).flatMap((group) => group.changes.map(describeChange));
}

function describeChange(change: JudgedChange): DictionaryChange {
  const { code, entity, field, severity, accepted, follows } = change;
  const place = field?.label ?? changePlace(change);
  return {
    code,
    title: changeSentence(change),
    entity: entity?.key ?? null,
    field: field?.key ?? null,
    place: [...(entity === null ? [] : [entity.label ?? entity.key]), ...(place === null ? [] : [place])],
    severity: worstSeverity(severity),
    accepted: accepted?.reason ?? null,
    follows: follows.map(describeChange),
  };
}
