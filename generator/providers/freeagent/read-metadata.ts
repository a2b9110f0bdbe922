import { own } from "../../json/json-value.js";
import { problem, ProblemError, type Place } from "../../problem/problem.js";
import { snapshotFormatVersion, type Snapshot } from "../../snapshot/snapshot.js";
import type { Metadata } from "./metadata.js";
import { createNarrow } from "./narrow.js";
import { narrowChoice, narrowEntity, narrowField } from "./narrow-answers.js";

/** The metadata of a snapshot. Throws a ProblemError that names each place where it is not what `pull` writes. */
export function readMetadata(snapshot: Snapshot): Metadata {
  const place: Place = { kind: "account", account: snapshot.account };
  const narrow = createNarrow();
  const root = narrow.record(parse(snapshot, place), "metadata.json");
  const version = own(root, "formatVersion");
  if (version !== snapshotFormatVersion) {
    const message = `The snapshot of ${snapshot.account} has the format version ${String(version)}, not ${snapshotFormatVersion}.`;
    throw new ProblemError([problem("snapshot.version", message, place)]);
  }
  const seenAs = narrow.record(own(root, "seenAs"), "seenAs");
  const metadata: Metadata = {
    formatVersion: version,
    provider: "freeagent",
    url: narrow.text(root, "url", ""),
    seenAs: {
      client: narrow.text(seenAs, "client", "seenAs"),
      hidden: narrow.flagOrNull(seenAs, "hidden", "seenAs") ?? false,
    },
    batch: narrow.number(root, "batch", ""),
    introspection: own(root, "introspection") === "answered" ? "answered" : "refused",
    entities: narrow.list(own(root, "entities"), "entities").map((value, index) => {
      const at = `entities[${index}]`;
      const fields = narrow.list(own(narrow.record(value, at), "fields"), `${at}.fields`);
      return {
        ...narrowEntity(narrow, value, at),
        fields: fields.map((field, position) => {
          return narrowField(narrow, field, () => `${at}.fields[${position}]`, own(field, "active") !== false);
        }),
      };
    }),
    lists: new Map(
      Object.entries(narrow.record(own(root, "lists"), "lists")).map(([id, choices]) => [
        id,
        narrow
          .list(choices, `lists.${id}`)
          .map((choice, index) => narrowChoice(narrow, choice, () => `lists.${id}[${index}]`)),
      ]),
    ),
  };
  if (narrow.complaints.length === 0) return metadata;
  throw invalid(narrow.complaints, place);
}

function parse(snapshot: Snapshot, place: Place): unknown {
  const text = snapshot.files.get("metadata.json");
  if (text === undefined) {
    throw new ProblemError([problem("snapshot.missing", `There is no metadata.json for ${snapshot.account}.`, place)]);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `metadata.json of ${snapshot.account} is not JSON: ${reason}`;
    throw new ProblemError([problem("snapshot.invalid", message, place)], { cause });
  }
}

function invalid(complaints: readonly string[], place: Place): ProblemError {
  return new ProblemError(
    complaints.map((complaint) => problem("snapshot.invalid", `metadata.json, ${complaint}.`, place)),
  );
}
