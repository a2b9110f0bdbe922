import { type Encoded, encoded, markdownCode, markdownText, stringLiteral } from "../model/encoders.js";
import type { NamedEntity } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import type { PackageScope } from "./package-scope.js";
import { displayWidth } from "./print.js";
import { render } from "./templates.js";

/** The holes of `README.md.hbs`. */
export interface ReadmeView {
  readonly name: Encoded<"markdown">;
  readonly account: Encoded<"markdown">;
  readonly toolVersion: Encoded<"markdown">;
  readonly module: Encoded<"string-literal">;
  /** Lines of the usual credentials, and the other way to give them. */
  readonly credentials: readonly Encoded<"markdown">[];
  readonly otherWay: Encoded<"markdown">;
  /** A collection to show the use of. */
  readonly example: Encoded<"markdown"> | null;
  /** Lines of the table of entities; empty where there are none. */
  readonly entities: readonly Encoded<"markdown">[];
  readonly operations: Encoded<"markdown">;
}

/** By the variables that the clients name where one is missing, and that pulling reads. */
const credentials = {
  graphql: {
    usual: { clientId: "FREEAGENT_CLIENT_ID", clientSecret: "FREEAGENT_CLIENT_SECRET" },
    other: "`{ token }`, from `FREEAGENT_TOKEN`",
  },
  rest: {
    usual: { token: "FREECRM_TOKEN" },
    other: "`{ email, password }`, from `FREECRM_EMAIL` and `FREECRM_PASSWORD`",
  },
} as const;

/** `README.md`: what a newcomer to the package wants to see first. */
export async function emitReadme(
  { model, settings, entities }: PackageScope,
  operations: number,
): Promise<GeneratedFile> {
  const first = entities.find(({ methods }) => methods.length === 0 || methods.includes("list"));
  const { usual, other } = credentials[model.api.kind];
  const text = await render("README.md", {
    credentials: Object.entries(usual).map(([member, variable]) =>
      encoded("markdown", `${member}: process.env.${variable} ?? "",`),
    ),
    otherWay: encoded("markdown", other),
    name: markdownText(settings.packageName),
    account: markdownText(model.account),
    toolVersion: markdownText(settings.toolVersion),
    module: stringLiteral(settings.packageName),
    example: first === undefined ? null : encoded("markdown", first.collection),
    entities: entities.length === 0 ? [] : table(entities),
    operations: markdownText(String(operations)),
  });
  return { path: "README.md", text, plan: null };
}

/** Columns as wide as their widest cell, as prettier has tables. */
function table(entities: readonly NamedEntity[]): readonly Encoded<"markdown">[] {
  const head = ["App", "System name", "Collection", "Type", "Fields"].map((title) => markdownText(title));
  const rows = entities.map(({ label, key, collection, typeName, fields }) => [
    markdownText(label ?? ""),
    markdownCode(key),
    markdownCode(`crm.${collection}`),
    markdownCode(typeName),
    markdownText(String(fields.length)),
  ]);
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => displayWidth(row[column] ?? ""))));
  const line = (cells: readonly string[]) => {
    const padded = cells.map(
      (cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))),
    );
    return encoded("markdown", `| ${padded.join(" | ")} |`);
  };
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
