import { problem, ProblemError } from "../../../problem/problem.js";
import { snapshotFormatVersion, type Snapshot } from "../../../snapshot/snapshot.js";
import { own, ownObject, ownText, type JsonObject } from "../../../json/json-value.js";

/** `metadata.json` of a FreeCRM account. */
export interface Metadata {
  readonly url: string;
  readonly templates: JsonObject;
}

/**
 * Reads a snapshot's files at the door, so that nothing behind it meets a file that was edited or cut short.
 *
 * @throws ProblemError
 */
export function readMetadata(snapshot: Snapshot): Metadata {
  const file = "metadata.json";
  const value = parse(snapshotFile(snapshot, file), snapshot, file);
  const version = own(value, "formatVersion");
  const url = ownText(value, "url");
  const templates = ownObject(value, "templates");
  if (version !== snapshotFormatVersion) {
    throw refusal(
      snapshot,
      file,
      `has format version ${JSON.stringify(version)}, and ${snapshotFormatVersion} is known`,
    );
  }
  if (own(value, "provider") !== "freecrm") throw refusal(snapshot, file, "is not of the provider freecrm");
  if (url === null || templates === null) throw refusal(snapshot, file, "has no `url` or no `templates`");
  return { url, templates };
}

/** The text of one file of a snapshot. @throws ProblemError where the snapshot lacks it */
export function snapshotFile(snapshot: Snapshot, file: string): string {
  const text = snapshot.files.get(file);
  if (text === undefined) throw refusal(snapshot, file, "is missing");
  return text;
}

function parse(text: string, snapshot: Snapshot, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(snapshot, file, "is not JSON");
  }
}

function refusal(snapshot: Snapshot, file: string, what: string): ProblemError {
  const message = `${file} of the snapshot of ${snapshot.account} ${what}.`;
  return new ProblemError([
    problem("freecrm.metadata-odd", message, { kind: "file", file: `${snapshot.account}/${file}` }),
  ]);
}
