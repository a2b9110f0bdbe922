import { expect, test } from "vitest";
import { markdownCode, markdownText } from "../../generator/drift/reporters/words.js";

test.each([
  ["Work Email", "Work Email"],
  ["two\nlines", "two lines"],
  ["a | b", "a \\| b"],
  ["*_~`[]{}()+-.!>$^=:\\", "\\*\\_\\~\\`\\[\\]\\{\\}\\(\\)\\+\\-\\.\\!\\>\\$\\^\\=\\:\\\\"],
  ["R&D <b>", "R&amp;D &lt;b\\>"],
  ["@acme", "@&#8203;acme"],
  ["#12", "\\#&#8203;12"],
  ["GH-12, gh-12", "GH&#8203;\\-12, gh&#8203;\\-12"],
  ["https://x", "https\\:&#8203;//x"],
  ["www.x", "www&#8203;\\.x"],
  ["mailto:a, xmpp:b, MailTo:c", "mailto&#8203;\\:a, xmpp&#8203;\\:b, MailTo&#8203;\\:c"],
  ["x".repeat(300), `${"x".repeat(199)}…`],
])("text %j -> %s", (given, want) => expect(markdownText(given)).toBe(want));

test.each([
  ["work_email", "`work_email`"],
  ["", "` `"],
  ["a|b|c", "`a\\|b\\|c`"],
  ["a`b", "`` a`b ``"],
  ["a`b```c``d", "```` a`b```c``d ````"],
  ["two\nlines", "`two lines`"],
  ["x".repeat(300), `\`${"x".repeat(199)}…\``],
])("code %j -> %s", (given, want) => expect(markdownCode(given)).toBe(want));
