const javascript = [
  "AggregateError", "Array", "ArrayBuffer", "Atomics", "BigInt", "Boolean", "DataView", "Date", "Error", "EvalError",
  "FinalizationRegistry", "Function", "Infinity", "Intl", "Iterator", "JSON", "Map", "Math", "NaN", "Number", "Object",
  "Promise", "Proxy", "RangeError", "ReferenceError", "Reflect", "RegExp", "Set", "String", "Symbol", "SyntaxError",
  "TypeError", "URIError", "WeakMap", "WeakRef", "WeakSet", "AsyncIterable", "AsyncIterableIterator", "AsyncIterator",
  "AsyncGenerator", "Iterable", "IterableIterator", "Generator", "ArrayLike", "PromiseLike", "PropertyKey",
  "ReadonlyArray", "ReadonlyMap", "ReadonlySet", "ThisType", "TemplateStringsArray", "AbortSignal", "Blob", "FormData",
];

const utilityTypes = [
  "Awaited", "Capitalize", "ConstructorParameters", "Exclude", "Extract", "InstanceType", "Lowercase", "NoInfer",
  "NonNullable", "Omit", "OmitThisParameter", "Parameters", "Partial", "Pick", "Readonly", "Record", "Required",
  "ReturnType", "ThisParameterType", "Uncapitalize", "Uppercase",
];

/** Types and classes that every generated package exports or uses beside the account's own. */
const exportedTypes = [
  "AccountData", "AuthenticationError", "BaseClientOptions", "BaseCollection", "BooleanWhere", "CallOptions",
  "ChoiceInput", "ChoiceWhere", "Client", "ClientEvent", "ClientOptions", "Collection", "Crm", "CrmError", "DateInput",
  "DateWhere", "DecodeError", "EntityData", "EntityFields", "EntityTypes", "FieldData", "FieldKind", "IdWhere",
  "ListQuery", "NetworkError", "NotFoundError", "NumberWhere", "OpenChoice", "OperationAnswer", "OperationRequest",
  "Operations", "OrderBy", "Page", "PermissionError", "RateLimit", "RateLimitError", "Reference", "ReferenceInput",
  "ReferenceWhere", "RequestError", "RetryOptions", "Selected", "ServerError", "TextWhere", "TimeoutError",
  "TokenCredentials", "UnknownChoiceError", "UnknownOutcomeError",
];

const keywords = [
  "abstract", "any", "arguments", "as", "asserts", "async", "await", "bigint", "boolean", "break", "case", "catch",
  "class", "const", "continue", "debugger", "declare", "default", "delete", "do", "else", "enum", "eval", "export",
  "extends", "false", "finally", "for", "from", "function", "get", "globalThis", "if", "implements", "import", "in",
  "infer", "instanceof", "interface", "is", "keyof", "let", "module", "namespace", "never", "new", "null", "number",
  "object", "of", "package", "private", "protected", "public", "readonly", "require", "return", "satisfies", "set",
  "static", "string", "super", "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined",
  "unique", "unknown", "using", "var", "void", "while", "with", "yield",
];

/** What a client and a package have of their own: members, subpaths and functions. */
const clientMembers = [
  "bindOperations", "choices", "client", "collection", "components", "connect", "constructor", "createClient",
  "hasOwnProperty", "index", "isChoice", "isPrototypeOf", "manifest", "model", "on", "openapi", "operations", "paths",
  "propertyIsEnumerable", "prototype", "provider", "proto", "request", "runtime", "team", "templates", "then",
  "toJSON", "toLocaleString", "toString", "valueOf", "withCollections",
];

/** Names that no entity's type and no choice list may have. */
export const reservedTypeNames: ReadonlySet<string> = new Set([
  ...javascript,
  ...utilityTypes,
  ...exportedTypes,
  ...keywords,
]);

/** Names that no collection may have. */
export const reservedCollectionNames: ReadonlySet<string> = new Set([...keywords, ...clientMembers, ...javascript]);

/** Names that no field may be given by hand: code could not write them plainly. */
export const reservedFieldNames: ReadonlySet<string> = new Set(["__proto__", "id"]);
