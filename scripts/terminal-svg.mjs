// Lines with colours of a terminal -> a picture: no scripts, no fonts of its own, light or dark as its reader likes it.
const columns = 100;
const cell = { width: 7.8, height: 19 };
const pad = { x: 22, top: 46, bottom: 14 };
const classes = new Map([
  ["1", "b"],
  ["2", "d"],
  ["31", "r"],
  ["32", "g"],
  ["33", "y"],
  ["36", "c"],
]);

const style = `
svg { color-scheme: light dark }
text { font: 13px ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; fill: #1f2530; white-space: pre }
.w { fill: #fbfcfd; stroke: #d9dee6 } .o { fill: #d3d9e2 } .p { fill: #3552c8; font-weight: 600 } .b { font-weight: 600 }
.d { fill: #687385 } .r { fill: #b3202f } .g { fill: #12744a } .y { fill: #8a5a00 } .c { fill: #1a6a86 }
@media (prefers-color-scheme: dark) {
  text { fill: #e3e8ef } .w { fill: #14181e; stroke: #2f3743 } .o { fill: #3a4350 } .p { fill: #9db2ff }
  .d { fill: #8d98a8 } .r { fill: #ff8f98 } .g { fill: #7fdcae } .y { fill: #f2c063 } .c { fill: #7fc9e6 }
}`;

export function terminalSvg(lines) {
  const rows = lines.flatMap((line) => wrap(parse(line)));
  while (rows.at(-1)?.length === 0) rows.pop();
  const width = Math.ceil(columns * cell.width + 2 * pad.x);
  const height = pad.top + rows.length * cell.height + pad.bottom;
  const texts = rows.map((row, index) => rowText(row, pad.top + (index + 1) * cell.height - 5));
  const dots = [0, 1, 2].map((index) => `<circle class="o" cx="${pad.x + 6 + index * 20}" cy="22" r="6"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="fieldwright in a terminal: pull, generate, check, explain, and a change of the account found by check --live">
<style>${style}
</style>
<rect class="w" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
${dots.join("")}
${texts.filter((text) => text !== "").join("\n")}
</svg>
`;
}

/** Signs with their colours. */
function parse(line) {
  const prompt = "\u001b[prompt]";
  if (line.startsWith(prompt)) {
    return [...signs("$ ", "p"), ...signs(`fieldwright ${line.slice(prompt.length)}`, "b")];
  }
  let current = "";
  return line.split(/(\u001b\[\d+m)/).flatMap((part) => {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined) return signs(part, current);
    current = classes.get(code) ?? "";
    return [];
  });
}

function signs(text, kind) {
  return [...text].map((sign) => ({ sign, kind }));
}

/** As a terminal of this width would, but at blanks, and indented as the line was. */
function wrap(line) {
  if (line.length <= columns) return [line];
  const blank = line.slice(0, columns).findLastIndex(({ sign }) => sign === " ");
  const indent = line.findIndex(({ sign }) => sign !== " ");
  const cut = blank > indent ? blank : columns;
  const rest = line.slice(blank > indent ? cut + 1 : cut);
  return [line.slice(0, cut), ...wrap([...signs(" ".repeat(Math.min(indent, 20)), ""), ...rest])];
}

function rowText(row, y) {
  if (row.length === 0) return "";
  const parts = [];
  for (const { sign, kind } of row) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += sign;
    else parts.push({ kind, text: sign });
  }
  const shown = parts.map(({ kind, text }) =>
    kind === "" ? encode(text) : `<tspan class="${kind}">${encode(text)}</tspan>`,
  );
  // Whatever font there is, columns stand below one another.
  const length = Math.round(row.length * cell.width * 10) / 10;
  return `<text x="${pad.x}" y="${y}" xml:space="preserve" textLength="${length}" lengthAdjust="spacingAndGlyphs">${shown.join("")}</text>`;
}

function encode(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
