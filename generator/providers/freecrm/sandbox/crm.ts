import { type JsonObject, own } from "../../../json/json-value.js";
import { type AccountModel, compareText, type Entity } from "../../../model/model.js";
import { habitualListing, type HabitualListing } from "../../../sandbox/habits.js";
import type { SandboxRequest, ServeOptions } from "../../../sandbox/service.js";
import type { Store, StoredRecord } from "../../../sandbox/store.js";
import { splitEntity } from "../interpret/entity-fields.js";
import { Refusal } from "./envelope.js";
import { madeId, madeToken } from "./ids.js";

/** The account behind the protocol: what every answer is made from. */
export interface Crm {
  readonly model: AccountModel;
  readonly store: Store;
  /** As `/templates/` answers them. */
  readonly templates: JsonObject;
  readonly accountId: string;
  /** By model name: `contact`. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly listing: HabitualListing;
}

/** One model with all its templates: they share a path, and each has its own fields. */
export interface Collection {
  readonly name: string;
  /** `/contacts/`. */
  readonly path: string;
  /** The default template first. */
  readonly templates: readonly Template[];
}

export interface Template {
  /** Null for the default template: its records have no `template_id`. */
  readonly id: string | null;
  readonly entity: Entity;
}

/** A record with the template that describes it. */
export interface Row {
  readonly collection: Collection;
  readonly template: Template;
  readonly record: StoredRecord;
}

export function openCrm(
  model: AccountModel,
  store: Store,
  templates: JsonObject,
  { seed = 1, habits = [] }: ServeOptions = {},
): Crm {
  const collections = new Map<string, Collection>();
  for (const entity of model.entities) {
    const [name, id] = splitEntity(entity.key);
    const before = collections.get(name);
    const path = entity.paths?.collection ?? before?.path;
    if (path === undefined) continue;
    const known = before?.templates ?? [];
    const template = { id, entity };
    collections.set(name, { name, path, templates: id === null ? [template, ...known] : [...known, template] });
  }
  const listing = habitualListing(new Set(habits), seed, store);
  return { model, store, templates, accountId: madeId(`account ${model.account}`), collections, listing };
}

/** All records of a model, whatever their template, in order of creation. */
export function rowsOf(crm: Crm, collection: Collection): readonly Row[] {
  const rows = collection.templates.flatMap((template) =>
    crm.store.list(template.entity.key).map((record) => ({ collection, template, record })),
  );
  return rows.toSorted((a, b) => compareText(a.record.createdAt, b.record.createdAt));
}

export function findRow(crm: Crm, collection: Collection, id: string): Row | null {
  for (const template of collection.templates) {
    const record = crm.store.get(template.entity.key, id);
    if (record !== null) return { collection, template, record };
  }
  return null;
}

/** The record that a reference means; its target is named by the key of any of the model's templates. */
export function findTarget(crm: Crm, to: string, id: string): Row | null {
  const collection = crm.collections.get(splitEntity(to)[0]);
  return collection === undefined ? null : findRow(crm, collection, id);
}

/** Whether a reference that points to `to` can point to a record of `collection`. */
export function pointsTo(to: string | null, collection: Collection): boolean {
  return to !== null && splitEntity(to)[0] === collection.name;
}

/** Who may call: one user with a password, one long-lived token as copied from the settings, and tokens obtained by them. */
export interface Sessions {
  readonly credentials: Readonly<Record<string, string>>;
  /** A new token for the right e-mail and password. */
  readonly signIn: (body: unknown, now: number) => string;
  /** The token of the request, or a refusal. */
  readonly require: (request: SandboxRequest) => string;
  readonly isValid: (token: string | null, now: number) => boolean;
  readonly revoke: (token: string) => void;
}

/** `text` decides the tokens. None of them expires unless `tokenSeconds` says so: the vendor documents no lifetime. */
export function openSessions(text: string, userEmail: string, options: ServeOptions): Sessions {
  const given = options.credentials ?? {};
  const email = given["email"] ?? userEmail;
  const password = given["password"] ?? "sandbox-password";
  const token = given["token"] ?? madeToken(`token ${text}`);
  const lifetime = (options.tokenSeconds ?? Infinity) * 1000;
  const expiries = new Map([[token, Infinity]]);
  let signIns = 0;
  const isValid = (candidate: string | null, now: number): boolean =>
    candidate !== null && now < (expiries.get(candidate) ?? -Infinity);
  return {
    credentials: { email, password, token },
    isValid,
    signIn: (body, now) => {
      const [writtenEmail, writtenPassword] = [own(body, "email"), own(body, "password")];
      if (typeof writtenEmail !== "string" || typeof writtenPassword !== "string")
        throw new Refusal(400, "Validation error: email and password are required");
      if (writtenEmail !== email || writtenPassword !== password) throw new Refusal(401, "Wrong e-mail or password");
      signIns += 1;
      const made = madeToken(`token ${text} ${signIns}`);
      expiries.set(made, now + lifetime);
      return made;
    },
    require: (request) => {
      const header = request.header("authorization");
      if (header === null) throw new Refusal(401, "Authentication credentials were not provided");
      // The word is Token; Bearer, which some integrators print, does not work.
      const sent = /^Token (\S+)$/.exec(header)?.[1] ?? null;
      if (sent === null || !isValid(sent, request.now)) throw new Refusal(401, "Invalid token");
      return sent;
    },
    revoke: (revoked) => {
      expiries.delete(revoked);
    },
  };
}
