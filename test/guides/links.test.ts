import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { root } from "../packages/demo-packages.js";
import { readPage, readPages } from "./read-pages.js";

const pages = readPages();

test("every relative link and anchor of the guides leads somewhere", () => {
  const links = pages
    .flatMap(({ path, prose }) =>
      Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => ({ path, target })),
    )
    .filter(({ target }) => !/^(?:https?|mailto):/.test(target));
  expect(links.length).toBeGreaterThan(30);
  const dead = links.filter(({ path, target }) => !resolves(path, target));
  expect(dead.map(({ path, target }) => `${path}: ${target}`)).toEqual([]);
});

test("the index names every guide", () => {
  const index = readFileSync(join(root, "docs/README.md"), "utf8");
  const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(guides.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});

test.each([
  { heading: "Reading, and `null`", want: "reading-and-null" },
  { heading: "The package's version", want: "the-packages-version" },
  { heading: "`check --live`", want: "check---live" },
])("$heading", ({ heading, want }) => {
  expect(anchorOf(heading)).toBe(want);
});

function resolves(from: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : normalize(join(dirname(from), file));
  if (!existsSync(join(root, path))) return false;
  if (anchor === undefined) return true;
  return path.endsWith(".md") && anchorsOf(path).has(anchor);
}

function anchorsOf(path: string): ReadonlySet<string> {
  return new Set(Array.from(readPage(path).prose.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) => anchorOf(heading)));
}

/** As code hosts make them of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
