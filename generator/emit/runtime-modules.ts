import { encoded } from "../model/encoders.js";
import { compareText } from "../model/model.js";
import { type Code, printAllTypesExport, printTypeImport } from "./print.js";

/** Types of the copied runtime that emitted code names, by the module they stand in. */
const modules = {
  "provider/index.js": ["Channels", "Client", "ClientOptions", "Collection", "TextWhere"],
  "runtime/choices.js": ["ChoiceInput", "OpenChoice"],
  "runtime/client-options.js": [
    "CallOptions",
    "ClientEvent",
    "OddValue",
    "RateLimit",
    "RetryOptions",
    "TokenCredentials",
  ],
  "runtime/collection-types.js": ["ListQuery"],
  "runtime/entity-data.js": ["EntityFields", "FieldData", "FieldKind"],
  "runtime/order-by.js": ["OrderBy"],
  "runtime/page.js": ["Page"],
  "runtime/references.js": ["Id", "Reference", "ReferenceInput"],
  "runtime/selected.js": ["Selected"],
  "runtime/where.js": [
    "BooleanWhere",
    "ChoiceWhere",
    "DateInput",
    "DateWhere",
    "IdWhere",
    "NumberWhere",
    "ReferenceWhere",
  ],
} as const;

/** What the runtime has for those who catch: its classes, and what tells whether an error is one of them. */
export const errorExports = [
  "AuthenticationError",
  "CrmError",
  "DecodeError",
  "FilterIgnoredError",
  "IncompleteListError",
  "NetworkError",
  "NotFoundError",
  "PermissionError",
  "RateLimitError",
  "RequestError",
  "ServerError",
  "TimeoutError",
  "UnknownChoiceError",
  "UnknownOutcomeError",
  "isCrmError",
] as const;

/** The names among `used` that the runtime declares, imported; `root` is the path to the package's folder. */
export function runtimeImports(used: ReadonlySet<string>, root: "./" | "../"): readonly ModuleStatement[] {
  return statements((name) => used.has(name), root, printTypeImport);
}

/**
 * Every type of the runtime that stands in a public signature, exported. An entity's own type comes before one of the
 * same name, as what a module names counts more than what it passes on whole.
 */
export function runtimeTypeExports(): readonly ModuleStatement[] {
  const from = "./provider/types.js";
  return [{ from, code: printAllTypesExport(from) }];
}

/** A module that the file refers to, and the statement that does. */
export interface ModuleStatement {
  readonly from: string;
  readonly code: Code;
}

/** Names of the runtime's types: what a file cannot call anything else. */
export const runtimeTypeNames: ReadonlySet<string> = new Set(Object.values(modules).flat());

function statements(
  wanted: (name: string) => boolean,
  root: "./" | "../",
  print: (names: readonly Code[], from: string) => Code,
): readonly ModuleStatement[] {
  return Object.entries(modules).flatMap(([module, names]) => {
    const own = names.filter(wanted).toSorted(compareText);
    const from = root + module;
    if (own.length === 0) return [];
    return [
      {
        from,
        code: print(
          own.map((name) => encoded("code", name)),
          from,
        ),
      },
    ];
  });
}
