import type { Provider, Sandbox } from "../../index.js";
import type { CommandContext } from "../command.js";
import { initWords } from "../messages/init-words.js";
import type { SandboxWish } from "./project-files.js";

/** The first of these that is free, else any. */
const ports = [4010, 4011, 4012, 4013, 4014, 0];

/**
 * Starts the sandbox of the CRM's demo account for a moment: what it answers to then goes into the project.
 *
 * @throws ProblemError where the CRM has no demo account, or the account's name is no good
 */
export async function tryOutSandbox(
  { tool, shell }: CommandContext,
  provider: Provider,
  account: string,
): Promise<SandboxWish> {
  if (provider.demo === undefined) {
    throw new tool.ProblemError([tool.problem("cli.usage", initWords.noDemo(provider.name))]);
  }
  const config = tool.parseConfig({
    file: `${shell.cwd}/codegen.yml`,
    text: `accounts: { ${JSON.stringify(account)}: { provider: ${provider.name} } }`,
    environment: {},
    providers: Object.keys(tool.providers),
  });
  const snapshot = await tool.readDemo(provider.demo, account);
  const started = await startOnAny(ports);
  await started.close();
  // A token is another one when the account has been pulled; what one signs in with stays.
  const keys = Object.keys(started.credentials).filter((key) => key !== "token");
  const names: Readonly<Record<string, string>> = Object.assign({}, ...provider.credentials);
  return {
    url: started.url,
    snapshot,
    port: Number(new URL(started.url).port),
    lines: keys.map((key) => `${names[key] ?? key}=${started.credentials[key] ?? ""}`),
  };

  async function startOnAny([port = 0, ...others]: readonly number[]): Promise<Sandbox> {
    try {
      return await tool.startSandbox(config, account, { snapshot, documents: [] }, { port, empty: true });
    } catch (error) {
      if (others.length === 0) throw error;
      return startOnAny(others);
    }
  }
}
