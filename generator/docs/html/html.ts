import { encoded, type Encoded } from "../../model/encoders.js";

export type Html = Encoded<"html">;

/** Our own mark-up with encoded parts between. */
export function html(own: TemplateStringsArray, ...parts: readonly Html[]): Html {
  return encoded("html", String.raw({ raw: own }, ...parts));
}

export function joinHtml(parts: readonly Html[]): Html {
  return encoded("html", parts.join("\n"));
}
