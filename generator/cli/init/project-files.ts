import type { Snapshot } from "../../index.js";
import { checkWorkflow, updateWorkflow } from "./workflows.js";

/** What `init` has been told. */
export interface ProjectWish {
  readonly account: string;
  readonly provider: string;
  /** Null for the provider's usual address. */
  readonly url: string | null;
  readonly defaultUrl: string;
  /** Null for the usual name. */
  readonly packageName: string | null;
  /** System names of the entities to take, or patterns of them; none for all. */
  readonly entities: readonly string[];
  /** Variables that credentials are read from: each set is one way to sign in. */
  readonly variables: readonly (readonly string[])[];
  /** What to begin with where no account is at hand. */
  readonly sandbox: SandboxWish | null;
}

export interface SandboxWish {
  readonly url: string;
  readonly port: number;
  /** What it serves. */
  readonly snapshot: Snapshot;
  /** Of `.env`: what the sandbox is signed in to with. */
  readonly lines: readonly string[];
}

/** The files of a new project, by path relative to its folder. */
export function projectFiles(wish: ProjectWish): ReadonlyMap<string, string> {
  const { sandbox, variables } = wish;
  const project: readonly (readonly [string, string])[] = [
    ["codegen.yml", configuration(wish)],
    [".env.example", environmentExample(wish)],
    [".github/workflows/fieldwright-check.yml", checkWorkflow()],
  ];
  return new Map(
    sandbox === null
      ? [...project, [".github/workflows/fieldwright-update.yml", updateWorkflow(variables.flat())]]
      : // Nobody wants a server of their own machine asked each night.
        [...project, [".env", `# Of the sandbox: no secrets.\n${sandbox.lines.join("\n")}\n`]],
  );
}

const longestLine = 100;

/** Lines that the project's .gitignore must have. */
export const ignoredLines: readonly string[] = [".env"];

function configuration(wish: ProjectWish): string {
  const { account, provider, url, defaultUrl, packageName, entities, variables, sandbox } = wish;
  const [first = []] = variables;
  const address = url === null ? `    # url: ${defaultUrl}` : `    url: ${JSON.stringify(url)}`;
  const sandboxed =
    sandbox === null
      ? address
      : `    # The sandbox. For the real account take this line out, and put its credentials into .env.\n    url: ${sandbox.url}`;
  const names = sandbox === null ? first : sandbox.lines.map((line) => line.split("=")[0] ?? "");
  const named =
    packageName === null
      ? '    # package: { name: "@your-scope/crm" }'
      : `    package: { name: ${JSON.stringify(packageName)} }`;
  return `# yaml-language-server: $schema=./node_modules/fieldwright/schemas/codegen.schema.json
accounts:
  ${plainKey(account)}:
    provider: ${provider}
${sandboxed}
    # Credentials are read from ${names.join(" and ")}.
${named}
${chosenEntities(entities)}
`;
}

function chosenEntities(entities: readonly string[]): string {
  if (entities.length === 0) return '    # entities: { include: [contact, "quote*"], exclude: [] }';
  const names = entities.map(entityPattern);
  const line = `    entities: { include: [${names.join(", ")}] }`;
  if (line.length <= longestLine) return line;
  return `    entities:\n      include:\n${names.map((name) => `        - ${name}`).join("\n")}`;
}

/** A pattern takes any sign for `?`, also one that would begin a variable, or that a file had better not hold. */
function entityPattern(name: string): string {
  return plainKey(name.replaceAll(/[$\p{C}\p{Zl}\p{Zp}]/gu, "?"));
}

function environmentExample({ variables }: ProjectWish): string {
  const sets = variables.map((set, index) => {
    const lines = set.map((variable) => (index === 0 ? `${variable}=` : `# ${variable}=`));
    return [...(index === 0 ? [] : ["# or"]), ...lines].join("\n");
  });
  return `# Copy to .env, which is not committed, and fill in.\n${sets.join("\n")}\n`;
}

/** Quoted where YAML would read a number, a flag or nothing. */
function plainKey(name: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return isPlain ? name : JSON.stringify(name);
}
