import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as acme from "../../generated/acme/index.js";
import { ProblemError, pull, startSandbox, writeSnapshot, type Sandbox } from "../../generator/index.js";
import { root } from "./demo-packages.js";
import { typeComplaints } from "./type-complaints.js";
import { makeVariant, type Variant } from "./variant.js";

const configuration = `accounts:
  acme:
    provider: freeagent
    package: { name: "@variant/acme" }
    entities: { include: [contact] }
    documents: operations/**/*.graphql
`;

const own = {
  "operations/people.graphql": `query TeamNames($active: Boolean!) {
  getTeamMembers(active: $active) { agents { id full_name } }
}
query contactPage($limit: Int = 2) {
  listEntityValues(entity: "contact", limit: $limit) { ...page ...Page ...Page2 }
}
fragment Page on EntityValueList { entity_values { id } }
fragment Page2 on EntityValueList { count }
`,
  "operations/deep/tag.graphql": `fragment page on EntityValueList { count entity_values { id } }
mutation renameContact($id: String!, $field_values: JSON!) {
  updateEntity(entity: "contact", id: $id, field_values: $field_values) { entity_value { id } }
}
`,
};

const program = `import { createClient } from "@variant/acme";
export async function run(url: string, token: string) {
  const { operations } = createClient({ url, credentials: { token } });
  const team = await operations.teamNames({ active: true });
  const name: string | null | undefined = team.getTeamMembers?.agents?.[0]?.full_name;
  const page = await operations.contactPage();
  const id: string = page.listEntityValues?.entity_values?.[0]?.id ?? "";
  const renamed = await operations.renameContact({ id, field_values: { first_name: "Ida" } });
  // The documented ones stand beside them.
  const read = await operations.listEntityValues({ entity: "contact", limit: 1, fields: ["first_name"] });
  return { name, count: page.listEntityValues?.count, rows: page.listEntityValues?.entity_values?.length, renamed, read };
}
export const wrong = async (url: string) => {
  const { operations } = createClient({ url, credentials: { token: "" } });
  // @ts-expect-error: a variable is missing
  await operations.teamNames({});
  // @ts-expect-error: not selected
  (await operations.teamNames({ active: true })).getTeamMembers?.agents?.[0]?.teamId;
};
`;

describe("operations of the project's own", () => {
  let project: Variant;
  let sandbox: Sandbox;
  beforeAll(async () => {
    project = await makeVariant(configuration, { ...own, "program.ts": program });
    expect(await project.generate("acme")).toEqual([]);
    sandbox = await project.sandbox("acme");
  });
  afterAll(async () => {
    await sandbox.close();
    project.remove();
  });

  test("are typed", () => {
    expect(typeComplaints([join(project.folder, "program.ts")], { preserveSymlinks: false })).toEqual([]);
  }, 60_000);

  test("are sent, fragments of other files included", async () => {
    const { createClient }: { createClient: typeof acme.createClient } = await import(project.module("acme"));
    const { clientId = "", clientSecret = "" } = sandbox.credentials;
    const { operations } = createClient({ url: sandbox.url, credentials: { clientId, clientSecret } });
    const named = new Map(Object.entries(operations));
    const call = async (name: string, variables: object): Promise<unknown> => {
      const operation: unknown = named.get(name);
      if (typeof operation !== "function") throw new Error(`${name} is no function`);
      return operation(variables);
    };
    expect(await call("teamNames", { active: true })).toMatchObject({
      getTeamMembers: { agents: expect.arrayContaining([{ id: expect.any(String), full_name: expect.any(String) }]) },
    });
    expect(await call("contactPage", {})).toMatchObject({
      listEntityValues: { count: expect.any(Number), entity_values: [{}, {}] },
    });
    const { id = "" } = sandbox.store.list("contact")[0] ?? {};
    await call("renameContact", { id, field_values: { first_name: "Renamed" } });
    expect(sandbox.store.get("contact", id)?.values["first_name"]).toBe("Renamed");
    expect(named.has("listEntityValues")).toBe(true);
  });

  const refused: readonly (readonly [what: string, text: string, place: string, said: RegExp])[] = [
    [
      "an unknown field",
      "query Mine {\n  getTeamMembers { agents { fullname } }\n}",
      "operations/bad.graphql:2:29",
      /Cannot query field "fullname" on type "agent"\. Did you mean "full_name"/,
    ],
    [
      "an operation without a name",
      "\n  query { getEntities { name } }",
      "operations/bad.graphql:2:3",
      /without a name/,
    ],
    [
      "a name twice",
      "query TeamNames { getEntities { name } }",
      "operations/people.graphql:1:7",
      /more than one operation TeamNames/,
    ],
    [
      "a name of the vendor's",
      "query GetFields { getEntities { name } }",
      "operations/bad.graphql:1:7",
      /vendor's operations/,
    ],
    ["no GraphQL", "query Mine {", "operations/bad.graphql:1:13", /Syntax Error/],
    [
      "a variable of another type",
      'query Mine($limit: String) { listEntityValues(entity: "contact", limit: $limit) { count } }',
      "operations/bad.graphql:1:12",
      /"\$limit" of type "String" used in position expecting type "Int"/,
    ],
  ];
  test.each(refused)("%s is refused, with its place", async (_, text, place, said) => {
    const bad = await makeVariant(configuration, { ...own, "operations/bad.graphql": text });
    try {
      const failure: unknown = await bad.generate("acme").catch((error: unknown) => error);
      const problems = failure instanceof ProblemError ? failure.problems : [];
      expect(problems.map((one) => one.message).join("\n")).toMatch(said);
      const places = problems.map((one) =>
        one.place?.kind === "file" ? `${one.place.file}:${one.place.line}:${one.place.column}` : "",
      );
      expect(places.join("\n")).toContain(place);
    } finally {
      bad.remove();
    }
  });
});

describe("a live schema", () => {
  const documented = readFileSync(join(root, "schemas/freeagent/schema.graphql"), "utf8");
  /** Another name for a scalar, a field more, an operation more, and an operation less. */
  const live = documented
    .replaceAll(/\bDate\b/g, "DateTime")
    .replace("type agent {", "type agent {\n  nickname: String\n  hired_at: DateTime")
    .replace(/\n {2}getLead\([^)]*\): \w+[^\n]*/, "\n  getWeather(city: String): JSON");
  let project: Variant;
  afterAll(() => project.remove());

  test("takes the bundled one's place, and what differs is told", async () => {
    expect(live).toMatch(/scalar DateTime/);
    const query = "query Nicknames { getTeamMembers { agents { nickname hired_at } } }\n";
    project = await makeVariant(configuration, { "operations/nick.graphql": query, "program.ts": liveProgram });
    const metadata = readFileSync(join(project.folder, "schemas/acme/metadata.json"), "utf8");
    const files = new Map([
      ["metadata.json", metadata],
      ["schema.graphql", live],
    ]);
    const sandbox = await startSandbox(
      project.config,
      "acme",
      { snapshot: { account: "acme", files }, documents: [] },
      { introspection: true, rateLimit: null },
    );
    try {
      const { url, credentials } = sandbox;
      const { snapshot, problems } = await pull(project.config, "acme", { url, credentials });
      expect(snapshot.files.get("schema.graphql")).toContain("nickname: String");
      const told = problems.map(({ code, message }) => `${code}: ${message}`);
      expect(told).toContainEqual(expect.stringMatching(/live-schema: .*does not take .*getLead\b/));
      expect(told).toContainEqual(expect.stringMatching(/live-schema: .*not documented: getWeather\./));
      expect(told).toContainEqual(expect.stringMatching(/unknown-scalar: .*DateTime/));
      await writeSnapshot(project.config.schemas, snapshot);
    } finally {
      await sandbox.close();
    }
    const codes = (await project.generate("acme")).map(({ code }) => code);
    expect(codes).toContain("freeagent.unknown-scalar");
    expect(typeComplaints([join(project.folder, "program.ts")], { preserveSymlinks: false })).toEqual([]);
    const module: object = await import(pathToFileURL(join(project.folder, "generated/acme/operations.js")).href);
    expect(module).toHaveProperty("operations");
  }, 120_000);
});

const liveProgram = `import { createClient } from "@variant/acme";
const { operations } = createClient({ credentials: { token: "t" } });
export const names = async (): Promise<readonly unknown[]> => {
  const { getTeamMembers } = await operations.nicknames();
  const nickname: string | null | undefined = getTeamMembers?.agents?.[0]?.nickname;
  // What is not known stays unknown.
  const hired: unknown = getTeamMembers?.agents?.[0]?.hired_at;
  // @ts-expect-error: unknown, not text
  const text: string = getTeamMembers?.agents?.[0]?.hired_at;
  const team = await operations.getEntities();
  // @ts-expect-error: the live schema does not have it any more
  const lead = operations.getLead;
  return [nickname, hired, text, team, lead];
};
`;
