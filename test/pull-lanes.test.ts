import { expect, it } from "vitest";
import { parseConfig, providers, pullLanes } from "../generator/index.js";

const environment = {
  ID: "id-1",
  SAME_ID: "id-1",
  OTHER_ID: "id-2",
  SECRET: "secret-1",
  OTHER_SECRET: "secret-2",
  TOKEN: "token-1",
};

/** The lanes of accounts that are written as in `codegen.yml`, by name. */
async function lanesOf(accounts: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  const lines = Object.entries(accounts).map(([name, text]) => `  ${name}: { ${text} }`);
  const config = parseConfig({
    file: "/project/codegen.yml",
    text: `accounts:\n${lines.join("\n")}\n`,
    providers: Object.keys(providers),
  });
  const lanes = await pullLanes(config, config.accounts, environment);
  expect(JSON.stringify(lanes)).not.toMatch(/(?:id|secret|token)-\d/);
  return lanes.map((lane) => lane.map(({ name }) => name));
}

const freeagent = (id: string, secret: string, more = "") =>
  `provider: freeagent, credentials: { clientId: "\${${id}}", clientSecret: "\${${secret}}" }${more}`;
const token = `provider: freeagent, credentials: { token: "\${TOKEN}" }`;

it.each([
  ["of other credentials", { a: freeagent("ID", "SECRET"), b: freeagent("OTHER_ID", "OTHER_SECRET") }, [["a"], ["b"]]],
  ["of the same credentials", { a: freeagent("ID", "SECRET"), b: freeagent("SAME_ID", "SECRET") }, [["a", "b"]]],
  [
    "of one client with two secrets",
    { a: freeagent("ID", "SECRET"), b: freeagent("ID", "OTHER_SECRET") },
    [["a", "b"]],
  ],
  ["that cannot be told apart", { a: freeagent("ID", "SECRET"), b: token }, [["a", "b"]]],
  [
    "at another origin",
    { a: freeagent("ID", "SECRET"), b: freeagent("ID", "SECRET", ", url: https://eu.freeagent.network") },
    [["a"], ["b"]],
  ],
  [
    "at another path of one origin",
    { a: freeagent("ID", "SECRET"), b: freeagent("ID", "SECRET", ", url: https://freeagent.network/eu/") },
    [["a", "b"]],
  ],
  [
    "of another CRM",
    { a: token, b: `provider: freecrm, url: https://freeagent.network, credentials: { token: "\${TOKEN}" }` },
    [["a"], ["b"]],
  ],
  [
    "that two others are the same as",
    { a: freeagent("ID", "SECRET"), b: freeagent("OTHER_ID", "OTHER_SECRET"), c: token },
    [["a", "b", "c"]],
  ],
  ["that cannot sign in at all", { a: freeagent("NONE", "NONE"), b: freeagent("NONE", "NONE") }, [["a"], ["b"]]],
])("accounts %s", async (_, accounts, lanes) => {
  expect(await lanesOf(accounts)).toEqual(lanes);
});
