/**
 * Text of others as a terminal may show it: what would move the cursor, colour, hide or turn around is shown as its code
 * point instead, spaces and line ends of other kinds included.
 */
export function encodeTerminal(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  });
}
