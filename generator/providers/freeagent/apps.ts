import { suggest } from "#runtime/suggest.js";
import { compareText } from "../../model/model.js";
import { type Place, problem, type Problem } from "../../problem/problem.js";
import type { InterpretSettings } from "../provider.js";
import type { EntityMetadata, FieldMetadata } from "./metadata.js";

/**
 * Apps that every account is born with, and tables of the system itself, by system name; anything else is taken for
 * the account's own, `custom_app_7` included. The documented metadata does not tell the two apart, so this is a list.
 * It only decides who keeps a contested name.
 */
export const builtInApps: ReadonlySet<string> = new Set([
  "contact",
  "logo",
  "deal",
  "task",
  "agent",
  "app_action",
  "catalog",
  "catalog_mapping",
  "catalog_type",
  "changeset",
  "changeset_customization",
  "dashboard",
  "email_template",
  "fa_acl",
  "fa_acl_role",
  "fa_entity_config",
  "fa_entity_value",
  "fa_field",
  "fa_field_config",
  "fa_related_list",
  "fa_role",
  "form_action",
  "form_rule",
  "import",
  "import_cell_error",
  "job_run",
  "job_run_detail",
  "layout",
  "menu_item",
  "navigation",
  "rule_action",
  "rule_set",
  "subteam",
  "suggested_contact",
  "sync_run",
  "sync_run_detail",
  "view",
  "widget",
]);

const parentField = "parent_entity_reference_id";

export interface LineParents {
  /** Line app -> its parent, by system name. */
  readonly parents: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Which apps are lines of which. A line app carries the documented field `parent_entity_reference_id`; where that
 * field does not say whose record it holds, the longest app name that the line's name begins with is taken, and
 * reported. `lines` of the configuration beats both.
 *
 * @param others System names of apps that the account has, but of which nothing is known.
 * @see https://api.freeagent.network
 */
export function findLineParents(
  account: string,
  entities: readonly EntityMetadata[],
  others: readonly string[],
  { lines, at }: Pick<InterpretSettings, "lines" | "at">,
): LineParents {
  const names = entities.map((entity) => entity.name);
  const problems: Problem[] = Object.entries(lines).flatMap(([line, parent]) => {
    const place = at?.("lines", line) ?? ({ kind: "account", account } as const);
    return [line, parent]
      .filter((name) => !names.includes(name) && !others.includes(name))
      .map((name) => unknownLine(account, name, names, place));
  });
  const parents = new Map<string, string>();
  for (const entity of entities) {
    const told = Object.hasOwn(lines, entity.name) ? lines[entity.name] : undefined;
    if (told !== undefined) {
      if (names.includes(told)) parents.set(entity.name, told);
      continue;
    }
    const field = entity.fields.find((candidate) => candidate.name === parentField);
    if (field === undefined) continue;
    const target = targetOf(field, entities);
    const parent = target ?? longestPrefix(entity.name, names);
    if (parent !== null) parents.set(entity.name, parent);
    if (target === null) problems.push(guessed(account, entity.name, parent));
  }
  return { parents, problems };
}

function targetOf(field: FieldMetadata, entities: readonly EntityMetadata[]): string | null {
  const target = entities.find(
    (entity) => entity.name === field.reference_fa_entity_name || entity.entity_id === field.reference_fa_entity_id,
  );
  return target?.name ?? null;
}

function longestPrefix(line: string, names: readonly string[]): string | null {
  const prefixes = names.filter((name) => line.startsWith(`${name}_`));
  return prefixes.toSorted((left, right) => right.length - left.length || compareText(left, right))[0] ?? null;
}

function guessed(account: string, entity: string, parent: string | null): Problem {
  const message =
    parent === null
      ? `${entity} holds lines of another app, but the metadata does not say of which.`
      : `${entity} is taken for lines of ${parent}, going by its name.`;
  const hint = `Say so under \`lines\` in codegen.yml: \`lines: { ${entity}: ${parent ?? "its_parent"} }\`.`;
  return problem(
    "freeagent.guessed-line",
    message,
    { kind: "account", account, entity },
    { severity: "warning", hint },
  );
}

function unknownLine(account: string, name: string, names: readonly string[], place: Place): Problem {
  const suggestion = suggest(name, names);
  const message = `\`lines\` names the app ${name}, which ${account} does not have.`;
  const hint = suggestion === null ? undefined : `Did you mean ${suggestion}?`;
  return problem("freeagent.unknown-line", message, place, hint === undefined ? {} : { hint });
}
