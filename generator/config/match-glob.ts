/**
 * Whether a name matches a pattern of `*` (any letters) and `?` (one letter). Everything else stands for itself.
 * Takes time in proportion to the product of the lengths at most, whatever the pattern.
 */
export function matchGlob(pattern: string, name: string): boolean {
  const wanted = [...pattern];
  const letters = [...name];
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  for (let index = 0; index < letters.length;) {
    if (wanted[at] === "*") {
      star = at;
      resumeAt = index;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === "?" || wanted[at] === letters[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resumeAt += 1;
      index = resumeAt;
      at = star + 1;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((sign) => sign === "*");
}
