import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ContactSegment } from "../../generated/acme/index.js";
import type { Sandbox } from "../../generator/index.js";
import { installedChromium } from "../installed-chromium.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { acmeVariables, exampleCopy, type ExampleCopy, type Ran, type Served } from "./example-copy.js";

let copy: ExampleCopy;
let sandbox: Sandbox;
let built: Ran;
let preview: Served;
const metadata = () => join(copy.folder, "../../schemas/acme/metadata.json");

beforeAll(async () => {
  sandbox = await sandboxOf("acme");
  copy = await exampleCopy("vite-page");
  // The plugin has to make it.
  await rm(join(copy.folder, "../../generated"), { recursive: true });
  built = await copy.run("vite build && tsc", acmeVariables(sandbox));
  preview = await serve("vite preview");
});

afterAll(async () => {
  await preview.stop();
  await copy.remove();
  await sandbox.close();
});

function serve(line: string): Promise<Served> {
  return copy.serve(`${line} --host 127.0.0.1 --port 0`, acmeVariables(sandbox));
}

it("is built from the snapshot alone, type-checks, and has no secret in it", async () => {
  expect(built).toEqual({ code: 0, text: expect.stringContaining("built in") });
  const assets = join(copy.folder, "dist/assets");
  // What the page loads at first, and what it would load late.
  const scripts = (await readdir(assets)).filter((file) => file.endsWith(".js"));
  const bundle = (await Promise.all(scripts.map((script) => readFile(join(assets, script), "utf8")))).join("\n");
  const secrets = ["FREEAGENT_CLIENT_SECRET", sandbox.credentials["clientSecret"] ?? ""];
  expect(["Segment", ...secrets].filter((part) => bundle.includes(part))).toEqual(["Segment"]);
});

it("has a server that lets its own page read, and nobody else or anything else", async () => {
  const { url } = preview;
  const ask = (query: string, site: string) =>
    fetch(`${url}/crm/api/graphql`, {
      method: "POST",
      headers: { "sec-fetch-site": site },
      body: JSON.stringify({ query, variables: {} }),
    });
  const reading = "query getTeamMembers { getTeamMembers { agents { id } } }";
  expect((await ask(reading, "same-origin")).status).toBe(200);
  expect((await ask(reading, "cross-site")).status).toBe(403);
  const writing = await ask("mutation deleteEntity { deleteEntity }", "same-origin");
  expect([writing.status, await writing.json()]).toEqual([403, { errors: [{ message: "This page only reads." }] }]);
  expect((await ask("query a { a } mutation b { b }", "same-origin")).status).toBe(403);
});

describe.skipIf(installedChromium.missing)(`in a browser${installedChromium.reason}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(installedChromium.launch);
  });

  afterAll(() => browser?.close());

  async function open(url: string): Promise<{ page: Page; complaints: readonly string[] }> {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    onTestFinished(() => page.close());
    const complaints: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    page.on("pageerror", (error) => void complaints.push(error.message));
    page.on("request", (request) => void (request.url().startsWith(url) || complaints.push(request.url())));
    await page.goto(url);
    return { page, complaints };
  }

  const headings = (page: Page, table: string) => page.locator(`#${table} th`).allTextContents();

  it("shows, filters and finds what the CRM has", async () => {
    const { page, complaints } = await open(preview.url);
    await page.getByText("20 of 25 contacts").waitFor();
    expect(await headings(page, "contacts")).toEqual(["Full Name", "Work Email", "Segment", "Account"]);
    await page.locator("#opportunities tbody tr").nth(9).waitFor();
    expect(await headings(page, "opportunities")).toEqual(["Opportunity Name", "Stage", "Amount", "Close Date"]);

    const smb = sandbox.store
      .list("contact")
      .filter(({ values }) => values["contact_field14"] === ContactSegment.SMB).length;
    await page.getByLabel("Segment").selectOption("SMB");
    await page.getByText(`${smb} of ${smb} contacts`).waitFor();
    expect(new Set(await page.locator("#contacts td:nth-child(3)").allTextContents())).toEqual(new Set(["SMB"]));

    await page.getByLabel("Segment").selectOption("");
    await page.getByLabel("Find").fill(String(sandbox.store.list("contact")[0]?.values["work_email"]));
    await page.getByText("1 of 1 contacts").waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows a new label as soon as the snapshot has it", async () => {
    const { url, stop } = await serve("vite");
    onTestFinished(stop);
    const { page, complaints } = await open(url);
    await page.locator("#contacts tbody tr").nth(19).waitFor();
    const before = await readFile(metadata(), "utf8");
    await writeFile(metadata(), before.replace('"name_label": "Segment"', '"name_label": "Market"'));
    await page.locator("#contacts th", { hasText: "Market" }).waitFor();
    await writeFile(metadata(), before);
    await page.locator("#contacts th", { hasText: "Segment" }).waitFor();
    expect(complaints).toEqual([]);
  });
});
