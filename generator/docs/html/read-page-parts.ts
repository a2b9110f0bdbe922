/** The page's script and style sheet, ready to stand between their tags. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

let parts: Promise<PageParts> | undefined;

export function readPageParts(): Promise<PageParts> {
  parts ??= import.meta.url.endsWith(".ts") ? fromSource() : fromBuild();
  return parts;
}

async function fromBuild(): Promise<PageParts> {
  return (await import("./page-parts.js")).pageParts;
}

/** For our own tests, which run from source. */
async function fromSource(): Promise<PageParts> {
  const bundler = new URL("../../../scripts/bundle-page.mjs", import.meta.url).href;
  const { bundlePage }: { readonly bundlePage: () => Promise<PageParts> } = await import(bundler);
  return bundlePage();
}
