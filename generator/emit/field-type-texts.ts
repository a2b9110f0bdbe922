import { memberName } from "../model/encoders.js";
import { type FieldType, type NamedEntity, type NamedField, type SchemaProperty, shownType } from "../model/model.js";
import type { CustomTypes } from "./custom-types.js";
import type { PackageScope } from "./package-scope.js";
import { code } from "./print.js";
import {
  booleanType,
  genericType,
  indexedType,
  listType,
  literalType,
  nameType,
  nullType,
  numberType,
  stringType,
  type TypeText,
  undefinedType,
  unionType,
  unknownType,
} from "./types.js";

/** What the types of one file's fields depend on. */
export interface FieldScope extends PackageScope {
  readonly custom: CustomTypes;
}

/** The types of the fields of one file. Fields that are alike share one. */
export interface FieldTypes {
  readonly read: (field: NamedField) => TypeText;
  readonly create: (field: NamedField) => TypeText;
  readonly update: (field: NamedField) => TypeText;
  readonly where: (field: NamedField) => TypeText | null;
}

export function fieldTypes(scope: FieldScope): FieldTypes {
  return {
    read: shared((field) => readType(field, scope)),
    create: shared((field) => writeType(field, scope, "create")),
    update: shared((field) => writeType(field, scope, "update")),
    where: shared((field) => whereType(field, scope)),
  };
}

function shared<Made>(make: (field: NamedField) => Made): (field: NamedField) => Made {
  const made = new Map<string, Made>();
  return (field) => {
    const key = likeness(shownType(field.type), field.required);
    const known = key === null ? undefined : made.get(key);
    if (known !== undefined) return known;
    const one = make(field);
    if (key !== null) made.set(key, one);
    return one;
  };
}

/** Fields that have this in common are of one type; null where each is asked for itself. */
function likeness(type: ShownType, required: boolean): string | null {
  const rule = required ? "!" : "?";
  switch (type.kind) {
    case "choice":
      return `${rule}${type.multiple ? "many" : "one"} ${type.open ? "open" : "closed"} ${type.list}`;
    case "reference":
      return type.to === null ? null : `${rule}${type.multiple ? "many" : "one"} to ${type.to}`;
    case "custom":
    case "structure":
      return null;
    default:
      return rule + type.kind;
  }
}

/** The type of the id of an entity's records. */
export function idType({ key }: NamedEntity, scope: PackageScope): TypeText {
  return genericType(code`Id`, targetType(key, scope));
}

/** The type of a field as it is read: lists are never null, everything else may be. */
export function readType(field: NamedField, scope: FieldScope): TypeText {
  const type = shownType(field.type);
  switch (type.kind) {
    case "choice": {
      const choice = genericType(code`OpenChoice`, choiceType(type.list, scope));
      return type.multiple ? listType(choice) : unionType(choice, nullType);
    }
    case "reference": {
      const reference = genericType(code`Reference`, targetType(type.to, scope));
      return type.multiple ? listType(reference) : unionType(reference, nullType);
    }
    case "list":
      return listType(stringType);
    case "structure":
      return unionType(schemaType(type.read), nullType);
    case "date":
    case "dateTime":
      return unionType(scope.settings.date === "Date" ? nameType(code`Date`) : stringType, nullType);
    default:
      return unionType(plainType(type, scope), nullType);
  }
}

/** The type of a field in a create or an update. `undefined` is not given; `null` clears, unless the field is required. */
function writeType(field: NamedField, scope: FieldScope, effect: "create" | "update"): TypeText {
  const given = givenType(shownType(field.type), scope);
  if (field.required) return effect === "create" ? given : unionType(given, undefinedType);
  return unionType(given, nullType, undefinedType);
}

/** The conditions that a field of this type can be under; null where there are none. */
function whereType(field: NamedField, scope: FieldScope): TypeText | null {
  const type = shownType(field.type);
  switch (type.kind) {
    case "id":
      return nameType(code`IdWhere`);
    case "text":
    case "email":
    case "phone":
    case "url":
      return nameType(code`TextWhere`);
    case "number":
    case "money":
      return nameType(code`NumberWhere`);
    case "boolean":
      return nameType(code`BooleanWhere`);
    case "date":
    case "dateTime":
      return nameType(code`DateWhere`);
    case "choice": {
      const choice = choiceType(type.list, scope);
      return genericType(code`ChoiceWhere`, type.open ? genericType(code`OpenChoice`, choice) : choice);
    }
    case "reference":
      return genericType(code`ReferenceWhere`, targetType(type.to, scope));
    case "list":
    case "structure":
    case "json":
    case "custom":
    case "unknown":
      return null;
    default:
      return type satisfies never;
  }
}

type ShownType = Exclude<FieldType, { kind: "mirror" }>;
type PlainType = Exclude<ShownType, { kind: "choice" | "reference" | "list" | "structure" | "date" | "dateTime" }>;

function givenType(type: ShownType, scope: FieldScope): TypeText {
  switch (type.kind) {
    case "choice": {
      const choice = choiceType(type.list, scope);
      const one = genericType(code`ChoiceInput`, type.open ? genericType(code`OpenChoice`, choice) : choice);
      return type.multiple ? listType(one) : one;
    }
    case "reference": {
      const one = genericType(code`ReferenceInput`, targetType(type.to, scope));
      return type.multiple ? listType(one) : one;
    }
    case "list":
      return listType(stringType);
    case "structure":
      return type.write === null ? unknownType : schemaType(type.write);
    case "date":
    case "dateTime":
      return nameType(code`DateInput`);
    default:
      return plainType(type, scope);
  }
}

function plainType(type: PlainType, scope: FieldScope): TypeText {
  switch (type.kind) {
    case "email":
    case "phone":
      // FreeCRM answers a text, or all the channels there are.
      return scope.model.api.kind === "rest" ? nameType(code`Channels`) : stringType;
    case "id":
    case "text":
    case "url":
      return stringType;
    case "number":
    case "money":
      return numberType;
    case "boolean":
      return booleanType;
    case "custom":
      return nameType(scope.custom.nameOf(type));
    case "json":
    case "unknown":
      return unknownType;
    default:
      return type satisfies never;
  }
}

/** A list that the model does not have reads and takes any text. */
function choiceType(list: string, scope: FieldScope): TypeText {
  const known = scope.lists.get(list);
  return known === undefined ? stringType : nameType(known.name);
}

/** Where the account does not list the target, any record will do. */
function targetType(to: string | null, scope: PackageScope): TypeText {
  const name = to === null ? undefined : scope.idNames.get(to);
  return name === undefined ? stringType : literalType(name);
}

/** What an OpenAPI document says of a property, present and not null. */
function schemaType({ schema, property, among }: SchemaProperty): TypeText {
  const whole = indexedType(code`components`, "schemas", schema).text;
  switch (among) {
    case undefined:
      return genericType(code`NonNullable`, indexedType(whole, property));
    case "nullable":
      return genericType(code`NonNullable`, indexedType(code`NonNullable<${whole}>`, property));
    case "several": {
      const holder = code`Extract<${whole}, { readonly ${memberName(property)}?: unknown }>`;
      return genericType(code`NonNullable`, indexedType(holder, property));
    }
    default:
      return among satisfies never;
  }
}
