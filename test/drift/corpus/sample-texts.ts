import ts from "typescript";

const deepest = 6;

/**
 * Literals of a type, as code: every value that it lists, each of its members, null and nothing where they are allowed;
 * of an object one with all it can have, one with what it must have, and one for each further value of a property.
 */
export function sampleTexts(type: ts.Type, checker: ts.TypeChecker, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  if (type.isUnion()) return [...new Set(type.types.flatMap((member) => sampleTexts(member, checker, depth)))];
  if (type.flags & ts.TypeFlags.Never) return [];
  if (type.isStringLiteral()) return [JSON.stringify(type.value)];
  if (type.isNumberLiteral()) return [String(type.value)];
  if (type.flags & (ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Null | ts.TypeFlags.Undefined)) {
    return [checker.typeToString(type)];
  }
  if (type.flags & ts.TypeFlags.String) return ['"text"', "some<string>()"];
  if (type.flags & ts.TypeFlags.Number) return ["1", "some<number>()"];
  if (type.flags & ts.TypeFlags.Boolean) return ["true", "false"];
  if (type.flags & ts.TypeFlags.Unknown) return ["some<unknown>()"];
  // Of the library's own types: bytes and forms.
  if (
    type.symbol?.declarations?.some(
      (one) =>
        one.getSourceFile().isDeclarationFile &&
        ts.isInterfaceDeclaration(one) &&
        !one.getSourceFile().fileName.includes("corpus/"),
    ) &&
    !checker.isArrayType(type) &&
    !checker.isTupleType(type)
  )
    return [`some<${checker.typeToString(type)}>()`];
  return checker.isArrayType(type) || checker.isTupleType(type)
    ? listTexts(type, checker, depth)
    : objectTexts(type, checker, depth);
}

function listTexts(type: ts.Type, checker: ts.TypeChecker, depth: number): readonly string[] {
  const items = checker.getTypeArguments(referenceOf(type));
  const samples = items.map((item) => sampleTexts(item, checker, depth + 1));
  if (checker.isTupleType(type)) {
    const first = samples.map((texts) => texts[0] ?? "some<never>()");
    const further = samples.flatMap((texts, place) => texts.slice(1).map((text) => first.toSpliced(place, 1, text)));
    return [first, ...further].map((texts) => `[${texts.join(", ")}]`);
  }
  return ["[]", ...samples.flat().map((text) => `[${text}]`)];
}

function objectTexts(type: ts.Type, checker: ts.TypeChecker, depth: number): readonly string[] {
  const properties = checker.getPropertiesOfType(type).map((symbol) => {
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const texts = sampleTexts(checker.getTypeOfSymbol(symbol), checker, depth + 1).filter(
      (text) => !optional || text !== "undefined",
    );
    return { name: JSON.stringify(symbol.name), optional, texts };
  });
  // Too deep to be given: then so is what needs it.
  if (properties.some(({ optional, texts }) => !optional && texts.length === 0)) return [];
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const others = index === undefined ? [] : sampleTexts(index, checker, depth + 1);
  const full = properties.flatMap(({ name, texts: [first] }) => (first === undefined ? [] : [[name, first] as const]));
  const least = properties.flatMap(({ name, optional, texts: [first] }) =>
    optional || first === undefined ? [] : [[name, first] as const],
  );
  const further = properties.flatMap(({ name, texts }) =>
    texts.slice(1).map((text) => full.map(([known, first]) => [known, known === name ? text : first] as const)),
  );
  const open = others.map((text) => [...least, ['"anyOther"', text] as const]);
  return [full, least, ...further, ...open].map(
    (entries) => `{ ${entries.map(([name, text]) => `${name}: ${text}`).join(", ")} }`,
  );
}

/** What has type arguments: an array or a tuple. */
function referenceOf(type: ts.Type): ts.TypeReference {
  if (!isReference(type)) throw new Error("A list's type has no arguments.");
  return type;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}
