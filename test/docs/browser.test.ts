import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { printHtml } from "../../generator/docs/html/print-html.js";
import { installedChromium } from "../installed-chromium.js";
import { hostileAccount } from "./hostile-account.js";
import { largeAccount } from "./large-account.js";
import { described, smallChanges } from "./small-account.js";

/** Within which a page of 5,000 fields can be used, in milliseconds. */
const budget = 1000;

const place = { file: "src/sync.ts", line: 12, column: 5 };
const pages = {
  small: () =>
    described(undefined, {
      past: { since: "git:HEAD~1", changes: smallChanges },
      usages: {
        program: "tsconfig.json",
        entities: new Map([["id:contact", [place]]]),
        fields: new Map([["id:contact", new Map([["id:work_email", [place]]])]]),
      },
    }),
  unchanged: () => described(undefined, { past: { since: "old/acme", changes: [] } }),
  manyChanges: () =>
    described(undefined, { past: { since: "v1", changes: Array.from({ length: 30 }, () => smallChanges).flat() } }),
  hostile: () => described(hostileAccount),
  large: () => described(largeAccount(80, 5000)),
};

describe.skipIf(installedChromium.missing)(`the page in a browser${installedChromium.reason}`, () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "docs-"));
    for (const [name, make] of Object.entries(pages)) {
      await writeFile(join(folder, `${name}.html`), await printHtml(make()));
    }
    browser = await chromium.launch(installedChromium.launch);
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Visit {
    readonly page: Page;
    /** What the page complained of. */
    readonly complaints: readonly string[];
  }

  async function visit(name: keyof typeof pages, hash = "", options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(`${pathToFileURL(join(folder, `${name}.html`)).href}${hash}`);
    return { page, complaints };
  }

  const shownFields = (page: Page) => page.locator(".field:visible .identifier").allTextContents();

  it.each([
    ["a label", "work em", ["workEmail"]],
    ["a system name", "contact_field14", ["segment"]],
    ["an identifier", "workEmail", ["workEmail"]],
    ["a choice", "enterprise", ["segment"]],
    ["an id", "id:logo_id", ["account"]],
    ["an entity and a field", "contact city", ["city"]],
    ["nothing", "no such thing", []],
  ])("searches by %s", async (_, query, want) => {
    const { page, complaints } = await visit("small");
    await page.fill("#search", query);
    expect(await shownFields(page)).toEqual(want);
    expect(await page.locator("#nothing").isVisible()).toBe(want.length === 0);
    expect(complaints).toEqual([]);
  });

  it("says by which choice a field was found, and how many were", async () => {
    const { page } = await visit("small");
    await page.fill("#search", "enterprise");
    expect(await page.locator(".hit").allTextContents()).toEqual(["found: Enterprise"]);
    expect(await page.locator("#count").textContent()).toBe("1 field in 1 entity");
  });

  it("filters by type and by rules, and clears", async () => {
    const { page } = await visit("small");
    await page.selectOption("#kind", "choice");
    expect(await shownFields(page)).toEqual(["segment"]);
    await page.selectOption("#kind", "");
    await page.getByLabel("required").check();
    expect(await shownFields(page)).toEqual(["workEmail"]);
    await page.locator("#clear").click();
    expect(await shownFields(page)).toHaveLength(7);
  });

  it("is used by keyboard", async () => {
    const { page } = await visit("small");
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    await page.keyboard.press("/");
    expect(await focused()).toBe("search");
    await page.keyboard.type("contact");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Account");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Segment");
    await page.keyboard.press("Enter");
    expect(await page.locator(".details .choice-table tbody tr").count()).toBe(2);
    expect(await page.evaluate(() => location.hash)).toBe("#contact.contact_field14");
    await page.keyboard.press("Escape");
    expect(await page.locator(".details").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("search");
    expect(await page.inputValue("#search")).toBe("");
  });

  it("follows a link to a field, even a hidden one, and from a reference to its entity", async () => {
    const { page } = await visit("small", "#contact.contact_field14");
    expect(await page.locator('[aria-expanded="true"]').textContent()).toBe("Segment");
    await page.fill("#search", "work");
    await page.evaluate(() => void (location.hash = "#contact.logo_id"));
    await page.locator(".details").nth(0).waitFor();
    expect(await page.inputValue("#search")).toBe("");
    await page.locator('.notes a[href="#logo"]').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Account");
  });

  it("copies names", async () => {
    const { page } = await visit("small", "#contact.contact_field14", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const copied: string[] = [];
    for (const what of ["identifier", "system name", "id", "link"]) {
      await page
        .locator(".details .copy")
        .filter({ has: page.getByText(what, { exact: true }) })
        .first()
        .click();
      await page
        .locator("#said")
        .filter({ hasText: `Copied ${what}` })
        .waitFor({ state: "attached" });
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied.slice(0, 3)).toEqual(["segment", "contact_field14", "id:contact_field14"]);
    expect(copied[3]).toMatch(/^file:.*small\.html#contact\.contact_field14$/);
  });

  it("shows what has changed, and where code uses a field", async () => {
    const { page } = await visit("small", "#contact.work_email");
    expect(await page.locator("#changes .bar").textContent()).toMatch(
      /Changes\s*since git:HEAD~11 breaking1 dangerous1 accepted/,
    );
    expect(await page.locator("#changes summary").allTextContents()).toEqual([
      "Contact1 breaking1 dangerous",
      "API1 accepted",
    ]);
    expect(await page.locator("#changes details > ul > li").allTextContents()).toEqual([
      "breakingFax Field removedAccount › City Its mirror went along",
      'dangerousSegment Relabelled: "Tier" -> "Segment"',
      "acceptedGET /x Path removedaccepted: unused",
    ]);
    // What is gone is no link.
    expect(await page.locator("#changes a").allTextContents()).toEqual(["Account › City", "Segment"]);
    expect(await page.locator(".details .places").allTextContents()).toEqual(["src/sync.ts:12:5"]);
    await page.locator(".about summary", { hasText: "used in 1 place" }).click();
    expect(await page.locator(".about .places:visible").allTextContents()).toEqual(["src/sync.ts:12:5"]);
    await page.locator("#changes a", { hasText: "Segment" }).click();
    await page.locator('[aria-expanded="true"]', { hasText: "Segment" }).waitFor();
  });

  it.each([
    ["changed", ["city", "segment"]],
    ["used in code", ["workEmail"]],
    ["not used", ["city", "since", "account", "city", "old", "segment"]],
  ])("filters by what is %s", async (facet, want) => {
    const { page } = await visit("small");
    await page.getByLabel(facet, { exact: true }).check();
    expect(await shownFields(page)).toEqual(want);
  });

  it("says that nothing has changed, and folds up what is much", async () => {
    const { page } = await visit("unchanged");
    expect(await page.locator("#changes").textContent()).toMatch(/Changes\s*since old\/acme\s*Nothing has changed\./);
    expect(await page.locator("#rules label").allTextContents()).toEqual([
      "required",
      "unique",
      "read-only",
      "hidden",
      "custom",
    ]);
    const { page: many } = await visit("manyChanges");
    expect(await many.locator("#changes details[open]").count()).toBe(0);
    await many.locator("#changes summary").first().click();
    expect(await many.locator("#changes li:visible").count()).toBeGreaterThan(30);
  });

  it("marks what was searched for", async () => {
    const { page } = await visit("small");
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get("found")?.values() ?? [])].map((range) => String(range)));
    await page.fill("#search", "seg");
    expect(await marked()).toEqual(["Seg", "seg", "Seg"]);
    await page.fill("#search", "");
    expect(await marked()).toEqual([]);
  });

  it("keeps the names of columns in sight", async () => {
    const { page } = await visit("large");
    await page.evaluate(() => scrollTo(0, 3500));
    const tops = await page
      .locator(".entity thead:visible")
      .evaluateAll((heads) =>
        heads.map((head) => Math.round(head.querySelector("th")?.getBoundingClientRect().top ?? 0)),
      );
    expect(tops).toContain(108);
  });

  it("of a narrow window shows all of a field, and scrolls in no direction but down", async () => {
    const { page } = await visit("small", "#contact.work_email", { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator("nav a", { hasText: "Contact" }).click();
    expect(await page.evaluate(() => location.hash)).toBe("#contact");
  });

  it("is light or dark as the system is, and as one likes", async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const { page: light } = await visit("small", "", { colorScheme: "light" });
    const { page: dark } = await visit("small", "", { colorScheme: "dark" });
    expect(await ground(light)).not.toBe(await ground(dark));
    await light.locator("#theme").click();
    expect(await ground(light)).toBe(await ground(dark));
  });

  it("zooms and moves the picture, and follows its links", async () => {
    const { page } = await visit("small");
    const box = () => page.locator("svg").getAttribute("viewBox");
    const whole = await box();
    await page.getByLabel("Zoom in").click();
    expect(await box()).not.toBe(whole);
    const near = await box();
    await page.mouse.move(500, 300);
    const { x = 0, y = 0 } = (await page.locator("svg").boundingBox()) ?? {};
    await page.mouse.move(x + 10, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.up();
    expect(await box()).not.toBe(near);
    await page.getByRole("button", { name: "Fit" }).click();
    expect(await box()).toBe(whole);
    await page.locator('.node[href="#contact"]').click();
    expect(await page.evaluate(() => location.hash)).toBe("#contact");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Contact");
  });

  it("shows hostile labels as text, and runs none of them", async () => {
    const { page, complaints } = await visit("hostile");
    for (const opener of await page.locator(".opener").all()) await opener.click();
    await page.fill("#search", "<img");
    expect(await page.locator(".field:visible").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => Object.hasOwn(window, "pwned"))).toBe(false);
    expect(await page.locator("main img, main b, main script").count()).toBe(0);
    expect(await page.evaluate(() => /[\u202E\u200B\u2028]/.test(document.body.innerText))).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("refuses scripts and styles that are not its own", async () => {
    const { page, complaints } = await visit("small");
    await page.evaluate(() => {
      const script = document.createElement("script");
      document.body.append(script);
      document.body.setAttribute("style", "background: red");
    });
    expect(complaints.join("\n")).toMatch(/Content Security Policy/);
  });

  it("of 5,000 fields can be used within a second", async () => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { page } = await visit("large");
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) =>
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
            ),
        ),
      );
      expect(await page.locator(".field").count()).toBe(5000);
    }
    expect(Math.min(...times)).toBeLessThan(budget);
  });

  it("prints every field and none of the controls", async () => {
    const { page } = await visit("small");
    await page.emulateMedia({ media: "print" });
    expect(await shownFields(page)).toHaveLength(7);
    expect(await page.locator(".top, .side, .filters, .tools").filter({ visible: true }).count()).toBe(0);
  });

  it.each([
    ["light", "small"],
    ["dark", "small"],
    ["light", "hostile"],
  ] as const)("has nothing that keeps people out: %s, %s", async (colorScheme, name) => {
    // The policy would keep the examiner out, too.
    const { page } = await visit(name, "", { colorScheme, bypassCSP: true });
    await page.locator(".opener").nth(2).click();
    await page.evaluate(axe.source);
    const violations: unknown = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))",
    );
    expect(violations).toEqual([]);
  });
});
