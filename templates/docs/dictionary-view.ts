import type { FieldMore, PageData, PageEntity, PageList, PageType } from "../../generator/docs/html.js";

/** A field on the page, with what searching and moving need of it. */
export interface FieldView {
  readonly entity: PageEntity;
  readonly id: string;
  readonly key: string;
  readonly label: string;
  /** The identifier in code. */
  readonly name: string;
  readonly more: FieldMore;
  readonly type: PageType;
  readonly list: PageList | null;
  readonly rules: readonly string[];
  /** What one may filter by: rules, that it has changed, that code uses it. */
  readonly facets: readonly string[];
  /** Small letters: what searching looks through. */
  readonly words: string;
  readonly row: HTMLTableRowElement;
  /** Its label: opens and closes it. */
  readonly opener: HTMLButtonElement;
}

export interface EntityView {
  readonly entity: PageEntity;
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
  readonly count: HTMLElement;
  readonly item: HTMLElement;
  readonly fields: readonly FieldView[];
}

export interface DictionaryView {
  readonly data: PageData;
  readonly entities: readonly EntityView[];
}

/** What follows `#` for an entity or a field. */
export function linkTo(entity: string, field?: string): string {
  const key = field === undefined ? entity : `${entity}.${field}`;
  return `#${encodeURIComponent(key.replaceAll(/\p{Cs}/gu, "\uFFFD"))}`;
}
