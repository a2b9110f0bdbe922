import { everywhere, joinSeverities, only, type Severities } from "../severity.js";

const read = only({ read: "breaking" });
const listing = only({ read: "breaking", filter: "breaking" });
const update = only({ update: "breaking" });

const served: ReadonlyMap<string, Severities> = new Map([
  ["list", listing],
  ["iterate", listing],
  ["first", listing],
  ["count", listing],
  ["export", listing],
  ["summary", listing],
  ["aggregate", listing],
  ["get", read],
  ["getMany", read],
  ["changesSince", read],
  ["findByName", read],
  ["changes", read],
  ["activities", read],
  ["nextSteps", read],
  ["create", only({ create: "breaking" })],
  ["createMany", only({ create: "breaking" })],
  ["createOnce", only({ create: "breaking" })],
  ["upsert", only({ create: "breaking", update: "breaking" })],
  ["upsertWithLines", only({ create: "breaking", update: "breaking" })],
  ["update", update],
  ["updateMany", update],
  ["updateEach", update],
  ["delete", update],
  ["deleteMany", update],
  ["complete", update],
  ["addNote", update],
  ["addNextStep", update],
]);

/** The directions that collection methods serve; an unfamiliar method may serve any. Deleting counts as updating. */
export function methodCap(methods: readonly string[]): Severities {
  return methods
    .map((method) => served.get(method) ?? everywhere("breaking"))
    .reduce(joinSeverities, methods.length === 0 ? everywhere("breaking") : everywhere("safe"));
}
