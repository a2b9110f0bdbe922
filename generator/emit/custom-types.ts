import { posix } from "node:path";
import { type Encoded, identifier } from "../model/encoders.js";
import { compareText, type FieldType, type NamedField, shownType } from "../model/model.js";
import { problem, ProblemError } from "../problem/problem.js";
import { code, type Code, printTypeImport } from "./print.js";

type CustomType = Extract<FieldType, { kind: "custom" }>;

/** The types of the user's own that one file imports. */
export interface CustomTypes {
  readonly imports: readonly { readonly code: Code; readonly from: string }[];
  readonly nameOf: (type: CustomType) => Encoded<"identifier">;
}

/**
 * Names what is imported for the fields; a type whose name the file has already gets another one there. `modulesFrom` is
 * the path from the file's folder to the one that relative modules are named from.
 *
 * @throws ProblemError `output.custom-type` where `ts` is no plain name.
 */
export function customTypes(
  fields: readonly NamedField[],
  taken: ReadonlySet<string>,
  modulesFrom: string,
): CustomTypes {
  const types = fields.flatMap((field) => {
    const type = shownType(field.type);
    return type.kind === "custom" ? [type] : [];
  });
  const byKey = new Map(types.map((type) => [keyOf(type), type]));
  const names = new Set(taken);
  const local = new Map<string, Encoded<"identifier">>();
  const imports = [...byKey]
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([key, type]) => {
      const name = freeName(type, names);
      names.add(name);
      local.set(key, name);
      const from = moduleFrom(type.from, modulesFrom);
      const imported = name === type.ts ? code`${name}` : code`${plainName(type)} as ${name}`;
      return { code: printTypeImport([imported], from), from };
    });
  return { imports, nameOf: (type) => local.get(keyOf(type)) ?? plainName(type) };
}

function keyOf({ from, ts }: CustomType): string {
  return `${from}\0${ts}`;
}

function freeName(type: CustomType, taken: ReadonlySet<string>): Encoded<"identifier"> {
  const plain = plainName(type);
  if (!taken.has(plain)) return plain;
  let number = 1;
  while (taken.has(`${plain}$${number}`)) number += 1;
  return identifier(`${plain}$${number}`);
}

function plainName({ ts }: CustomType): Encoded<"identifier"> {
  try {
    return identifier(ts);
  } catch (cause) {
    const message = `The custom type ${JSON.stringify(ts)} is not the plain name of an exported type.`;
    throw new ProblemError([problem("output.custom-type", message)], { cause });
  }
}

function moduleFrom(from: string, modulesFrom: string): string {
  return /^\.{1,2}(?:\/|$)/.test(from) ? posix.join(modulesFrom, from) : from;
}
