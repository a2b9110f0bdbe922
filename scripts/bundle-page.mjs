// The script and the style sheet of the data dictionary's page, from templates/docs/.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One script and one style sheet, small, and safe to stand between their tags. */
export async function bundlePage() {
  const [script, style] = await Promise.all([bundle("page.ts"), bundle("page.css")]);
  if (/<\/(?:script|style)|<!--/i.test(script + style))
    throw new Error("The page's script or style would end its tag.");
  return { script, style };
}

async function bundle(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join("templates/docs", file)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
  });
  return outputFiles[0].text.trim();
}
