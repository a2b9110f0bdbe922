import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bin, ourProject, oursCold } from "../generators.mjs";
import { atMost } from "../goals.mjs";
import { byTurns, measure, median, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = [process.env.CHROMIUM ?? "", ...places].find((place) => place !== "" && existsSync(place));

/** The data dictionary: writing it, against generating the package, and opening it, against a plain table of its text. */
export async function dictionaryRow({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-dictionary-"));
  const written = [];
  for (const size of quick ? ["M"] : ["S", "M"]) written.push(...(await writing(size, folder, quick)));
  const sections = [
    {
      title: "Dictionary: writing the page",
      head: ["", "wall s", "CPU s", "peak MiB", "page KB", "CPU over a cold generate"],
      rows: written,
    },
  ];
  if (executablePath === undefined) console.error("No Chromium, so the page is not opened: set CHROMIUM.");
  else sections.push(await opening(join(folder, "M", "bench.html"), folder, quick ? 3 : 15));
  rmSync(folder, { recursive: true });
  return sections;
}

async function writing(size, folder, quick) {
  const out = join(folder, size);
  const docs = { run: () => measure([bin, "docs", "--quiet", "--out", out], { cwd: ourProject(size) }) };
  const runs = await byTurns({ docs, generate: oursCold(size) }, quick ? 1 : 3, 0);
  const { wall, cpu, memory } = medians(runs.docs);
  const kilobytes = Math.round(statSync(join(out, "bench.html")).size / 1000);
  const ratio = times(pairedRatio(runs.docs, runs.generate, "cpu"));
  return [[`docs, ${size}`, seconds(wall), seconds(cpu), mib(memory), kilobytes, ratio]];
}

async function opening(page, folder, rounds) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const plain = join(folder, "plain.html");
  const rows = await visit(browser, page, () =>
    [...document.querySelectorAll(".field")].map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  writeFileSync(plain, plainPage(rows));
  const side = (file) => ({ run: () => visit(browser, file, usable) });
  const runs = await byTurns({ ours: side(page), plain: side(plain) }, rounds);
  await browser.close();
  const line = (name, of) => [
    name,
    rows.length,
    of[0].elements,
    Math.round(statSync(name === "ours" ? page : plain).size / 1000),
    median(of.map(({ ms }) => ms)).toFixed(0),
    times(pairedRatio(of, runs.plain, "ms")),
  ];
  return {
    title: "Dictionary: opening the page, M",
    head: ["", "rows", "elements", "KB", "ms until it can be used", "over the plain table"],
    rows: [line("ours", runs.ours), line("plain", runs.plain)],
    goals: [
      atMost("dictionary", "dictionary, M: ms until it can be used", 1000, median(runs.ours.map(({ ms }) => ms))),
    ],
    notes: ["plain: a table of the same text, a row a field, without script, links or search"],
  };
}

/** What the page's own clock says when the second frame is there: it is drawn and answers. */
function usable() {
  return new Promise((done) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => done({ ms: performance.now(), elements: document.querySelectorAll("*").length })),
    ),
  );
}

async function visit(browser, file, look) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const seen = await page.evaluate(look);
  await context.close();
  return seen;
}

function plainPage(rows) {
  const text = (value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`).join("\n");
  return `<!doctype html><meta charset="utf-8"><title>Plain</title><table>\n${body}\n</table>\n`;
}
