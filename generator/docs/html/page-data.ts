import type { Dictionary, DictionaryChange, DictionaryEntity, DictionaryField } from "../dictionary.js";
import { fieldLimits, fieldRules, placeText } from "../field-facts.js";

/**
 * The dictionary as the page carries it: what repeats is written once, what is absent is left out, so that thousands of
 * fields stay well under the page's budget.
 */
export interface PageData {
  readonly package: string;
  readonly entities: readonly PageEntity[];
  readonly types: readonly PageType[];
  readonly lists: readonly PageList[];
  readonly rules: readonly string[];
  /** What the account was compared with; absent where nothing was. */
  readonly since?: string;
  readonly changes: readonly DictionaryChange[];
  /** The program that was looked through for usages; absent where nobody looked. */
  readonly program?: string;
}

export interface PageEntity {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly collection: string;
  readonly custom: boolean;
  readonly lines: readonly string[];
  readonly methods: readonly string[];
  readonly used: readonly string[];
  readonly fields: readonly PageField[];
}

/** What every field has stands in order, without names: there are thousands. */
export type PageField = readonly [
  id: string,
  key: string,
  label: string | null,
  name: string,
  /** Index into `types`. */
  type: number,
  /** Indices into `rules`. */
  rules: readonly number[],
  more?: FieldMore,
];

/** What few fields have. */
export interface FieldMore {
  readonly default?: string;
  readonly limits?: string;
  /** Index into `lists`. */
  readonly list?: number;
  readonly to?: string;
  readonly mirror?: readonly [entity: string, field: string];
  readonly used?: readonly string[];
}

export type PageType = readonly [kind: string, vendorType: string, typescript: string];

export interface PageList {
  readonly name: string;
  readonly id: string;
  readonly choices: readonly PageChoice[];
}

/** `literal` is left out where it is the label. */
export type PageChoice = readonly [id: string, label: string, literal?: string];

export function pageData(dictionary: Dictionary): PageData {
  const types = new Map<string, { readonly index: number; readonly type: PageType }>();
  const rules = new Map<string, number>();
  const lists = new Map(dictionary.lists.map(({ name }, index) => [name, index]));

  const typeIndex = ({ kind, vendorType, typescript }: DictionaryField): number => {
    const key = [kind, vendorType, typescript].join("\0");
    const known = types.get(key) ?? { index: types.size, type: [kind, vendorType, typescript] };
    types.set(key, known);
    return known.index;
  };
  const ruleIndex = (rule: string): number => {
    const index = rules.get(rule) ?? rules.size;
    rules.set(rule, index);
    return index;
  };
  const field = (one: DictionaryField): PageField => {
    const limits = fieldLimits(one).join(", ");
    const list = one.list === null ? undefined : lists.get(one.list);
    const more: FieldMore = {
      ...(one.default !== null && { default: one.default }),
      ...(limits !== "" && { limits }),
      ...(list !== undefined && { list }),
      ...(one.target !== null && { to: one.target }),
      ...(one.mirror !== null && { mirror: [one.mirror.entity, one.mirror.field] }),
      ...(one.usages.length > 0 && { used: one.usages.map(placeText) }),
    };
    const all = [one.id, one.key, one.label, one.name, typeIndex(one), fieldRules(one).map(ruleIndex)] as const;
    return Object.keys(more).length === 0 ? all : [...all, more];
  };
  const entity = (one: DictionaryEntity): PageEntity => ({
    key: one.key,
    id: one.id,
    label: one.label ?? one.key,
    type: one.typeName,
    collection: one.collection,
    custom: one.custom,
    lines: one.lines,
    methods: one.methods,
    used: one.usages.map(placeText),
    fields: one.fields.map(field),
  });

  const entities = dictionary.entities.map(entity);
  return {
    package: dictionary.package,
    entities,
    types: [...types.values()].map(({ type }) => type),
    lists: dictionary.lists.map(({ name, id, choices }) => ({
      name,
      id,
      choices: choices.map((one): PageChoice =>
        one.literal === one.label ? [one.id, one.label] : [one.id, one.label, one.literal],
      ),
    })),
    rules: [...rules.keys()],
    ...(dictionary.since !== null && { since: dictionary.since }),
    changes: dictionary.changes,
    ...(dictionary.program !== null && { program: dictionary.program }),
  };
}
