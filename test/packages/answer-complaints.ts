import {
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** Where a GraphQL answer's `data` is not what the schema and the operation's selections say; empty where it is. */
export function answerComplaints(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  data: unknown,
): readonly string[] {
  const root = operation.operation === "query" ? schema.getQueryType() : schema.getMutationType();
  if (root === null || root === undefined) return ["The schema has no such root."];
  return complaintsAt(root, operation.selectionSet, data, operation.operation);
}

function complaintsAt(
  type: GraphQLOutputType,
  selected: SelectionSetNode | undefined,
  value: unknown,
  place: string,
): readonly string[] {
  if (isNonNullType(type)) {
    return value === null ? [`${place} is null`] : complaintsAt(type.ofType, selected, value, place);
  }
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${place} is no list`];
    return value.flatMap((item, index) => complaintsAt(type.ofType, selected, item, `${place}[${index}]`));
  }
  if (isScalarType(type) || isEnumType(type)) return isScalar(type.name, value) ? [] : [`${place} is no ${type.name}`];
  if (!isObjectType(type)) return [`${place}: unexpected type`];
  if (typeof value !== "object") return [`${place} is no object`];
  const fields = type.getFields();
  const names = (selected?.selections ?? []).map((one) => (one.kind === Kind.FIELD ? one : null));
  const members = new Map<string, unknown>(Object.entries(value));
  const wanted = new Set(names.map((one) => one?.alias?.value ?? one?.name.value ?? ""));
  const others = [...members.keys()].filter((name) => !wanted.has(name)).map((name) => `${place}.${name} is extra`);
  const wrong = names.flatMap((node) => {
    const name = node?.alias?.value ?? node?.name.value ?? "";
    const field = fields[node?.name.value ?? ""];
    if (field === undefined || node === null) return [`${place}.${name} is not in the schema`];
    if (!members.has(name)) return [`${place}.${name} is missing`];
    return complaintsAt(field.type, node.selectionSet, members.get(name), `${place}.${name}`);
  });
  return [...others, ...wrong];
}

function isScalar(name: string, value: unknown): boolean {
  switch (name) {
    case "Int":
      return Number.isInteger(value);
    case "Float":
      return typeof value === "number";
    case "Boolean":
      return typeof value === "boolean";
    case "String":
    case "ID":
      return typeof value === "string";
    case "Date":
      return typeof value === "string" && !Number.isNaN(Date.parse(value));
    default:
      return true;
  }
}
