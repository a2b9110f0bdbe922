import { members, own } from "../../json/json-value.js";
import type { NormalSchema } from "./normal-schema.js";

/** Bodies by media type. */
export type NormalContent = Readonly<Record<string, { readonly schema: NormalSchema }>>;

/** The media types that the generated types take for text or JSON; all others are bytes, whatever their schema says. */
const textual = /^text\/|json|\/xml|\+xml|yaml|urlencoded|^\*/;

/**
 * The bodies that something has, by media type, whose charset is no matter. A form is sent as the fields that its schema
 * tells, though the types do not know them.
 */
export function normalContent(
  holder: unknown,
  flow: "request" | "answer",
  schemaOf: (schema: unknown) => NormalSchema,
): NormalContent {
  const bodies = members(own(holder, "content")).map(([media, content]) => {
    const isTold = textual.test(media) || (flow === "request" && media.startsWith("multipart/"));
    const schema: NormalSchema = isTold ? schemaOf(own(content, "schema") ?? {}) : { type: "file" };
    return [withoutCharset(media), { schema }] as const;
  });
  return Object.fromEntries(bodies);
}

function withoutCharset(media: string): string {
  const [type = "", ...parameters] = media.split(";").map((part) => part.trim());
  return [type, ...parameters.filter((parameter) => !/^charset\s*=/i.test(parameter))].join("; ");
}
