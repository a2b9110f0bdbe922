import { afterEach, describe, expect, it } from "vitest";
import type { ServeOptions } from "../../../generator/sandbox/service.js";
import { type Northwind, startNorthwind } from "./northwind.js";

const open: Northwind[] = [];
const start = async (options?: ServeOptions): Promise<Northwind> => {
  const crm = await startNorthwind(options);
  open.push(crm);
  return crm;
};
afterEach(async () => {
  for (const crm of open.splice(0)) await crm.close();
});

const signIn = async (crm: Northwind): Promise<string> => {
  const { email, password } = crm.credentials;
  return String((await crm.call("POST", "/auth/", { email, password }, null)).response["token"]);
};

describe("a token", () => {
  it("is given for the right e-mail and password only", async () => {
    const crm = await start();
    const { email, password } = crm.credentials;
    const token = await signIn(crm);
    expect((await crm.call("GET", "/auth/user", undefined, token)).status).toBe(200);
    expect((await crm.call("POST", "/auth", { email, password }, null)).status).toBe(201);
    expect((await crm.call("POST", "/auth/", { email, password: "guess" }, null)).status).toBe(401);
    expect((await crm.call("POST", "/auth/", { email }, null)).status).toBe(400);
  });

  it("goes with the word Token, and no other", async () => {
    const crm = await start();
    const { token } = crm.credentials;
    expect((await crm.call("GET", "/auth/user", undefined, `Token ${token}`)).status).toBe(200);
    for (const header of [`Bearer ${token}`, `token ${token}`, "Token wrong", "Token "])
      expect([header, (await crm.call("GET", "/auth/user", undefined, header)).status]).toEqual([header, 401]);
  });

  it("ends with a logout that purges it", async () => {
    const crm = await start();
    const token = await signIn(crm);
    await crm.call("GET", "/auth/logout/", undefined, token);
    expect((await crm.call("GET", "/auth/user", undefined, token)).status).toBe(200);
    await crm.call("GET", "/auth/logout/?purge=true", undefined, token);
    expect((await crm.call("GET", "/auth/user", undefined, token)).status).toBe(401);
    expect((await crm.call("GET", "/auth/user", undefined, await signIn(crm))).status).toBe(200);
  });

  it("lives as long as it is told to; the one from the settings does not end", async () => {
    const crm = await start({ tokenSeconds: 60 });
    const token = await signIn(crm);
    crm.tick(59_999);
    expect((await crm.call("GET", "/auth/user", undefined, token)).status).toBe(200);
    crm.tick(1);
    expect((await crm.call("GET", "/auth/user", undefined, token)).status).toBe(401);
    expect((await crm.call("GET", "/auth/user")).status).toBe(200);
  });
});

it("takes other credentials, and is the same for the same seed", async () => {
  const own = await start({ credentials: { email: "me@example.com", password: "p", token: "t" } });
  expect(own.credentials).toEqual({ email: "me@example.com", password: "p", token: "t" });
  expect((await own.call("GET", "/auth/user", undefined, "t")).status).toBe(200);
  const [one, two, three] = [await start({ seed: 5 }), await start({ seed: 5 }), await start({ seed: 6 })];
  expect(one.credentials).toEqual(two.credentials);
  expect(one.credentials["token"]).not.toBe(three.credentials["token"]);
  const pages = await Promise.all([one, two].map((crm) => crm.call("GET", "/contacts/")));
  expect(pages[0]?.text).toBe(pages[1]?.text);
});
