import { createHash } from "node:crypto";
import { encoded, htmlText, jsonText } from "../model/encoders.js";
import { fieldLimits, fieldRules, placeText } from "./describe.js";
import { drawDiagram } from "./diagram/draw-diagram.js";
import type { Dictionary, DictionaryChange, DictionaryEntity, DictionaryField } from "./dictionary.js";
import { html, type Html, toJson } from "./markup.js";

/** Stands in every page: by it the next run knows its own. */
export const htmlMark = '<meta name="generator" content="fieldwright docs">';

/**
 * The whole page in one file. Nothing in it is loaded from elsewhere, and nothing but the one script and the one style
 * sheet may run: their hashes are in its policy.
 */
export async function printHtml(dictionary: Dictionary): Promise<Html> {
  const { script, style } = await readPageParts();
  const { account, provider, entities } = dictionary;
  const fields = entities.reduce((sum, entity) => sum + entity.fields.length, 0);
  const choices = dictionary.lists.reduce((sum, list) => sum + list.choices.length, 0);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const diagram = await drawDiagram(dictionary);
  const data = jsonText(toJson(pageData(dictionary)));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${encoded("html", policy)}" />
        ${encoded("html", htmlMark)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>${htmlText(account)}: data dictionary</title>
        ${element("style", style)}
      </head>
      <body>
        <a class="skip" href="#dictionary">Skip to the dictionary</a>
        <header class="top">
          <p class="brand"><span class="mark" aria-hidden="true"></span><span>Data dictionary</span></p>
          <div class="search">
            <label class="unseen" for="search">Search label, system name, identifier or choice</label>
            <input
              id="search"
              type="search"
              placeholder="Search label, system name, identifier, choice"
              autocomplete="off"
              spellcheck="false"
            />
            <kbd aria-hidden="true">/</kbd>
          </div>
          <button id="theme" type="button">Dark</button>
        </header>
        <div class="page">
          <nav class="side" aria-label="Entities" tabindex="0"><ul id="entities"></ul></nav>
          <main id="dictionary" tabindex="-1">
            <section class="intro">
              <h1>${htmlText(account)}</h1>
              <p class="facts sizes">
                <span>${htmlText(provider)}</span><span>${counted(entities.length, "entity", "entities")}</span
                ><span>${counted(fields, "field", "fields")}</span><span>${counted(choices, "choice", "choices")}</span
                ><code>${htmlText(dictionary.package)}</code>
              </p>
              <noscript><p>Searching and reading the fields needs JavaScript; the relations below do not.</p></noscript>
            </section>
            <section id="changes" hidden aria-labelledby="changes-title">
              <div class="bar"><h2 id="changes-title">Changes</h2></div>
            </section>
            ${diagram}
            <div class="filters" role="group" aria-label="Filters">
              <label
                >Type
                <select id="kind">
                  <option value="">any</option>
                </select></label
              >
              <span id="rules"></span>
              <output id="count" for="search kind" aria-live="polite"></output>
              <button id="clear" type="button" hidden>Clear</button>
            </div>
            <div id="sections"></div>
            <p id="nothing" class="nothing" hidden>
              Nothing goes by that. <button type="button">Clear search and filters</button>
            </p>
            <footer class="keys">
              <kbd>/</kbd> search <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> open <kbd>Esc</kbd> clear
            </footer>
          </main>
        </div>
        <p id="said" class="unseen" role="status"></p>
        ${element('script id="data" type="application/json"', data)} ${element("script", script)}
      </body>
    </html> `;
}

/** With nothing but the text between its tags: the policy's hash is of just that. */
function element(opening: string, text: string): Html {
  return encoded("html", `<${opening}>${text}</${opening.split(" ")[0] ?? ""}>`);
}

/** A source of the Content Security Policy. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function counted(count: number, one: string, many: string): Html {
  return htmlText(`${count} ${count === 1 ? one : many}`);
}

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

function pageData(dictionary: Dictionary): PageData {
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

/** The page's script and style sheet, ready to stand between their tags. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

let parts: Promise<PageParts> | undefined;

function readPageParts(): Promise<PageParts> {
  parts ??= import.meta.url.endsWith(".ts") ? fromSource() : fromBuild();
  return parts;
}

async function fromBuild(): Promise<PageParts> {
  return (await import("./page-parts.js")).pageParts;
}

/** For our own tests, which run from source. */
async function fromSource(): Promise<PageParts> {
  const bundler = new URL("../../scripts/bundle-page.mjs", import.meta.url).href;
  const { bundlePage }: { readonly bundlePage: () => Promise<PageParts> } = await import(bundler);
  return bundlePage();
}
