import { parseConfig, type Config } from "../../../generator/index.js";

/** A configuration of one account, as its file would be read. */
export function configOf(account: string, provider: string, more: object = {}): Config {
  const accounts = { [account]: { provider, ...more } };
  return configFrom(JSON.stringify({ accounts }));
}

export function configFrom(text: string, folder = "/project"): Config {
  return parseConfig({
    file: `${folder}/codegen.yml`,
    text,
    providers: ["freeagent", "freecrm"],
  });
}
