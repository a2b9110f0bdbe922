import type { ChoiceList, Field, FieldType } from "../model/model.js";
import { type Random, seededRandom } from "./seeded-random.js";
import type { StoredValue } from "./store.js";

/** The middle of every made-up date: nothing in a sandbox follows the calendar. */
export const sampleInstant = Date.UTC(2025, 5, 16, 9, 0, 0);

const day = 86_400_000;

export interface SampleContext {
  readonly subject: Subject;
  readonly random: Random;
  readonly lists: ReadonlyMap<string, ChoiceList>;
  /** Ids of the records that a reference to this entity may hold; null stands for an entity the account does not list. */
  readonly targets: (entity: string | null) => readonly string[];
}

/** A plausible value for a field: null now and then, never for a required one. */
export function sampleValue(field: Field, context: SampleContext): StoredValue {
  const { random } = context;
  if (!field.required && random.chance(0.15)) return emptyOf(field.type);
  const value = valueOf(field, field.type, context);
  return field.unique && typeof value === "string" ? distinct(value, field, context.subject.number) : value;
}

function valueOf(field: Field, type: FieldType, context: SampleContext): StoredValue {
  const { random, subject } = context;
  switch (type.kind) {
    case "text":
      return sampleText(field, subject, random);
    case "email":
      return `${subject.slug}@example.com`;
    case "phone":
      return `+1555${String(random.integer(0, 999) * 10_000 + (subject.number % 10_000)).padStart(7, "0")}`;
    case "url":
      return `https://example.com/${subject.slug}`;
    case "number":
      return within(field, field.unique ? subject.number : random.integer(0, 100));
    case "money":
      return within(field, random.integer(100, 5_000_000) / 100);
    case "boolean":
      return random.chance(0.5);
    case "date":
      return new Date(sampleInstant + random.integer(-300, 300) * day).toISOString().slice(0, 10);
    case "dateTime":
      return new Date(sampleInstant + random.integer(-300 * 1_440, 300 * 1_440) * 60_000).toISOString();
    case "choice": {
      const ids = context.lists.get(type.list)?.choices.map((choice) => choice.id) ?? [];
      return chosen(ids, type.multiple, field.required, random);
    }
    case "reference":
      return chosen(context.targets(type.to), type.multiple, field.required, random);
    case "list":
      return several(sampleWords.tags, 0, random);
    case "unknown":
      return random.pick(sampleWords.topics);
    // What only the vendor's own service can make up: its server's ids and its structures.
    case "id":
    case "mirror":
    case "structure":
    case "json":
    case "custom":
      return null;
    default:
      return type satisfies never;
  }
}

function emptyOf(type: FieldType): StoredValue {
  return (type.kind === "choice" || type.kind === "reference") && type.multiple ? [] : type.kind === "list" ? [] : null;
}

function chosen(ids: readonly string[], multiple: boolean, required: boolean, random: Random): StoredValue {
  if (multiple) return several(ids, required ? 1 : 0, random);
  return ids.length === 0 ? null : random.pick(ids);
}

function several(from: readonly string[], least: number, random: Random): readonly string[] {
  const most = Math.min(3, from.length);
  const wanted = random.integer(Math.min(least, most), most);
  const start = random.integer(0, Math.max(0, from.length - 1));
  return Array.from({ length: wanted }, (_, index) => from[(start + index) % from.length] ?? "");
}

function within(field: Field, value: number): number {
  const { minimum = -Infinity, maximum = Infinity } = field.limits;
  return Math.min(Math.max(value, minimum), maximum);
}

function distinct(value: string, field: Field, number: number): string {
  if (["email", "phone", "url", "choice", "reference", "date", "dateTime"].includes(field.type.kind)) return value;
  const ending = ` ${number}`;
  const room = (field.limits.maxLength ?? Infinity) - ending.length;
  return value.slice(0, Math.max(0, room)) + ending;
}

/** Whom a record is about, so that its first name, full name and e-mail address agree. */
export interface Subject {
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  /** Distinct an entity, plain ASCII: `ada.kestrel7`. */
  readonly slug: string;
}

export function sampleSubject(seed: number, entity: string, number: number): Subject {
  const random = seededRandom(seed, "subject", entity, number);
  const firstName = random.pick(sampleWords.firstNames);
  const lastName = random.pick(sampleWords.lastNames);
  const ascii = `${firstName}.${lastName}`
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .normalize("NFKD")
    .replaceAll(/[^a-z.]/g, "");
  return { number, firstName, lastName, slug: `${ascii.replaceAll(/^\.+|\.+$/g, "") || "someone"}${number}` };
}

/** What made-up records are made of. Nobody and nothing in here exists; some of it is deliberately not Latin. */
export const sampleWords = {
  firstNames: [
    "Ada",
    "Bruno",
    "Chiara",
    "Dmitri",
    "Elif",
    "Farah",
    "Goran",
    "Hana",
    "Ines",
    "Jonas",
    "Kofi",
    "Łucja",
    "Mireille",
    "Noor",
    "Øyvind",
    "Priya",
    "Zoë",
    "美咲",
    "Зоя",
  ],
  lastNames: [
    "Arbeille",
    "Birkeland",
    "Castellan",
    "Dupré",
    "Eastwick",
    "Fenwood",
    "Grünfeld",
    "Hollister",
    "Ibsen-Vale",
    "Jarnvik",
    "Kestrel",
    "Lindqvister",
    "Mossgrove",
    "Nakahara",
    "O'Farrow",
    "Quillon",
    "Żórawska",
    "Волкова",
    "田中原",
  ],
  companies: [
    "Amberline Freight",
    "Birch & Lantern",
    "Copperfield Dairy",
    "Driftwood Optics",
    "Ember Peak Tools",
    "Fjordlicht GmbH",
    "Granite Harbour",
    "Hazelmoor Foods",
    "Iron Orchard",
    "Junction Nine",
    "Kite & Anchor",
    "Lumen Textiles",
    "Møllebæk A/S",
    "Northgate Paper",
    "Ольховый Двор",
    "青葉商事",
  ],
  topics: [
    "Spring rollout",
    "Renewal for the north region",
    "Pilot in two branches",
    "Migration of the archive",
    "Second quarter order",
    "Rahmenvertrag für Süd",
    "Onboarding package",
    "Service agreement",
    "Étude de faisabilité",
    "倉庫の拡張",
    "Расширение склада",
    "Replacement of the old fleet",
  ],
  sentences: [
    "Asked for a call back after the holidays.",
    "Met at the spring fair; wants a written offer.",
    "Prefers short answers, by mail.",
    "Waiting for their legal department.",
    "Größere Bestellung möglich, Budget noch offen.",
    "すぐに返事が欲しいとのこと。",
    "Two decision makers; both have to agree.",
    'Said: "not before June", with a smile.',
  ],
  jobTitles: ["Account Executive", "Sales Manager", "Support Lead", "Field Engineer", "Buyer", "Operations Analyst"],
  cities: ["Aldermoor", "Brightwater", "Castelnova", "Dunhaven", "Eichental", "Fuerteplaya", "北山市"],
  countries: ["Norway", "Germany", "Japan", "Canada", "Ghana", "Portugal"],
  streets: ["Lantern Street", "Old Mill Road", "Harbour Walk", "Am Eichenhain", "Rua do Farol"],
  tags: ["vip", "renewal", "trade-fair", "do-not-disturb", "beta", "königlich"],
} as const;

/** The first pattern that the field's system name or label meets decides; the rest get a topic of business. */
const writers: readonly (readonly [RegExp, (subject: Subject, random: Random) => string])[] = [
  [/first[ _]?name/i, (subject) => subject.firstName],
  [/last[ _]?name|surname/i, (subject) => subject.lastName],
  [/middle[ _]?name/i, (_, random) => random.pick(sampleWords.firstNames)],
  [/full[ _]?name/i, (subject) => `${subject.firstName} ${subject.lastName}`],
  [/thumbnail|portrait|image|photo|logo_src/i, (subject) => `https://example.com/images/${subject.number}.png`],
  [/website|linkedin|facebook|twitter|\burl\b/i, (subject) => `https://example.com/${subject.slug}`],
  [/e-?mail/i, (subject) => `${subject.slug}@example.com`],
  [/country/i, (_, random) => random.pick(sampleWords.countries)],
  [/city|town/i, (_, random) => random.pick(sampleWords.cities)],
  [/zip|postal/i, (_, random) => String(random.integer(10_000, 99_999))],
  [/street|address|location/i, (_, random) => `${random.pick(sampleWords.streets)} ${random.integer(1, 180)}`],
  [/job|position|department/i, (_, random) => random.pick(sampleWords.jobTitles)],
  [/note|description|summary|comment|reason/i, (_, random) => random.pick(sampleWords.sentences)],
  [/company|account|organi[sz]ation|\bname\b/i, (_, random) => random.pick(sampleWords.companies)],
];

/** Text that fits the label where that is easy, within the field's length. */
function sampleText(field: Field, subject: Subject, random: Random): string {
  const described = `${field.key} ${field.label ?? ""}`;
  const writer = writers.find(([pattern]) => pattern.test(described));
  const text = writer === undefined ? random.pick(sampleWords.topics) : writer[1](subject, random);
  return field.limits.maxLength === undefined ? text : text.slice(0, field.limits.maxLength);
}
