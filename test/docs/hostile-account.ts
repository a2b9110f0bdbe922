import type { AccountModel } from "../../generator/model/model.js";
import { account, entity, field } from "../model/account-fixture.js";

/** Labels that try to leave every place they may stand in. */
export const hostileTexts = [
  `</script><script>window.pwned=1</script>`,
  `"><img src=x onerror="window.pwned=2">`,
  `' onmouseover='window.pwned=3`,
  `<!--<script>`,
  "]]>&lt;b&gt;",
  '=HYPERLINK("http://example.com")',
  "+1|cmd",
  "@SUM(A1)",
  "-2+3",
  "a | b\n| c |",
  "[x](javascript:alert(1)) `code` **b** <b>",
  "left\u202Eright\u200B",
  "line\u2028end\u0000",
  "\uD800half",
  "__proto__",
  'a","b\r\nc',
];

/** Every text as label, system name, id, default, choice and list of its own. */
export const hostileAccount: AccountModel = account(
  hostileTexts.map((text, index) =>
    entity(`${text}${index}`, text, {
      id: `${text}:${index}`,
      fields: [
        field(text, text, { id: text, defaultValue: text, vendorType: text }),
        field(`to${index}`, text, {
          type: { kind: "reference", to: `${text}${index === 0 ? 1 : 0}`, multiple: false },
        }),
        field(`choice${index}`, text, {
          type: { kind: "choice", list: `${text}${index}`, multiple: false, open: false },
        }),
        field("up", text, { type: { kind: "reference", to: `${hostileTexts[0] ?? ""}0`, multiple: false } }),
      ],
    }),
  ),
  hostileTexts.map((text, index) => ({ id: `${text}${index}`, choices: [{ id: text, label: text }] })),
);
