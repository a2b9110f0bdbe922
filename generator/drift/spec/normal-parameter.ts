import { members, own } from "../../json/json-value.js";
import type { NormalSchema } from "./normal-schema.js";

export interface NormalParameter {
  readonly required: boolean;
  readonly schema: NormalSchema;
  /** How it is written: `form, exploded`, or as a media type; of what is a single value anyway, null. */
  readonly style: string | null;
}

/** Headers that OpenAPI wants to be passed over, since other parts of the document tell of them. */
const passedOver: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);
const single: ReadonlySet<string | undefined> = new Set(["boolean", "number", "string"]);

/** A parameter by its key, `query limit`; null where it is none. */
export function normalParameter(
  parameter: unknown,
  schemaOf: (schema: unknown) => NormalSchema,
): readonly [key: string, NormalParameter] | null {
  const [place, name] = [own(parameter, "in"), own(parameter, "name")];
  if (typeof place !== "string" || typeof name !== "string") return null;
  if (place === "header" && passedOver.has(name.toLowerCase())) return null;
  const [media, content] = members(own(parameter, "content"))[0] ?? [];
  const described = schemaOf(own(parameter, "schema") ?? own(content, "schema") ?? {});
  const schema: NormalSchema = own(parameter, "deprecated") === true ? { ...described, deprecated: true } : described;
  const style = media ?? (single.has(described.type) ? null : styleOf(parameter, place));
  return [`${place} ${name}`, { required: own(parameter, "required") === true, schema, style }];
}

function styleOf(parameter: unknown, place: string): string {
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = own(parameter, "style") ?? usual;
  const exploded = own(parameter, "explode") ?? style === "form";
  return `${String(style)}${exploded === true ? ", exploded" : ""}`;
}
