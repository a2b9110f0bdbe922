import { memberName, stringLiteral } from "../model/encoders.js";
import { compareText } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import { graphqlOperations } from "./graphql-operations.js";
import type { PackageScope } from "./package-scope.js";
import { code, type Code, type DataObject, displayWidth, lineWidth, printObject, printTypeImport } from "./print.js";
import { restOperations } from "./rest-operations.js";
import type { ModuleStatement } from "./runtime-modules.js";
import { render } from "./templates.js";
import { genericType, printType, printTypeBehind, type TypeText } from "./types.js";

/** One function of `crm.operations`. */
export interface EmittedOperation {
  readonly name: string;
  /** Its JSDoc block; null where there is nothing to say. */
  readonly doc: Code | null;
  /** What it is given: `variables` or `request`. */
  readonly input: { readonly name: Code; readonly type: TypeText; readonly optional: boolean };
  readonly answer: TypeText;
  /** What the runtime needs to call it. */
  readonly data: DataObject;
}

/** The operations of a package, and the files that their types stand in. */
export interface EmittedOperations {
  readonly operations: readonly EmittedOperation[];
  readonly imports: readonly ModuleStatement[];
  /** The modules whose types go out with the operations. */
  readonly exports: readonly ModuleStatement[];
  readonly files: readonly GeneratedFile[];
}

/** The holes of `operations.d.ts.hbs`. */
export interface OperationTypesView {
  readonly imports: readonly Code[];
  readonly exports: readonly Code[];
  readonly operations: readonly { readonly doc: Code | null; readonly signature: Code }[];
}

/** `operations.js` and `operations.d.ts`, and the types they name; `count` is how many there are. */
export async function emitOperations(
  scope: PackageScope,
): Promise<{ readonly files: readonly GeneratedFile[]; readonly count: number }> {
  const emitted = await operationsOf(scope);
  const operations = emitted.operations.toSorted((left, right) => compareText(left.name, right.name));
  const callOptions = "./runtime/client-options.js";
  const imports = [
    { from: "./provider/index.js", code: printTypeImport(doorNames(scope, operations), "./provider/index.js") },
    ...(operations.length === 0
      ? []
      : [{ from: callOptions, code: printTypeImport([code`CallOptions`], callOptions) }]),
    ...emitted.imports,
  ];
  const [types, data] = await Promise.all([
    render("operations.d.ts", {
      imports: imports.map((one) => one.code),
      exports: emitted.exports.map((one) => one.code),
      operations: operations.map((operation) => ({ doc: operation.doc, signature: printSignature(operation) })),
    }),
    render("operations.js", { data: printObject(new Map(operations.map((one) => [one.name, one.data])), 0) }),
  ]);
  const bind = { kind: "function", name: "operations" };
  const typeStatements = [
    ...imports.map(({ from }) => ({ kind: "import", name: from })),
    ...emitted.exports.map(({ from }) => ({ kind: "export", name: from })),
    { kind: "interface", name: "Operations" },
    bind,
  ];
  const dataStatements = [
    { kind: "import", name: "./provider/index.js" },
    { kind: "const", name: "operationData" },
    bind,
  ];
  return {
    count: operations.length,
    files: [
      { path: "operations.d.ts", text: types, plan: { kind: "exact", statements: typeStatements } },
      { path: "operations.js", text: data, plan: { kind: "exact", statements: dataStatements } },
      ...emitted.files,
    ],
  };
}

function operationsOf(scope: PackageScope): Promise<EmittedOperations> {
  const { api } = scope.model;
  switch (api.kind) {
    case "graphql":
      return graphqlOperations(api, scope.model.account);
    case "rest":
      return restOperations(api, scope.settings.made);
    default:
      return api satisfies never;
  }
}

function doorNames({ model }: PackageScope, operations: readonly EmittedOperation[]): readonly Code[] {
  const typed = model.api.kind === "rest" && operations.length > 0;
  return typed ? [code`Client`, code`OperationAnswer`, code`OperationRequest`] : [code`Client`];
}

/** `getLead(variables: GetLeadQueryVariables, options?: CallOptions): Promise<GetLeadQuery>`. */
function printSignature({ name, input, answer }: EmittedOperation): Code {
  // Without quotes, `new` is what makes an object of a type.
  const head = code`${name === "new" ? stringLiteral(name) : memberName(name)}(`;
  const given = code`${input.name}${input.optional ? code`?` : code``}:`;
  const promise = genericType(code`Promise`, answer);
  const flat = code`${head}${given} ${input.type.text}, options?: CallOptions): ${promise.text}`;
  if (displayWidth(flat) + 3 <= lineWidth) return flat;
  const type = printTypeBehind(input.type, { column: 4 + displayWidth(given), indent: 4, after: 1 });
  const answered = printType(promise, { column: 5, indent: 2, after: 1 });
  return code`${head}\n    ${given}${type},\n    options?: CallOptions,\n  ): ${answered}`;
}
