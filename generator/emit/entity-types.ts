import { blockComment, type Encoded, identifier, memberName } from "../model/encoders.js";
import { compareText, type NamedEntity, typeFamily } from "../model/model.js";
import type { GeneratedFile, PlannedStatement } from "../output/package.js";
import { customTypes } from "./custom-types.js";
import { type EntityMember, entityMembers, fieldDocs, type FieldDocs } from "./entity.js";
import { type FieldScope, fieldTypes, type FieldTypes, idType } from "./field-type-texts.js";
import { linesOf, listsOf, type ListTypesView, type PackageScope } from "./package-scope.js";
import { code, type Code, displayWidth, joinCode, lineWidth, printExport, printTypeImport } from "./print.js";
import { type ModuleStatement, runtimeImports, runtimeTypeNames } from "./runtime-modules.js";
import { render } from "./templates.js";
import {
  addNamesInType,
  literalType,
  nameType,
  printAliasType,
  printTypeBehind,
  type TypeText,
  unionType,
} from "./types.js";

/** The holes of `entity.d.ts.hbs`. */
export interface EntityTypesView {
  readonly imports: readonly Code[];
  readonly reexports: readonly Code[];
  readonly lists: readonly ListTypesView[];
  readonly label: Encoded<"comment">;
  readonly plural: Encoded<"comment">;
  readonly name: Encoded<"identifier">;
  /** Name and type of the id, as of any other member. */
  readonly id: Code;
  /** The fields of a listing's row, where that is a type of its own. */
  readonly row: { readonly members: readonly MemberView[] } | null;
  readonly rowName: Encoded<"identifier">;
  readonly fieldNames: Code;
  readonly fields: readonly MemberView[];
  /** What is written alike on create and on update; `create` and `update` hold the rest. */
  readonly input: readonly MemberView[];
  readonly create: readonly MemberView[];
  readonly update: readonly MemberView[];
  readonly where: readonly MemberView[];
  readonly lines: readonly LineView[];
  readonly collectionHead: Code;
  readonly function: Code;
}

interface MemberView {
  readonly doc: Code | null;
  /** Name, mark and type, without the indentation and the semicolon. */
  readonly member: Code;
}

interface LineView {
  readonly collection: Encoded<"identifier">;
  readonly name: Encoded<"identifier">;
}

/** `entities/<file>.d.ts`: the types of one entity. */
export async function emitEntityTypes(entity: NamedEntity, packageScope: PackageScope): Promise<GeneratedFile> {
  const members = entityMembers(entity);
  const lines = linesOf(entity, packageScope);
  const lists = listsOf(entity, packageScope);
  const taken = new Set([
    ...runtimeTypeNames,
    ...[entity, ...lines].flatMap(({ typeName }) => typeFamily(typeName)),
    ...lists.map(({ name }) => name),
    "components",
  ]);
  const modulesFrom = `../${packageScope.settings.modulesFrom ?? "../.."}`;
  const custom = customTypes(entity.fields, taken, modulesFrom);
  const scope: FieldScope = { ...packageScope, custom };

  const types = fieldTypes(scope);
  const readable = members.filter(({ field }) => field.readable);
  const read = readable.map((member) => typed(member, types.read(member.field)));
  const create = written(members, types, "create");
  const update = written(members, types, "update");
  const where = members.flatMap((member) => {
    const type = member.field.filterable ? types.where(member.field) : null;
    return type === null ? [] : [typed(member, type)];
  });
  const used = new Set(["Client", "Collection", "Id", "IdWhere"]);
  // Fields that are alike share their type.
  const told = new Set([read, create, update, where].flatMap((members) => members.map(({ type }) => type)));
  for (const type of told) addNamesInType(type, used);
  const shared = lists.filter(({ owner }) => owner === null);
  const own = lists.filter(({ owner }) => owner !== null);
  const imports: readonly ModuleStatement[] = [
    ...runtimeImports(used, "../"),
    ...custom.imports,
    ...statement(used.has("components") ? [code`components`] : [], "../openapi.js", printTypeImport),
    ...statement(
      shared.map(({ name }) => code`${name}`),
      "../choices.js",
      printTypeImport,
    ),
    ...lines.filter(({ id }) => id !== entity.id).flatMap(lineImport),
  ];
  const reexports = statement(
    shared.map(({ name }) => code`${name}`),
    "../choices.js",
    printExport,
  );
  const name = identifier(entity.typeName);
  const docs = fieldDocs(scope);
  const rowOnly = entity.hasRows ? read.filter(({ member }) => !member.field.fullOnly) : [];
  const fields = entity.hasRows ? read.filter(({ member }) => member.field.fullOnly) : read;

  const text = await render("entity.d.ts", {
    imports: imports.map((one) => one.code),
    reexports: reexports.map((one) => one.code),
    lists: own.map(({ types }) => types()),
    label: blockComment(entity.label ?? entity.key),
    plural: blockComment(entity.labelPlural ?? entity.label ?? entity.key),
    name,
    id: printMember(code`readonly id:`, idType(entity, scope)),
    row: entity.hasRows ? { members: rowOnly.map((one) => readMember(one, docs)) } : null,
    rowName: entity.hasRows ? identifier(`${entity.typeName}Row`) : name,
    fieldNames: fieldNames(name),
    fields: fields.map((one) => readMember(one, docs)),
    input: create.filter(({ member }) => isAlike(member)).map((one) => writeMember(one, docs, "?")),
    create: create
      .filter(({ member }) => !isAlike(member))
      .map((one) => writeMember(one, docs, one.member.field.required ? "" : "?")),
    update: update.filter(({ member }) => !isAlike(member)).map((one) => writeMember(one, docs, "?")),
    // Conditions speak for themselves: an account's size is in these lines.
    where: where.map((one) => whereMember(one, docs)),
    lines: lines.map((line) => ({ collection: identifier(line.collection), name: identifier(line.typeName) })),
    collectionHead: collectionHead(entity, scope.model.api.kind),
    function: collectionFunction(entity),
  });
  const statements: readonly PlannedStatement[] = [
    ...imports.map(({ from }) => ({ kind: "import", name: from })),
    ...reexports.map(({ from }) => ({ kind: "export", name: from })),
    ...own.flatMap((list) => [
      { kind: "type", name: list.name },
      { kind: "const", name: list.name },
    ]),
    ...(entity.hasRows ? [{ kind: "interface", name: `${name}Row` }] : []),
    ...["", "Input", "Create", "Update", "Where"].map((part) => ({ kind: "interface", name: name + part })),
    { kind: "type", name: `${name}Field` },
    { kind: "interface", name: `${name}Types` },
    { kind: "interface", name: `${name}Collection` },
    { kind: "function", name: entity.collection },
  ];
  return { path: `entities/${entity.file}.d.ts`, text, plan: { kind: "exact", statements } };
}

interface TypedMember {
  readonly member: EntityMember;
  readonly type: TypeText;
}

function typed(member: EntityMember, type: TypeText): TypedMember {
  return { member, type };
}

/** A required field is asked for by its present name; an alias of it may be given, or not. */
function written(
  members: readonly EntityMember[],
  types: FieldTypes,
  effect: "create" | "update",
): readonly TypedMember[] {
  return members
    .filter(({ field, name, deprecated }) => {
      const allowed = effect === "create" ? field.creatable : field.updatable;
      const replaced = deprecated !== null && name !== field.name && field.required && effect === "create";
      return allowed && field.active && !replaced;
    })
    .map((member) => typed(member, types[effect](member.field)));
}

function readMember({ member, type }: TypedMember, docs: FieldDocs): MemberView {
  return { doc: docs.full(member), member: printMember(code`readonly ${memberName(member.name)}:`, type) };
}

/** Whether create and update take the field in the same way. */
function isAlike({ field }: EntityMember): boolean {
  return field.creatable && field.updatable && !field.required;
}

function writeMember({ member, type }: TypedMember, docs: FieldDocs, mark: "" | "?"): MemberView {
  const name = memberName(member.name);
  return {
    doc: docs.short(member),
    member: printMember(mark === "?" ? code`${name}?:` : code`${name}:`, type),
  };
}

/** Documented in the read type; what must not be used any longer is told everywhere. */
function whereMember({ member, type }: TypedMember, docs: FieldDocs): MemberView {
  const doc = member.deprecated === null ? null : docs.short(member);
  return { doc, member: printMember(code`${memberName(member.name)}?:`, type) };
}

function printMember(head: Code, type: TypeText): Code {
  // Nearly all fit on their line, with two spaces before and a semicolon behind.
  const column = 2 + displayWidth(head);
  if (column + 1 + type.width + 1 <= lineWidth) return code`${head} ${type.text}`;
  return code`${head}${printTypeBehind(type, { column, indent: 2, after: 1 })}`;
}

/** `keyof Contact`. */
function fieldNames(name: Encoded<"identifier">): Code {
  const column = displayWidth(code`export type ${name}Field =`);
  return printAliasType(nameType(code`keyof ${name}`), { column, indent: 0, after: 1 });
}

function lineImport(line: NamedEntity): readonly ModuleStatement[] {
  const names = ["", "Create", "Update"].map((part) => code`${identifier(line.typeName + part)}`);
  return statement(names, `./${line.file}.js`, printTypeImport);
}

function collectionFunction(entity: NamedEntity): Code {
  const head = code`export declare function ${identifier(entity.collection)}(`;
  const answer = code`): ${identifier(`${entity.typeName}Collection`)};`;
  const flat = code`${head}client: Client${answer}`;
  return displayWidth(flat) <= lineWidth ? flat : code`${head}\n  client: Client,\n${answer}`;
}

function statement(
  names: readonly Code[],
  from: string,
  print: (names: readonly Code[], from: string) => Code,
): readonly ModuleStatement[] {
  return names.length === 0 ? [] : [{ from, code: print(names, from) }];
}

/**
 * `ContactCollection extends Collection<ContactTypes>`. An entity of a REST API has the methods whose paths are known;
 * a GraphQL API treats all entities alike.
 */
function collectionHead(entity: NamedEntity, api: "graphql" | "rest"): Code {
  const name = identifier(`${entity.typeName}Collection`);
  const types = identifier(`${entity.typeName}Types`);
  const whole = code`Collection<${types}>`;
  if (api === "graphql") return code`${name} extends ${whole}`;

  const methods = [...new Set([...entity.methods, "fields"])].toSorted(compareText);
  const union = unionType(...methods.map(literalType));
  const flat = code`${name} extends Pick<${whole}, ${union.text}>`;
  if (displayWidth(code`export interface ${flat} {}`) <= lineWidth) return flat;
  return code`${name} extends Pick<\n  ${whole},${pickedMethods(union)}\n>`;
}

function pickedMethods(union: TypeText): Code {
  if (union.kind !== "union" || union.width + 2 <= lineWidth) return code`\n  ${union.text}`;
  return joinCode(
    union.members.map((member) => code`\n  | ${member.text}`),
    "",
  );
}
