import { identifier } from "../model/encoders.js";
import { type NamedEntity, type NamedField, shownType } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import { entityMembers } from "./entity.js";
import { linesOf, type ListDataView, listsOf, type PackageScope } from "./package-scope.js";
import {
  code,
  type Code,
  dataObject,
  type DataObject,
  type DataValue,
  displayWidth,
  falseData,
  lineWidth,
  printExport,
  printImport,
  printInitializer,
  printObject,
  textData,
  trueData,
} from "./print.js";
import { render } from "./templates.js";

/** The holes of `entity.js.hbs`. */
export interface EntityDataView {
  readonly imports: readonly Code[];
  readonly reexports: readonly Code[];
  readonly lists: readonly ListDataView[];
  readonly data: ListDataView;
  /** Name and parameter of the function. */
  readonly function: Code;
  /** What it answers. */
  readonly call: Code;
}

/** `entities/<file>.js`: the data of one entity, and the function that makes its collection. */
export async function emitEntityData(entity: NamedEntity, scope: PackageScope): Promise<GeneratedFile> {
  const lists = listsOf(entity, scope);
  const shared = lists.filter(({ owner }) => owner === null).map(({ name }) => code`${name}`);
  const own = lists.filter(({ owner }) => owner !== null);
  const lines = linesOf(entity, scope);
  const others = lines.filter(({ id }) => id !== entity.id);
  const imports = [
    { from: "../provider/index.js", code: printImport([code`collection`], "../provider/index.js") },
    ...(shared.length === 0 ? [] : [{ from: "../choices.js", code: printImport(shared, "../choices.js") }]),
    ...others.map((line) => {
      const from = `./${line.file}.js`;
      return { from, code: printImport([code`${scope.dataName(line)}`], from) };
    }),
  ];
  const name = scope.dataName(entity);
  const text = await render("entity.js", {
    imports: imports.map((one) => one.code),
    reexports: shared.length === 0 ? [] : [printExport(shared, "../choices.js")],
    lists: own.map(({ data }) => data()),
    data: { name, object: printInitializer(entityData(entity, scope), code`export const ${name} =`) },
    function: functionHead(entity),
    call: collectionCall(entity, lines, scope),
  });
  const statements = [
    ...imports.map(({ from }) => ({ kind: "import", name: from })),
    ...(shared.length === 0 ? [] : [{ kind: "export", name: "../choices.js" }]),
    ...own.map((list) => ({ kind: "const", name: list.name })),
    { kind: "const", name },
    { kind: "function", name: entity.collection },
  ];
  return { path: `entities/${entity.file}.js`, text, plan: { kind: "exact", statements } };
}

/** The record's own id is not among the fields: the runtime knows that every record has one. */
function entityData(entity: NamedEntity, scope: PackageScope): DataObject {
  const fields = entityMembers(entity).map(({ name, field }) => [name, fieldData(field, entity, scope)] as const);
  const { paths } = entity;
  return dataObject({
    id: textData(entity.id),
    key: textData(entity.key),
    label: textData(entity.label ?? entity.key),
    name: textData(entity.typeName),
    collection: textData(entity.collection),
    paths:
      paths &&
      dataObject({ collection: textData(paths.collection), item: paths.item === null ? null : textData(paths.item) }),
    fields: new Map<string, DataValue>(fields),
  });
}

function fieldData(field: NamedField, entity: NamedEntity, scope: PackageScope): DataObject {
  const type = shownType(field.type);
  const list = type.kind === "choice" ? scope.lists.get(type.list) : undefined;
  const target = type.kind === "reference" && type.to !== null ? scope.entityByKey.get(type.to) : undefined;
  const flag = (set: boolean) => (set ? trueData : null);
  const refusal = (allowed: boolean) => (allowed ? null : falseData);
  return dataObject({
    // Only the answers about lines have to be told apart by it, and ids are long.
    id: scope.lineKeys.has(entity.key) ? textData(field.id) : null,
    key: textData(field.key),
    label: textData(field.label ?? field.key),
    kind: textData(type.kind),
    multiple: flag((type.kind === "choice" || type.kind === "reference") && type.multiple),
    choices: list === undefined ? null : code`${list.name}`,
    duplicates: list === undefined || list.duplicates.size === 0 ? null : list.duplicates,
    values: list === undefined || list.values.size === 0 ? null : list.values,
    open: flag(type.kind === "choice" && type.open),
    to: target === undefined ? null : textData(target.typeName),
    required: flag(field.required),
    create: refusal(field.creatable && field.active),
    update: refusal(field.updatable && field.active),
    filter: refusal(field.filterable),
    hidden: flag(!field.active),
    full: flag(entity.hasRows && field.fullOnly),
  });
}

function functionHead({ collection }: NamedEntity): Code {
  const flat = code`${identifier(collection)}(client)`;
  return fits(code`export function ${flat} {`) ? flat : code`${identifier(collection)}(\n  client,\n)`;
}

/** `collection(client, quoteEntity, { quoteItems: quoteItemEntity })`. */
function collectionCall(entity: NamedEntity, lines: readonly NamedEntity[], scope: PackageScope): Code {
  const data = scope.dataName(entity);
  if (lines.length === 0) {
    const flat = code`collection(client, ${data})`;
    return fits(code`  return ${flat};`) ? flat : code`collection(\n    client,\n    ${data},\n  )`;
  }
  const object = new Map(lines.map((line) => [line.collection, code`${scope.dataName(line)}`]));
  const head = code`collection(client, ${data},`;
  if (fits(code`  return ${head} {`)) return code`${head} ${printObject(object, 2)})`;
  return code`collection(\n    client,\n    ${data},\n    ${printObject(object, 4)},\n  )`;
}

function fits(line: Code): boolean {
  return displayWidth(line) <= lineWidth;
}
