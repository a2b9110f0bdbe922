import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { printHtml } from "../../generator/docs/html.js";
import { hostileAccount, hostileTexts } from "./hostile-account.js";
import { largeAccount } from "./large-account.js";
import { described } from "./small-account.js";

const budget = 1_500_000;

describe("the page", () => {
  it("allows its own script and style sheet, and nothing else", async () => {
    const page = await printHtml(described());
    const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    const [, style = ""] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ""] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it("loads nothing, has no inline handler or style, and asks not to be indexed", async () => {
    const page = await printHtml(described());
    const markup = page.replaceAll(/<(script|style)[^>]*>[^]*?<\/\1>/g, "");
    expect(markup).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(markup).toMatch(/name="robots" content="noindex/);
    expect(markup).not.toMatch(/\s(?:src|on\w+|style)=/);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
  });

  it("carries the dictionary as data that cannot end its element", async () => {
    const page = await printHtml(described(hostileAccount));
    expect(page.match(/<\/?script/g)).toHaveLength(4);
    const [, data = ""] = /<script id="data" type="application\/json">([^]*?)<\/script>/.exec(page) ?? [];
    expect(data).not.toContain("<");
    const { entities }: { entities: { label: string }[] } = JSON.parse(data);
    expect(entities.map(({ label }) => label).toSorted()).toEqual([...hostileTexts].toSorted());
    const markup = page.replaceAll(/<(script|style)[^>]*>[^]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/<img|<b>|\u202E|<!--/);
  });

  it("of 5,000 fields is within its budget", async () => {
    const dictionary = described(largeAccount(80, 5000));
    expect(dictionary.entities.flatMap(({ fields }) => fields)).toHaveLength(5000);
    expect(Buffer.byteLength(await printHtml(dictionary))).toBeLessThan(budget);
  });
});
