import { suggest } from "#runtime/suggest.js";
import type { AccountConfig, FieldOverride } from "../config/config.js";
import { matchGlob } from "../config/documents.js";
import { problem, type Problem, ProblemError } from "../problem/problem.js";
import type { NameOverrides } from "./assign-names.js";
import { isIdentifier } from "./identifiers.js";
import { type AccountModel, type Entity, type Field, type FieldType, shownType } from "./model.js";
import { reservedFieldNames } from "./reserved-names.js";

export interface Customized {
  readonly model: AccountModel;
  readonly names: NameOverrides;
}

type Wishes = Pick<AccountConfig, "name" | "entities" | "overrides" | "at">;

/**
 * The model as the configuration wants it: entities chosen, deactivated fields left out or kept, fields overridden.
 *
 * @param unfit What becomes of wishes that match nothing, or do not fit: `passed-over` for the other side of a
 *   comparison, from which things may be gone that the configuration names.
 * @throws ProblemError where a key matches nothing, or an override does not fit its field.
 */
export function customize(
  model: AccountModel,
  wishes: Wishes,
  unfit: "refused" | "passed-over" = "refused",
): Customized {
  const problems = [...unmatchedGlobs(model, wishes), ...unmatchedOverrides(model, wishes)];
  const names = new Map<string, Map<string, string>>();

  const chosen = model.entities.filter(({ key }) => isChosen(key, wishes));
  const keys = new Set(chosen.map(({ key }) => key));
  const entities = chosen.map((entity): Entity => {
    const fields = entity.fields
      .filter(({ active }) => active || wishes.entities.hidden)
      .map((field) => {
        const override = overrideOf(wishes, entity, field);
        if (override === undefined) return withKnownTarget(field, keys);
        const at = wishes.at("overrides", `${entity.key}.${field.key}`);
        const overridden = overrideType(field.type, override);
        if ("complaint" in overridden) {
          problems.push(problem("model.bad-override", `${entity.key}.${field.key}: ${overridden.complaint}.`, at));
          return field;
        }
        if (override.name !== undefined) {
          const complaint = nameComplaint(override.name, [...(names.get(entity.id)?.values() ?? [])]);
          if (complaint !== null)
            problems.push(problem("model.bad-name", `${entity.key}.${field.key}: ${complaint}`, at));
          names.set(entity.id, new Map([...(names.get(entity.id) ?? []), [field.id, override.name]]));
        }
        const writable = override.readOnly === true ? false : override.readOnly === false ? true : null;
        return {
          ...field,
          type: withKnownTargets(overridden.type, keys),
          required: override.required ?? field.required,
          creatable: writable ?? field.creatable,
          updatable: writable ?? field.updatable,
        };
      });
    return { ...entity, fields, lines: entity.lines.filter((line) => keys.has(line)) };
  });

  if (problems.length > 0 && unfit === "refused") throw new ProblemError(problems);
  return { model: { ...model, entities }, names };
}

/** Whether the configuration wants the entity of that key. */
export function isChosen(key: string, { entities: { include, exclude, add } }: Pick<Wishes, "entities">): boolean {
  const included = include.length === 0 || add.includes(key) || include.some((glob) => matchGlob(glob, key));
  return included && !exclude.some((glob) => matchGlob(glob, key));
}

function withKnownTarget(field: Field, keys: ReadonlySet<string>): Field {
  const type = withKnownTargets(field.type, keys);
  return type === field.type ? field : { ...field, type };
}

/** A reference to an entity that is not part of the package is a plain one. */
function withKnownTargets(type: FieldType, keys: ReadonlySet<string>): FieldType {
  if (type.kind === "mirror") {
    const shown = withKnownTargets(type.type, keys);
    return shown === type.type ? type : { ...type, type: shown };
  }
  return type.kind === "reference" && type.to !== null && !keys.has(type.to) ? { ...type, to: null } : type;
}

function overrideOf({ overrides }: Wishes, entity: Entity, field: Field) {
  const key = `${entity.key}.${field.key}`;
  return Object.hasOwn(overrides, key) ? overrides[key] : undefined;
}

function nameComplaint(name: string, others: readonly string[]): string | null {
  if (!isIdentifier(name)) return `"${name}" is not an identifier of at most 64 characters.`;
  if (reservedFieldNames.has(name)) return `the name "${name}" is reserved.`;
  return others.includes(name) ? `another field of the entity is named "${name}", too.` : null;
}

function unmatchedGlobs(model: AccountModel, { entities, at }: Wishes): readonly Problem[] {
  const keys = [...model.entities.map(({ key }) => key), ...(model.unseen ?? []).map(({ entity }) => entity)];
  const lists = { include: entities.include, exclude: entities.exclude };
  return Object.entries(lists).flatMap(([list, globs]) =>
    globs.flatMap((glob, index) =>
      keys.some((key) => matchGlob(glob, key))
        ? []
        : [unknownKey("model.unknown-entity", `entities.${list}`, glob, keys, at("entities", list, String(index)))],
    ),
  );
}

function unmatchedOverrides(model: AccountModel, { overrides, at }: Wishes): readonly Problem[] {
  if (Object.keys(overrides).length === 0) return [];
  const keys = model.entities.flatMap((entity) => entity.fields.map((field) => `${entity.key}.${field.key}`));
  const known = new Set(keys);
  const isUnseen = (key: string): boolean =>
    (model.unseen ?? []).some(({ entity, field }) =>
      field === null ? key.startsWith(`${entity}.`) : key === `${entity}.${field}`,
    );
  return Object.keys(overrides)
    .filter((key) => !known.has(key) && !isUnseen(key))
    .map((key) => unknownKey("model.unknown-field", "overrides", key, keys, at("overrides", key)));
}

function unknownKey(
  code: "model.unknown-entity" | "model.unknown-field",
  where: string,
  key: string,
  keys: readonly string[],
  place: Problem["place"],
): Problem {
  const guess = suggest(key, keys);
  const hint = guess === null ? {} : { hint: `Did you mean "${guess}"?` };
  return problem(code, `${where}: "${key}" matches nothing in the account.`, place, hint);
}

/** Types that a field may be given by name. */
const plainKinds = {
  text: { kind: "text" },
  number: { kind: "number" },
  money: { kind: "money" },
  boolean: { kind: "boolean" },
  date: { kind: "date" },
  dateTime: { kind: "dateTime" },
  email: { kind: "email" },
  phone: { kind: "phone" },
  url: { kind: "url" },
  json: { kind: "json" },
} as const satisfies Record<string, FieldType>;

export type Overridden = { readonly type: FieldType } | { readonly complaint: string };

/** The field's type as its override would have it, or why that cannot be. */
function overrideType(type: FieldType, override: FieldOverride): Overridden {
  const named = replaceType(type, override.type);
  if ("complaint" in named) return named;
  return adjust(named.type, override);
}

function replaceType(type: FieldType, wanted: FieldOverride["type"]): Overridden {
  if (wanted === undefined) return { type };
  if (typeof wanted !== "string") return { type: { kind: "custom", ...wanted } };
  if (wanted === "choice") {
    return shownType(type).kind === "choice"
      ? { type }
      : { complaint: "it has no choice list, so its type cannot be choice" };
  }
  const plain = Object.entries(plainKinds).find(([name]) => name === wanted)?.[1];
  return plain === undefined ? { complaint: `there is no type "${wanted}"` } : { type: plain };
}

function adjust(type: FieldType, override: FieldOverride): Overridden {
  // What a mirror shows is of the far field's type, and so is what can be said of it.
  if (type.kind === "mirror") {
    const shown = adjust(type.type, override);
    return "complaint" in shown ? shown : { type: { ...type, type: shown.type } };
  }
  const { multiple, open } = override;
  if (type.kind === "choice") {
    return { type: { ...type, multiple: multiple ?? type.multiple, open: open ?? type.open } };
  }
  if (open !== undefined) return { complaint: "it has no choice list, so `open` says nothing" };
  if (multiple === undefined) return { type };
  return type.kind === "reference"
    ? { type: { ...type, multiple } }
    : { complaint: "it is neither a choice nor a reference, so it cannot be `multiple`" };
}
