/** How a thing was labelled, and is; null where it was not there, is no more, or has no label. */
export interface Labels {
  readonly was: string | null;
  readonly is: string | null;
}

/**
 * What a new label is: of the thing alone; the old one in another form, which people hardly see; or one that changed
 * hands, so that what people call by it is another thing than before.
 */
export type Relabelling = "alone" | "form" | "swapped";

/** Null where the label stayed; none and an empty one are the same. `others` are the things beside it. */
export function relabelling({ was, is }: Labels, others: () => readonly Labels[]): Relabelling | null {
  if ((was ?? "") === (is ?? "")) return null;
  const [old, now] = [seen(was), seen(is)];
  if (old === now) return "form";
  const changedHands = others().some((other) => {
    const [otherOld, otherNow] = [seen(other.was), seen(other.is)];
    if (otherOld === otherNow) return false;
    return (now !== "" && otherOld === now) || (old !== "" && otherNow === old);
  });
  return changedHands ? "swapped" : "alone";
}

/** A label as people see it: signs composed, blanks of all kinds and widths as one. */
function seen(label: string | null): string {
  return (label ?? "")
    .normalize("NFC")
    .replace(/[\s\p{Z}\u200b-\u200d\u2060\ufeff]+/gu, " ")
    .trim();
}

/** What `docs/drift.md` says of how OpenAPI documents and GraphQL schemas are compared, and of what is not. */
export const comparisonWords = `## How documents are compared

Whoever sends is hit by what becomes **narrower**, and whoever reads an answer by what becomes **wider**; the rest is safe. What
the types say is breaking then, since code that did all it could no longer compiles. Where only the wire knows, a value that is
refused for its type or format is breaking, and one that is refused for a limit is dangerous; answers that bring other values
than before are dangerous. In the table of schemas, **Read** is the worse of an answer and of a parameter of a reading call.

Before that, documents are brought into one form, so that the same in other words is no change: \`$ref\` or the same in place;
\`allOf\` of one, of several, or flat; \`oneOf\` or \`anyOf\`, nested or flat; the order of members, types, values and required
names; \`nullable\` or a type of null; \`const\` or an enumeration of one; a type that properties imply; parameters, bodies and
answers by reference, in place or at the path; a charset in a media type; an exclusive limit in the way of 3.0 or 3.1. Members
of a union are paired by what they say. A component is compared once, in all directions that it is used in, and one that only
got another name is one change.

The types go by openapi-typescript, and so do verdicts where it has a view of its own: in components and answers a property
with a default is always there, \`anyOf\` that only lists required names is \`unknown\`, and beside a \`$ref\`
nothing counts but its default.
Only answers with 200 to 204 or \`2XX\` are typed; what a failure has to say is dangerous at worst.

## What is not compared

- Descriptions, summaries, titles, examples, tags, \`externalDocs\`, \`xml\`, \`servers\`, \`$comment\`, extensions but \`x-extensible-enum\`.
- Headers of answers, links, callbacks and webhooks: the client has none of them.
- What stands beside a \`$ref\`, but defaults and deprecations; \`$dynamicRef\`, \`$anchor\`, \`$defs\` and \`$id\`; references to other files.
- \`encoding\` of a form's fields, \`allowReserved\`, \`allowEmptyValue\`, and the definitions of security schemes: which of them an
  operation asks for is compared.
- Inside \`not\`, \`if\`, \`contains\`, \`propertyNames\`, \`dependentSchemas\`, \`contentSchema\`: that they are other ones is told, not how.
- The names of a path's placeholders as such: with another one it is another path.
- Anything deeper than a hundred levels in place, or than 150 components within one another that all got other names.
- Whether two patterns or formats of one's own overlap: another one is another one.

## What other tools tell

oasdiff also tells, and this does not: \`x-sunset\` and \`x-stability-level\` and whether a removal kept to them, changed tags,
definitions of security schemes, headers of answers, \`allowReserved\`, extensions, descriptions (in its plain diff), and removals
of what was deprecated before as less. openapi-diff also tells: headers of answers, extensions, descriptions and servers.
graphql-inspector also tells: changed descriptions, directives that are used or added, reasons of deprecations that changed,
root types by other names. None of these changes what generated code compiles to or sends.
`;
