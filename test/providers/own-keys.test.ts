import { expect, it } from "vitest";
import { accountKeys } from "../../generator/config/account-schema.js";
import { ownKeys, providers } from "../../generator/providers/index.js";

const [[, keysOfAccounts] = [[], []]] = accountKeys;

it("every CRM says which keys are its own, and they are keys that there are", () => {
  expect(Object.keys(ownKeys)).toEqual(Object.keys(providers));
  for (const { account } of Object.values(ownKeys))
    expect(keysOfAccounts).toEqual(expect.arrayContaining([...account]));
});

it.each(Object.entries(providers))("the credentials of %s are those of its ways to sign in", async (name, load) => {
  const { credentials } = await load();
  expect(new Set(ownKeys[name]?.credentials)).toEqual(new Set(credentials.flatMap((way) => Object.keys(way))));
});
