/** What the type words of a template come down to. */
export type TemplateKind =
  | "text"
  | "number"
  | "money"
  | "boolean"
  | "date"
  | "dateTime"
  | "email"
  | "phone"
  | "url"
  | "id"
  | "choice"
  | "choices"
  | "relation"
  | "relations"
  | "user"
  | "users"
  | "tags"
  | "channels"
  | "addresses"
  | "json"
  | "unknown";

/**
 * The vendor publishes no list of type words: these are the controls of its web forms and the spellings that form
 * builders commonly use for them, without case and punctuation. A word that is missing here is reported, never guessed.
 *
 * @see https://help.freecrm.com/ the article "API REST" promises "labels, constraints, options" and no more
 */
const words: readonly (readonly [kind: TemplateKind, words: string])[] = [
  [
    "text",
    "text string textarea textfield shorttext longtext multiline richtext html markdown char varchar time timezone",
  ],
  ["number", "number numeric integer int decimal float double rating stars percentage percent slider duration"],
  ["money", "currency money price amount"],
  ["boolean", "toggle checkbox boolean bool switch yesno"],
  ["date", "date birthday datepicker"],
  ["dateTime", "datetime timestamp datetimepicker"],
  ["email", "email mail"],
  ["phone", "phone tel telephone mobile phonenumber"],
  ["url", "url link website uri"],
  ["id", "uuid guid id"],
  ["choice", "select dropdown radio choice picklist enum singleselect radiobuttons stage status"],
  ["choices", "multiselect checkboxes checkboxgroup multichoice multipicklist choices selectmultiple"],
  ["relation", "relation reference lookup record contact company deal task case product call event document"],
  ["relations", "relations relationlist references records contacts companies deals tasks cases products calls events"],
  ["relations", "documents participants"],
  ["user", "user owner assignee"],
  ["users", "users userselect userlist assignees"],
  ["tags", "tags tag taglist"],
  ["channels", "channels channel channellist"],
  ["addresses", "addresses address addresslist"],
  ["json", "file image photo attachment recurrence dateparts json object"],
  ["choices", "array"],
];

const vocabulary: ReadonlyMap<string, TemplateKind> = new Map(
  words.flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind] as const)),
);

/**
 * The kind that a field's type words amount to, best word first. A plain text with options is a choice; a word that
 * says more than "text" wins over one that does not (`{ type: "string", widget: "email" }`).
 */
export function templateFieldKind(types: readonly string[], hasOptions: boolean): TemplateKind {
  const kinds = types.flatMap((word) => vocabulary.get(bare(word)) ?? []);
  const kind = kinds.find((candidate) => candidate !== "text") ?? kinds[0] ?? "unknown";
  return hasOptions && (kind === "text" || kind === "unknown") ? "choice" : kind;
}

/** Whether a word names a type at all. */
export function isTypeWord(word: string): boolean {
  return vocabulary.has(bare(word));
}

/** Whether a word names the type of a value, so that what carries it is a field even if it holds other fields. */
export function isValueType(word: string): boolean {
  const kind = vocabulary.get(bare(word));
  return kind !== undefined && kind !== "relation" && kind !== "relations";
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
