import { jsonText, type JsonValue, pathSegment } from "../model/encoders.js";
import { compareText, type NamedEntity, type NamedModel } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import { emitIndex } from "./emit-index.js";
import { emitModel } from "./emit-model.js";
import { emitReadme } from "./emit-readme.js";
import { emitEntityData } from "./entity-data.js";
import { emitEntityTypes } from "./entity-types.js";
import { hashEntity } from "./entity.js";
import { emitChoices } from "./lists.js";
import { emitOperations } from "./operations.js";
import { type EmitSettings, packageScope, type PackageScope } from "./package-scope.js";
import { code, dataObject, printData, textData } from "./print.js";
import { render } from "./templates.js";

/** Keeps line endings as they were hashed, and generated code out of reviews' statistics. */
const gitAttributes = "* text eol=lf linguist-generated\n";

/**
 * NamedModel -> the whole package, in memory, sorted by path. The same model gives the same bytes, in whatever order its
 * entities, fields and lists stand.
 *
 * @throws ProblemError where a name cannot be written, or documents cannot be typed.
 */
export async function emitPackage(model: NamedModel, settings: EmitSettings): Promise<readonly GeneratedFile[]> {
  const scope = packageScope(model, settings);
  for (const { file } of scope.entities) pathSegment(file);
  const operations = await emitOperations(scope);
  const entities: GeneratedFile[] = [];
  for (const entity of scope.entities) entities.push(...(await emitEntity(entity, scope)));
  return [
    ...operations.files,
    ...entities,
    ...(await emitIndex(scope)),
    ...(await emitClient(scope)),
    ...(await emitChoices(scope)),
    emitManifest(scope),
    emitModel(scope),
    await emitReadme(scope, operations.count),
    { path: ".gitattributes", text: gitAttributes, plan: null },
    ...settings.runtimeFiles,
  ].toSorted((left, right) => compareText(left.path, right.path));
}

const providerDoor = "./provider/index.js";

/** `client.js` and `client.d.ts`: the bare client, which knows the account but none of its entities. */
async function emitClient({ model, settings }: PackageScope): Promise<readonly GeneratedFile[]> {
  const account = dataObject({
    name: textData(model.account),
    url: textData(model.api.url),
    date: textData(settings.date),
    update: model.api.kind === "rest" ? textData(model.api.update) : null,
  });
  const column = code`const account = `.length;
  const [types, data] = await Promise.all([
    render("client.d.ts", {}),
    render("client.js", { account: printData(account, column, 0, 1) }),
  ]);
  const door = { kind: "import", name: providerDoor };
  const createClient = { kind: "function", name: "createClient" };
  const exported = { kind: "export", name: providerDoor };
  const constant = { kind: "const", name: "account" };
  return [
    { path: "client.d.ts", text: types, plan: { kind: "exact", statements: [door, exported, createClient] } },
    { path: "client.js", text: data, plan: { kind: "exact", statements: [door, constant, createClient] } },
  ];
}

/** The two files of an entity. One that was made from the same before is taken over. */
async function emitEntity(entity: NamedEntity, scope: PackageScope): Promise<readonly GeneratedFile[]> {
  const hash = hashEntity(entity, scope);
  const file = async (ending: string, emit: typeof emitEntityTypes): Promise<GeneratedFile> => {
    const madeFrom = hash + ending;
    const text = scope.settings.made?.get(madeFrom);
    // It was verified when it was made.
    if (text !== undefined) return { path: `entities/${entity.file}${ending}`, text, plan: null, madeFrom };
    return { ...(await emit(entity, scope)), madeFrom };
  };
  // One after the other: what a file is put together from is gone before the next one's is made.
  const types = await file(".d.ts", emitEntityTypes);
  return [types, await file(".js", emitEntityData)];
}

/** `package.json`: no dependencies, no build step, one subpath a collection. */
function emitManifest({ model, settings, entities }: PackageScope): GeneratedFile {
  const exports = new Map<string, JsonValue>([
    [".", subpath("index")],
    ["./client", subpath("client")],
    ["./operations", subpath("operations")],
    ...entities.map(({ collection, file }) => [`./${collection}`, subpath(`entities/${file}`)] as const),
    ["./model.json", "./model.json"],
    ["./package.json", "./package.json"],
  ]);
  const manifest = {
    name: settings.packageName,
    version: settings.version,
    private: settings.private ? true : undefined,
    description: `Typed client of the CRM account ${model.account}`,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    imports: { "#runtime/*.js": "./runtime/*.js" },
    exports: Object.fromEntries(exports),
    // Whoever publishes the package has no use for what git is told.
    files: ["*", "!.gitattributes"],
  };
  return { path: "package.json", text: `${jsonText(manifest, 2)}\n`, plan: null };
}

function subpath(file: string): JsonValue {
  return { types: `./${file}.d.ts`, default: `./${file}.js` };
}
