const codes = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 } as const;

/** Puts a colour around text that is already safe to show, or none. */
export type Paint = (style: keyof typeof codes, text: string) => string;

export interface ColourWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onTerminal: boolean;
  /** `--no-color`. */
  readonly refused: boolean;
}

/** @see https://no-color.org */
export function createPaint({ environment, onTerminal, refused }: ColourWish): Paint {
  const unwanted = refused || Boolean(environment["NO_COLOR"]) || environment["TERM"] === "dumb";
  const forced = environment["FORCE_COLOR"];
  const isOn = !unwanted && (forced === "0" || forced === "false" ? false : onTerminal || Boolean(forced));
  return (style, text) => (isOn && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
