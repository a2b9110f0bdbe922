import { createHash } from "node:crypto";
import { encoded, htmlText, jsonText } from "../../model/encoders.js";
import { drawDiagram } from "../diagram/draw-diagram.js";
import type { Dictionary } from "../dictionary.js";
import { toJson } from "../to-json.js";
import { html, type Html } from "./html.js";
import { pageData } from "./page-data.js";
import { readPageParts } from "./read-page-parts.js";

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
