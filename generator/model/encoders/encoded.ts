/** Where a text may stand without being read as anything but text. */
export type EncodingContext =
  | "string-literal"
  | "property-key"
  | "comment"
  | "identifier"
  | "code"
  | "markdown"
  | "html"
  | "json"
  | "csv"
  | "path-segment"
  | "terminal";

declare const context: unique symbol;

/** Text made fit for one context. Templates and printers take nothing else. */
export type Encoded<C extends EncodingContext> = string & { readonly [context]: C };

/** Marks text as fit for a context. For encoders, and for printers that join encoded parts: nobody else may call it. */
export function encoded<C extends EncodingContext>(_context: C, text: string): Encoded<C> {
  vouchFor<C>(text);
  return text;
}

function vouchFor<C extends EncodingContext>(_text: string): asserts _text is Encoded<C> {}
