import { describe, expect, it } from "vitest";
import { installedChromium } from "../installed-chromium.js";
import { browserVisitor } from "./browser-visitor.js";

describe.skipIf(installedChromium.missing)(`using the page in a browser${installedChromium.reason}`, () => {
  const { visit, shownFields } = browserVisitor();

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
    // A browser tells a page of its new place when it gets to it.
    await expect.poll(() => page.inputValue("#search")).toBe("");
    await page.locator('.notes a[href="#logo"]').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Account");
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
});
