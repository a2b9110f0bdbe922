import { checkWorkflow, updateWorkflow } from "./workflows.js";

/** What `init` has been told. */
export interface ProjectWish {
  readonly account: string;
  readonly provider: string;
  /** Null for the provider's usual address. */
  readonly url: string | null;
  readonly defaultUrl: string;
  /** Variables that credentials are read from: each set is one way to sign in. */
  readonly variables: readonly (readonly string[])[];
}

/** The files of a new project, by path relative to its folder. */
export function projectFiles(wish: ProjectWish): ReadonlyMap<string, string> {
  return new Map([
    ["codegen.yml", configuration(wish)],
    [".env.example", environmentExample(wish)],
    [".github/workflows/fieldwright-check.yml", checkWorkflow()],
    [".github/workflows/fieldwright-update.yml", updateWorkflow(wish.variables.flat())],
  ]);
}

/** Lines that the project's .gitignore must have. */
export const ignoredLines: readonly string[] = [".env"];

function configuration({ account, provider, url, defaultUrl, variables }: ProjectWish): string {
  const address = url === null ? `    # url: ${defaultUrl}` : `    url: ${JSON.stringify(url)}`;
  const [first = []] = variables;
  return `# yaml-language-server: $schema=./node_modules/fieldwright/schemas/codegen.schema.json
accounts:
  ${plainKey(account)}:
    provider: ${provider}
${address}
    # Credentials are read from ${first.join(" and ")}.
    # package: { name: "@your-scope/crm" }
    # entities: { include: [contact, "quote*"], exclude: [] }
`;
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
