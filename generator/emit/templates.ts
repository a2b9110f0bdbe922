import { encoded, type Encoded } from "../model/encoders.js";
import type { IndexDataView, IndexTypesView } from "./emit-index.js";
import type { ReadmeView } from "./emit-readme.js";
import type { EntityDataView } from "./entity-data.js";
import type { EntityTypesView } from "./entity-types.js";
import type { OperationTypesView } from "./operations.js";
import type { ListDataView, ListTypesView } from "./package-scope.js";
import type { Code } from "./print.js";
import { templateOptions } from "./template-options.js";

/** What each template's holes are filled with. Text in a view is encoded: no other gets in. */
export interface TemplateViews {
  readonly "entity.d.ts": EntityTypesView;
  readonly "entity.js": EntityDataView;
  readonly "choices.d.ts": { readonly lists: readonly ListTypesView[] };
  readonly "choices.js": { readonly lists: readonly ListDataView[] };
  readonly "client.d.ts": Readonly<Record<string, never>>;
  readonly "client.js": { readonly account: Code };
  readonly "operations.d.ts": OperationTypesView;
  readonly "operations.js": { readonly data: Code };
  readonly "index.d.ts": IndexTypesView;
  readonly "index.js": IndexDataView;
  readonly "README.md": ReadmeView;
}

type Template = (view: object) => string;

let loaded: Promise<(name: string) => Template> | undefined;
const templates = new Map<string, Template>();

/** Fills a template of `templates/package/`. */
export async function render<N extends keyof TemplateViews>(name: N, view: TemplateViews[N]): Promise<Encoded<"code">> {
  loaded ??= import.meta.url.endsWith(".ts") ? fromSource() : fromBuild();
  const load = await loaded;
  const template = templates.get(name) ?? load(name);
  templates.set(name, template);
  return encoded("code", flat(template(view)));
}

/** Joined text is a tree of its parts until it is read for the first time, and ten times as large. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

async function fromBuild(): Promise<(name: string) => Template> {
  const [{ default: runtime }, { precompiled }] = await Promise.all([
    import("handlebars/runtime.js"),
    import("./precompiled-templates.js"),
  ]);
  const engine = runtime.create();
  return (name) => engine.template(precompiled[name]);
}

/** For our own tests, which run from source. */
async function fromSource(): Promise<(name: string) => Template> {
  const [{ default: Handlebars }, { readFileSync }] = await Promise.all([import("handlebars"), import("node:fs")]);
  const folder = new URL("../../templates/package/", import.meta.url);
  return (name) => Handlebars.compile(readFileSync(new URL(`${name}.hbs`, folder), "utf8"), templateOptions);
}
