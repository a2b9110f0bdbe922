import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { installedChromium } from "../installed-chromium.js";
import { browserVisitor } from "./browser-visitor.js";

/** What opening a page takes grows with them. */
const elementsPerField = 20;

describe.skipIf(installedChromium.missing)(`the page as a browser shows it${installedChromium.reason}`, () => {
  const { visit, shownFields } = browserVisitor();

  it("keeps the names of columns in sight", async () => {
    const { page } = await visit("large");
    await page.evaluate(() => scrollTo(0, 3500));
    const tops = await page
      .locator(".entity thead")
      .evaluateAll((heads) =>
        heads
          .filter((head) => head.checkVisibility({ contentVisibilityAuto: true }))
          .map((head) => Math.round(head.querySelector("th")?.getBoundingClientRect().top ?? 0)),
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
    // Of its own, as what one likes is remembered.
    const { page } = await visit("small", "", { colorScheme: "light" });
    const light = await ground(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.locator("#theme").click();
    expect(await ground(page)).toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await ground(page)).toBe(light);
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
    // A browser tells a page of its new place when it gets to it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Contact");
  });

  it("shows hostile labels as text, and runs none of them", async () => {
    const { page, complaints } = await visit("hostile");
    await page.locator(".opener").evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLElement) one.click();
    });
    expect(await page.locator(".details").count()).toBeGreaterThan(50);
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

  it("of 5,000 fields is made of few elements, draws only what is near, and is searched whole", async () => {
    const { page, complaints } = await visit("large");
    expect(await page.locator(".field").count()).toBe(5000);
    expect(await page.locator("#sections > .entity").count()).toBe(80);
    // What it costs to open, without a clock: the bench's row `page` has the time, beside that of a plain table.
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(elementsPerField * 5000);
    const drawn = await page
      .locator(".entity h2")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(10);
    await page.fill("#search", "custom_app_79_field11");
    expect(await page.locator(".field:not([hidden])").count()).toBe(1);
    await page.fill("#search", "no such thing");
    expect(await page.locator("#nothing").isVisible()).toBe(true);
    await page.fill("#search", "custom_app_79");
    expect(await page.locator("#count").textContent()).toBe("23 fields in 1 entity");
    expect(complaints).toEqual([]);
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
