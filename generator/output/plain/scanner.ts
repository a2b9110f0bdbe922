/**
 * Reads a text from its beginning, a token at a time. It knows the little that emitted code consists of: spaces, line feeds,
 * block comments, words, numbers, strings on one line and signs. Each method takes what it is asked for, or nothing.
 */
export interface Scanner {
  /** Takes blanks and comments, and says where the next token begins. */
  readonly next: () => number;
  /** Where the last token ended. */
  readonly last: () => number;
  readonly atEnd: () => boolean;
  /** Whether no line feed stands before the next token. */
  readonly onSameLine: () => boolean;
  readonly sees: (sign: string) => boolean;
  readonly sign: (sign: string) => boolean;
  /** A word, or "" where there is none. */
  readonly word: () => string;
  /** What a string says, where it says it without an escape; null where there is no string, or not a plain one. */
  readonly plainString: () => string | null;
  readonly string: () => boolean;
  readonly number: () => boolean;
}

const anyWord = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const anyNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?![\w$.\\\u0080-\uFFFF])/y;
const anyEscape = /\\(?:["'\\nrt]|u[0-9a-fA-F]{4})/y;

const [space, lineFeed, slash, star, backslash, doubleQuote, singleQuote] = [32, 10, 47, 42, 92, 34, 39];

export function scanner(text: string): Scanner {
  let at = 0;
  let end = 0;

  const next = (): number => {
    for (;;) {
      const sign = text.charCodeAt(at);
      if (sign === space || sign === lineFeed) {
        at += 1;
      } else if (sign === slash && text.charCodeAt(at + 1) === star) {
        const close = text.indexOf("*/", at + 2);
        if (close < 0) return at;
        at = close + 2;
      } else {
        return at;
      }
    }
  };
  const takeTo = (position: number): void => {
    at = position;
    end = position;
  };
  const matched = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  const sees = (sign: string): boolean =>
    // Nearly all are of one unit, which is compared ten times as fast.
    text.charCodeAt(next()) === sign.charCodeAt(0) && (sign.length === 1 || text.startsWith(sign, at));
  const word = (): string => {
    const start = next();
    let position = start;
    while (isAsciiWord(text.charCodeAt(position), position > start)) position += 1;
    const following = text.charCodeAt(position);
    // NaN, behind the last sign, is neither.
    if (following > 127 || following === backslash) {
      if (following === backslash || !matched(anyWord)) return "";
      position = anyWord.lastIndex;
    }
    if (position > start) takeTo(position);
    return text.slice(start, position);
  };
  const string = (): boolean => {
    const quote = text.charCodeAt(next());
    if (quote !== doubleQuote && quote !== singleQuote) return false;
    let position = at + 1;
    for (;;) {
      const sign = text.charCodeAt(position);
      if (sign === quote) break;
      if (sign === backslash) {
        anyEscape.lastIndex = position;
        if (!anyEscape.test(text)) return false;
        position = anyEscape.lastIndex;
      } else if (sign >= space && sign !== 0x2028 && sign !== 0x2029) {
        position += 1;
      } else {
        return false;
      }
    }
    takeTo(position + 1);
    return true;
  };

  return {
    next,
    last: () => end,
    atEnd: () => next() === text.length,
    onSameLine: () => !text.slice(end, next()).includes("\n"),
    sees,
    sign: (sign) => {
      const here = sees(sign);
      if (here) takeTo(at + sign.length);
      return here;
    },
    word,
    plainString: () => {
      const start = next();
      if (!string()) return null;
      const said = text.slice(start + 1, end - 1);
      return said.includes("\\") ? null : said;
    },
    string,
    number: () => {
      next();
      const here = matched(anyNumber);
      if (here) takeTo(anyNumber.lastIndex);
      return here;
    },
  };
}

/** `a`–`z`, `A`–`Z`, `_`, `$`, and digits where the word has begun. */
function isAsciiWord(sign: number, begun: boolean): boolean {
  return (
    (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || sign === 95 || sign === 36 || (begun && isDigit(sign))
  );
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}
