import { encoded, propertyKey, stringLiteral } from "../../model/encoders.js";
import { code, indentation, joinCode, type Code } from "../code.js";
import { displayWidth, lineWidth } from "./display-width.js";

/** A value in a data file: a literal, or the name of something declared or imported there. */
export type DataValue = Code | DataObject;

/** Properties in order; a Map, as the keys are foreign. */
export type DataObject = ReadonlyMap<string, DataValue>;

/** Keys shorter than this never stand on a line without their value. */
const shortKey = 5;

export const trueData: Code = code`true`;
export const falseData: Code = code`false`;

export function textData(text: string): Code {
  return encoded("code", stringLiteral(text));
}

/** An object literal of the given properties; those that are null are left out. */
export function dataObject(properties: Readonly<Record<string, DataValue | null>>): DataObject {
  const object = new Map<string, DataValue>();
  for (const key of Object.keys(properties)) {
    const value = properties[key] ?? null;
    if (value !== null) object.set(key, value);
  }
  return object;
}

/** Behind `const x =` or a key: on one line where it fits, else a property a line. */
export function printData(value: DataValue, column: number, indent: number, after: number): Code {
  if (typeof value === "string") return value;
  return flatWithin(value, lineWidth - column - after) ?? printObject(value, indent);
}

/** A property a line, whatever would fit. */
export function printObject(object: DataObject, indent: number): Code {
  if (object.size === 0) return code`{}`;
  const lines = [...object].map(([key, value]) => code`${printProperty(key, value, indent + 2)},`);
  return code`{\n${joinCode(lines, "\n")}\n${indentation(indent)}}`;
}

/** Behind `export const x =`: a property a line, below the equals sign where the name leaves no room beside it. */
export function printInitializer(object: DataObject, head: Code): Code {
  if (displayWidth(head) + 2 <= lineWidth) return code` ${printObject(object, 0)}`;
  return code`\n  ${printObject(object, 2)}`;
}

function printProperty(key: string, value: DataValue, indent: number): Code {
  const head = code`${indentation(indent)}${propertyKey(key)}:`;
  const column = displayWidth(head) + 1;
  if (typeof value !== "string") return code`${head} ${printData(value, column, indent, 1)}`;
  const isWide = column + displayWidth(value) + 1 > lineWidth;
  const breaks = isWide && (column - indent - 2 >= shortKey || key === "__proto__");
  return breaks ? code`${head}\n${indentation(indent + 2)}${value}` : code`${head} ${value}`;
}

/** On one line, or null where it takes more columns than there are: what is large is not put together in vain. */
function flatWithin(object: DataObject, room: number): Code | null {
  if (object.size === 0) return code`{}`;
  let left = room - 4;
  const properties: Code[] = [];
  for (const [key, value] of object) {
    const name = propertyKey(key);
    const flat = typeof value === "string" ? value : flatWithin(value, left);
    if (flat === null) return null;
    left -= displayWidth(name) + displayWidth(flat) + (properties.length === 0 ? 2 : 4);
    if (left < 0) return null;
    properties.push(code`${name}: ${flat}`);
  }
  return code`{ ${joinCode(properties, ", ")} }`;
}
