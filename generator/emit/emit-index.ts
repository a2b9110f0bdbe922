import { encoded, identifier } from "../model/encoders.js";
import { compareText, type NamedEntity, typeFamily } from "../model/model.js";
import type { GeneratedFile, PlannedStatement } from "../output/package.js";
import { problem, ProblemError } from "../problem/problem.js";
import { sharedLists } from "./lists.js";
import { listsOf, type PackageScope } from "./package-scope.js";
import { code, type Code, displayWidth, printExport, printImport, printTypeExport, printTypeImport } from "./print.js";
import { errorExports, type ModuleStatement, runtimeTypeExports } from "./runtime-modules.js";
import { render } from "./templates.js";
import { nameType, printTypeBehind } from "./types.js";

/** The holes of `index.d.ts.hbs`. */
export interface IndexTypesView {
  readonly imports: readonly Code[];
  readonly exports: readonly Code[];
  readonly collections: readonly { readonly member: Code }[];
}

/** The holes of `index.js.hbs`. */
export interface IndexDataView {
  readonly imports: readonly Code[];
  readonly exports: readonly Code[];
  readonly collections: readonly Code[];
}

/** `index.js` and `index.d.ts`: the whole client, and every type and constant by its name. */
export async function emitIndex(scope: PackageScope): Promise<readonly GeneratedFile[]> {
  refuseClashes(scope);
  return Promise.all([emitTypes(scope), emitData(scope)]);
}

async function emitTypes(scope: PackageScope): Promise<GeneratedFile> {
  const imports = [
    typeImport(["Client", "ClientOptions"], "./provider/index.js"),
    ...scope.entities.map((entity) => typeImport([`${entity.typeName}Collection`], fileOf(entity))),
    typeImport(["Operations"], "./operations.js"),
  ];
  const exports = [
    ...scope.entities.map((entity) => entityExport(entity, scope)),
    ...constantExports(scope),
    ...runtimeTypeExports(),
    typeExport(["Operations"], "./operations.js"),
    ...(scope.model.api.kind === "rest" ? [typeExport(["components", "paths"], "./openapi.js")] : []),
  ];
  const collections = scope.entities.map((entity) => {
    const head = code`${identifier(entity.collection)}:`;
    const type = nameType(identifier(`${entity.typeName}Collection`));
    const column = displayWidth(code`  readonly ${head}`);
    return { member: code`${head}${printTypeBehind(type, { column, indent: 2, after: 1 })}` };
  });
  const text = await render("index.d.ts", { imports: imports.map(toCode), exports: exports.map(toCode), collections });
  const statements = [
    ...imports.map(planImport),
    ...exports.map(planExport),
    { kind: "interface", name: "Crm" },
    { kind: "function", name: "createClient" },
  ];
  return { path: "index.d.ts", text, plan: { kind: "exact", statements } };
}

async function emitData(scope: PackageScope): Promise<GeneratedFile> {
  const imports = [
    { from: "./client.js", code: printImport([code`createClient as connect`], "./client.js") },
    ...scope.entities.map((entity) => {
      const from = fileOf(entity);
      return { from, code: printImport([code`${identifier(entity.collection)}`], from) };
    }),
    { from: "./operations.js", code: printImport([code`operations`], "./operations.js") },
    {
      from: "./runtime/with-collections.js",
      code: printImport([code`withCollections`], "./runtime/with-collections.js"),
    },
  ];
  const exports = [
    ...scope.entities.flatMap((entity) => {
      const names = ownLists(entity, scope);
      return names.length === 0 ? [] : [valueExport(names, fileOf(entity))];
    }),
    ...constantExports(scope),
  ];
  const collections = scope.entities.map(({ collection }) => code`${identifier(collection)}`);
  const text = await render("index.js", { imports: imports.map(toCode), exports: exports.map(toCode), collections });
  const statements = [
    ...imports.map(planImport),
    ...exports.map(planExport),
    { kind: "function", name: "createClient" },
  ];
  return { path: "index.js", text, plan: { kind: "exact", statements } };
}

/** What stands in both files: shared lists, `isChoice` and the errors. */
function constantExports(scope: PackageScope): readonly ModuleStatement[] {
  const shared = sharedLists(scope).map(({ name }) => name);
  return [
    ...(shared.length === 0 ? [] : [valueExport(shared, "./choices.js")]),
    valueExport(["isChoice"], "./runtime/choices.js"),
    valueExport(errorExports, "./runtime/errors.js"),
  ];
}

/** Constants that are types too, and types, from one file. */
function entityExport(entity: NamedEntity, scope: PackageScope): ModuleStatement {
  const lists = ownLists(entity, scope).map((name) => code`${identifier(name)}`);
  const types = entityTypeNames(entity).map((name) => identifier(name));
  const from = fileOf(entity);
  if (lists.length === 0)
    return {
      from,
      code: printTypeExport(
        types.map((name) => code`${name}`),
        from,
      ),
    };
  return { from, code: printExport([...lists, ...types.map((name) => code`type ${name}`)], from) };
}

function entityTypeNames(entity: NamedEntity): readonly string[] {
  return typeFamily(entity.typeName)
    .filter((name) => entity.hasRows || name !== `${entity.typeName}Row`)
    .toSorted(compareText);
}

function ownLists(entity: NamedEntity, scope: PackageScope): readonly string[] {
  return listsOf(entity, scope).flatMap(({ name, owner }) => (owner === null ? [] : [name]));
}

/** Names are settled before; an override or a lock that was edited by hand may still bring two together. */
function refuseClashes(scope: PackageScope): void {
  const names = [
    ...scope.entities.flatMap(entityTypeNames),
    ...[...scope.lists.values()].flatMap(({ name, used }) => (used ? [name] : [])),
  ];
  const seen = new Set<string>();
  const double = names.filter((name) => seen.size === seen.add(name).size);
  if (double.length === 0) return;
  const place = { kind: "account", account: scope.model.account } as const;
  const messages = [...new Set(double)].toSorted(compareText).map((name) => `Two exports would be called ${name}.`);
  throw new ProblemError(messages.map((message) => problem("output.name-clash", message, place)));
}

function fileOf(entity: NamedEntity): string {
  return `./entities/${entity.file}.js`;
}

function typeImport(names: readonly string[], from: string): ModuleStatement {
  return { from, code: printTypeImport(names.map(toName), from) };
}

function typeExport(names: readonly string[], from: string): ModuleStatement {
  return { from, code: printTypeExport(names.map(toName), from) };
}

function valueExport(names: readonly string[], from: string): ModuleStatement {
  return { from, code: printExport(names.map(toName), from) };
}

function toName(name: string): Code {
  return encoded("code", identifier(name));
}

function toCode({ code: text }: ModuleStatement): Code {
  return text;
}

function planImport({ from }: ModuleStatement): PlannedStatement {
  return { kind: "import", name: from };
}

function planExport({ from }: ModuleStatement): PlannedStatement {
  return { kind: "export", name: from };
}
