import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type ConsoleMessage,
  type Page,
  type Request,
} from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { printHtml } from "../../generator/docs/html.js";
import { installedChromium } from "../installed-chromium.js";
import { hostileAccount } from "./hostile-account.js";
import { largeAccount } from "./large-account.js";
import { described, smallChanges } from "./small-account.js";

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

interface Visit {
  readonly page: Page;
  /** What the page complained of. */
  readonly complaints: readonly string[];
}

interface Visitor {
  /** Opens a page as if for the first time, at what follows `#`. */
  readonly visit: (name: keyof typeof pages, hash?: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** The identifiers of the fields that one can see. */
  readonly shownFields: (page: Page) => Promise<readonly string[]>;
}

/** A browser for the tests of one file, and dictionaries that it opens. */
export function browserVisitor(): Visitor {
  let folder: string;
  let browser: Browser;
  /** One tab for all visits that ask for nothing special: making another takes longer than most of what is done in it. */
  let shared: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "docs-"));
    browser = await chromium.launch(installedChromium.launch);
    shared = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const visit: Visitor["visit"] = async (name, hash = "", options) => {
    const page = options === undefined ? shared : await ownTab(options);
    const complaints: string[] = [];
    const listeners = {
      console: (message: ConsoleMessage) => void complaints.push(message.text()),
      pageerror: (error: Error) => void complaints.push(error.message),
      request: (request: Request) => {
        if (!request.url().startsWith("file:")) complaints.push(`asked for ${request.url()}`);
      },
    };
    // Where only what follows # differs, a browser stays on the page.
    await page.goto("about:blank");
    page.on("console", listeners.console).on("pageerror", listeners.pageerror).on("request", listeners.request);
    onTestFinished(async () => {
      page.off("console", listeners.console).off("pageerror", listeners.pageerror).off("request", listeners.request);
      await (options === undefined ? page.emulateMedia({ media: null }) : page.context().close());
    });
    const file = join(folder, `${name}.html`);
    if (!existsSync(file)) await writeFile(file, await printHtml(pages[name]()));
    await page.goto(`${pathToFileURL(file).href}${hash}`);
    return { page, complaints };
  };

  async function ownTab(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    return context.newPage();
  }

  return { visit, shownFields: (page) => page.locator(".field:visible .identifier").allTextContents() };
}
