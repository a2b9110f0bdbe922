/**
 * A printed file in which no comment gives the compiler an order. Others print a document's descriptions as they are, and
 * `@ts-ignore` at a comment's begin would hide what is wrong in the line below, or be an error itself.
 */
export function disarmComments(text: string): string {
  return text.replaceAll(/^([ \t]*(?:\/\*)?\**[ \t]*)@(?=ts-)/gm, "$1\\@");
}
