import type { ts } from "ts-morph";
import { type NamedEntity, type NamedModel, typeFamily } from "../model/model.js";
import type { ModelWords } from "./model-words.js";
import type { PackageFiles } from "./package-files.js";
import type { Target } from "./target.js";
import type { TypeScript } from "./typescript.js";
import { waysOfSuffix } from "./ways.js";

const typesWithFields = new Set(["", "Row", "Input", "Create", "Update", "Where"]);
const describing = /^(?:index|choices|operations|entities\/[^/]+)\.d\.ts$/;

/** What the declarations of the generated package stand for. */
export function packageDeclarations(
  ts: TypeScript,
  program: ts.Program,
  files: PackageFiles,
  model: NamedModel,
  words: ModelWords,
): ReadonlyMap<ts.Node, Target> {
  const types = new Map(
    model.entities.flatMap((entity) =>
      typeFamily(entity.typeName).map(
        (name) => [name, { entity, suffix: name.slice(entity.typeName.length) }] as const,
      ),
    ),
  );
  const collections = new Map(model.entities.map((entity) => [entity.collection, entity]));
  const entityFiles = new Map(model.entities.map((entity) => [`entities/${entity.file}.d.ts`, entity]));
  const lists = new Map(model.lists.map((list) => [list.name, list.id]));
  const found = new Map<ts.Node, Target>();

  for (const source of program.getSourceFiles()) {
    const path = files.within(source.fileName);
    if (path === null || !describing.test(path)) continue;
    const entity = entityFiles.get(path);
    if (entity !== undefined) found.set(source, collectionOf(entity));
    for (const statement of source.statements) visit(statement, path);
  }
  return found;

  function visit(statement: ts.Statement, path: string): void {
    if (ts.isInterfaceDeclaration(statement)) visitInterface(statement, path);
    else if (ts.isTypeAliasDeclaration(statement)) {
      const list = lists.get(statement.name.text);
      const type = types.get(statement.name.text);
      if (list !== undefined) found.set(statement, { kind: "list", list });
      else if (type !== undefined) found.set(statement, typeOf(type));
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        const list = ts.isIdentifier(declaration.name) ? lists.get(declaration.name.text) : undefined;
        if (list !== undefined) found.set(declaration, { kind: "list", list });
      }
    } else if (ts.isFunctionDeclaration(statement) && path.startsWith("entities/")) {
      const entity = collections.get(statement.name?.text ?? "");
      if (entity !== undefined) found.set(statement, collectionOf(entity));
    }
  }

  function visitInterface(declaration: ts.InterfaceDeclaration, path: string): void {
    const name = declaration.name.text;
    const type = types.get(name);
    for (const member of declaration.members) {
      const text = member.name === undefined ? null : nameText(ts, member.name);
      if (text === null) continue;
      if (path === "index.d.ts" && name === "Crm") note(member, collections.get(text), collectionOf);
      else if (path === "operations.d.ts" && name === "Operations") {
        found.set(member, { kind: "operation", operation: text });
      } else if (type?.suffix === "Types" && text === "lines") visitLines(member);
      else if (type !== undefined && typesWithFields.has(type.suffix)) {
        const field = words.field(type.entity.id, text, waysOfSuffix(type.suffix));
        if (field !== null) found.set(member, field);
      }
    }
    note(declaration, type, typeOf);
  }

  function visitLines(member: ts.TypeElement): void {
    if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isTypeLiteralNode(member.type)) return;
    for (const line of member.type.members) {
      const text = line.name === undefined ? null : nameText(ts, line.name);
      if (text !== null) note(line, collections.get(text), collectionOf);
    }
  }

  function note<Thing>(node: ts.Node, thing: Thing | undefined, targetOf: (thing: Thing) => Target): void {
    if (thing !== undefined) found.set(node, targetOf(thing));
  }
}

/** The names of the package's functions: of `crm.operations`, and of its collections. */
export function functionNames(
  ts: TypeScript,
  program: ts.Program,
  files: PackageFiles,
): { readonly operations: readonly string[]; readonly methods: readonly string[] } {
  const names = (interfaceName: string, path: RegExp) =>
    program
      .getSourceFiles()
      .filter(({ fileName }) => path.test(files.within(fileName) ?? ""))
      .flatMap(({ statements }) => statements)
      .flatMap((one) => (ts.isInterfaceDeclaration(one) && one.name.text === interfaceName ? one.members : []))
      .flatMap((member) => (ts.isMethodSignature(member) ? (nameText(ts, member.name) ?? []) : []));
  return {
    operations: names("Operations", /^operations\.d\.ts$/),
    methods: [...names("BaseCollection", /^runtime\b/), ...names("Collection", /^(?:provider|runtime)\b/)],
  };
}

/** The text of a property's name, where it is known without running anything. */
export function nameText(ts: TypeScript, name: ts.PropertyName | ts.BindingName): string | null {
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return null;
}

function collectionOf({ id }: NamedEntity): Target {
  return { kind: "collection", entity: id };
}

function typeOf({ entity, suffix }: { readonly entity: NamedEntity; readonly suffix: string }): Target {
  return { kind: "entity-type", entity: entity.id, suffix };
}
