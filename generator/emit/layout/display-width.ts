/** Columns that fit on a line: prettier's default. */
export const lineWidth = 80;

/** Latin letters, dashes and quotes: each takes one column. */
const narrow = /^[\x20-\x7F\xA0-\u02FF\u2010-\u2027]*$/;
const emojiSequence =
  /[\u{1F1E6}-\u{1F1FF}]{2}|[#*0-9]\uFE0F?\u20E3|(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Emoji_Presentation}\uFE0F?|(?![#*0-9])\p{Emoji}\uFE0F)(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?)*|(?![#*0-9])\p{Emoji}(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?)+/gu;
const noWidth = /[\p{Mn}\p{Me}\p{Cc}]/u;

/** East Asian wide and fullwidth signs, by their first and last code points; emoji are counted before. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dff],
  [0x4e00, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d356],
  [0x1d360, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Columns that one line of text takes, as prettier counts them. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  const rest = text.replace(emojiSequence, () => {
    width += 2;
    return "";
  });
  for (const sign of rest) {
    if (!noWidth.test(sign)) width += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && wide.some(([first, last]) => codePoint >= first && codePoint <= last);
}
