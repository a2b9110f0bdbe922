import { blockComment, identifier, stringLiteral, type Encoded } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import type { NamedChoice, NamedList } from "../model/named-model.js";
import { code, joinCode, type Code } from "./code.js";
import { comment, joinComments } from "./layout/print-doc.js";
import { printInitializer, textData, type DataObject } from "./layout/print-data.js";
import { printType } from "./layout/print-type.js";
import { displayWidth, lineWidth } from "./layout/display-width.js";
import { genericType, nameType, stringType } from "./layout/type-text.js";

/** A choice list as code: the closed type of its literals, and the constant that maps literal to id. */
export interface EmittedList {
  readonly id: string;
  readonly source: NamedList;
  readonly name: Encoded<"identifier">;
  /** False for a list that no field shows: it is not emitted. */
  readonly used: boolean;
  /** Vendor id of the one entity that uses it; null where several do. */
  readonly owner: string | null;
  /** Ids whose literal stands more than once in the list, with that literal; empty as a rule. */
  readonly duplicates: DataObject;
  /** The first literals, for documentation. */
  readonly summary: () => Encoded<"comment">;
  /** Printed where it stands, and not before: an account has thousands of lists. */
  readonly types: () => ListTypesView;
  readonly data: () => ListDataView;
}

/** The holes of a list in a `.d.ts` template. */
export interface ListTypesView {
  readonly name: Encoded<"identifier">;
  readonly literals: Code;
  readonly constant: Code;
}

/** The holes of a list in a `.js` template. */
export interface ListDataView {
  readonly name: Encoded<"identifier">;
  readonly object: Code;
}

/** How many choices a comment names before it only counts. */
const shownChoices = 10;

/** `users` are the vendor ids of the entities that show the list. */
export function emittedList(list: NamedList, users: ReadonlySet<string>): EmittedList {
  const name = identifier(list.name);
  const count = new Map<string, number>();
  for (const { literal } of list.choices) count.set(literal, (count.get(literal) ?? 0) + 1);
  const unique = list.choices.filter(({ literal }) => count.get(literal) === 1);
  const duplicates = list.choices
    .filter(({ literal }) => count.get(literal) !== 1)
    .toSorted((left, right) => compareText(left.id, right.id));

  return {
    id: list.id,
    source: list,
    name,
    used: users.size > 0,
    owner: users.size === 1 ? ([...users][0] ?? null) : null,
    duplicates: new Map(duplicates.map(({ id, literal }) => [id, textData(literal)])),
    summary: () => summarize(list),
    types: () => listTypes(name, unique),
    data: () => {
      const object = new Map(unique.map(({ id, literal }) => [literal, textData(id)]));
      return { name, object: printInitializer(object, code`export const ${name} =`) };
    },
  };
}

function listTypes(name: Encoded<"identifier">, choices: readonly NamedChoice[]): ListTypesView {
  const head = code`export declare const ${name}:`;
  const constant = genericType(code`Readonly`, genericType(code`Record`, nameType(name), stringType));
  return {
    name,
    literals: printLiterals(choices, displayWidth(code`export type ${name} =`)),
    constant: code`${head} ${printType(constant, { column: displayWidth(head) + 1, indent: 0, after: 1 })};`,
  };
}

/** As `printAliasType` does with a union of them, of which an account has a hundred thousand. */
function printLiterals(choices: readonly NamedChoice[], column: number): Code {
  const literals = choices.map(({ literal }) => stringLiteral(literal));
  if (literals.length === 0) return code` never`;
  const flat = joinCode(literals, " | ");
  const width = displayWidth(flat);
  if (column + width + 2 <= lineWidth) return code` ${flat}`;
  if (literals.length === 1 || width + 3 <= lineWidth) return code`\n  ${flat}`;
  return code`\n  | ${joinCode(literals, "\n  | ")}`;
}

function summarize({ choices }: NamedList): Encoded<"comment"> {
  const shown = choices.slice(0, shownChoices).map(({ literal }) => blockComment(stringLiteral(literal)));
  const more = choices.length - shown.length;
  if (more > 0) return comment`${joinComments(shown, ", ")} and ${blockComment(String(more))} more.`;
  return shown.length === 0 ? comment`none.` : comment`${joinComments(shown, ", ")}.`;
}
