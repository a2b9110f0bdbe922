import type { Field } from "../model/account-model.js";
import type { Subject } from "./sample-subject.js";
import { sampleWords } from "./sample-words.js";
import type { Random } from "./seeded-random.js";

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
export function sampleText(field: Field, subject: Subject, random: Random): string {
  const described = `${field.key} ${field.label ?? ""}`;
  const writer = writers.find(([pattern]) => pattern.test(described));
  const text = writer === undefined ? random.pick(sampleWords.topics) : writer[1](subject, random);
  return field.limits.maxLength === undefined ? text : text.slice(0, field.limits.maxLength);
}
