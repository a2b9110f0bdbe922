import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licences of packages whose code is part of dist/, as their terms ask. `inputs` are the files that were bundled. */
export async function thirdPartyNotices(root, inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== null))];
  const notices = await Promise.all(folders.map((folder) => notice(join(root, folder))));
  const sections = new Map(notices.map(({ title, text }) => [title, `## ${title}\n\n${fenced(text)}\n`]));
  const sorted = [...sections].toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  const head = "# Third-party notices\n\nThese packages are part of what Fieldwright distributes in `dist/`.\n";
  return `${[head, ...sorted.map(([, section]) => section)].join("\n")}`;
}

/** `node_modules/a/node_modules/@b/c/index.js` -> `node_modules/a/node_modules/@b/c`. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? null;
}

async function notice(folder) {
  const { name, version, license, author, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder))
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file))
    .toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const who = typeof author === "string" ? author : author?.name;
  const stated = [`Licence: ${license}`, who && `Author: ${who}`, homepage && `Home: ${homepage}`].filter(Boolean);
  const text = texts.length === 0 ? stated.join("\n") : texts.map((one) => one.trim()).join("\n\n");
  return { title: `${name} ${version}`, text: text.replaceAll(/\r\n?/g, "\n").replaceAll(/[ \t]+$/gm, "") };
}

function fenced(text) {
  return `\`\`\`\`\n${text}\n\`\`\`\``;
}
