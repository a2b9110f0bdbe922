import type { StoredRecord } from "../../../../sandbox/store.js";
import { checkValues } from "../check-values.js";
import { displayValue } from "../display-value.js";
import { listRecords } from "../find-records.js";
import { legacyRecord } from "../legacy-record.js";
import { readArguments, type Arguments } from "../read-arguments.js";
import { Refusal } from "../refusal.js";
import { entityOf, fieldOf, type ServedAccount, type ServedEntity } from "../served-account.js";
import { valueFromText } from "../value-from-text.js";
import type { Operation, Operations } from "./operation.js";
import { recordOf } from "./record-operations.js";

/**
 * The deprecated operations, each of which the vendor keeps answering from the same records.
 * @see https://api.freeagent.network
 */
export function legacyOperations(account: ServedAccount): Operations {
  const show = (served: ServedEntity, record: StoredRecord): unknown => legacyRecord(account, served, record);
  const list =
    (entity: string, key: string): Operation =>
    (given) => {
      const served = entityOf(account, entity);
      const { count, records } = listRecords(account, served, given);
      return { count, [key]: records.map((record) => show(served, record)), error: null };
    };
  const single =
    (entity: string): Operation =>
    (given) => {
      const served = entityOf(account, entity);
      const record = account.store.get(entity, given.required("id"));
      return record === null ? null : show(served, record);
    };
  const add =
    (entity: string): Operation =>
    (given) => {
      const served = entityOf(account, entity);
      return show(
        served,
        account.store.create(entity, checkValues(account, served, created(account, served, given), null)),
      );
    };
  const update =
    (entity: string): Operation =>
    (given) =>
      updateByPairs(account, entityOf(account, entity), given);

  return {
    getLeadsWithCount: list("contact", "leads"),
    getLead: single("contact"),
    addLead: (given) => ({ lead: add("contact")(given), error: null }),
    updateLeadFields: update("contact"),

    getDealsWithCount: list("deal", "deals"),
    getDeal: single("deal"),
    addDeal: add("deal"),
    updateDealFields: update("deal"),

    logosWithCount: list("logo", "logos"),
    logo: single("logo"),
    addLogo: add("logo"),
    updateLogoFields: update("logo"),

    getEntityValuesWithCount: (given) => {
      const entity = given.required("entity");
      const id = given.text("id");
      if (id === null) return list(entity, "values")(given);
      const served = entityOf(account, entity);
      const record = account.store.get(entity, id);
      return { count: record === null ? 0 : 1, values: record === null ? [] : [show(served, record)] };
    },
    addEntityValue: (given) => add(given.required("entity"))(given),
    updateEntityValueFields: (given) => {
      const id = given.required("recordId");
      const served = [...account.entities.values()].find(({ entity }) => account.store.get(entity.key, id) !== null);
      if (served === undefined) throw new Refusal(`Record "${id}" does not exist.`);
      return updateByPairs(account, served, given);
    },
  };
}

/** Arguments that are no field of the record: what they say is turned into one. */
const companyNames: ReadonlySet<string> = new Set(["logo_name", "logoname"]);

function created(account: ServedAccount, served: ServedEntity, given: Arguments): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const name of given.names()) {
    if (name === "custom_fields" || name === "entity") continue;
    if (companyNames.has(name)) values.set("logo_id", companyNamed(account, given.required(name)));
    else values.set(name, valueFromText(fieldOf(served, name), given.text(name)));
  }
  for (const [name, text] of given.pairs("custom_fields")) {
    values.set(name, valueFromText(fieldOf(served, name), text));
  }
  return values;
}

/** The id of the company of exactly that name, which is made where there is none. */
function companyNamed(account: ServedAccount, name: string): string {
  const served = entityOf(account, "logo");
  const title = fieldOf(served, "name");
  const known = account.store.list("logo").find((record) => displayValue(account, title, title.read(record)) === name);
  return (known ?? account.store.create("logo", checkValues(account, served, new Map([["name", name]]), null))).id;
}

/** `deleted` with the value "true" removes the record; the answer then shows it as it was. */
function updateByPairs(account: ServedAccount, served: ServedEntity, given: Arguments): unknown {
  const record = recordOf(account, served, given.required("recordId"));
  const pairs = given.items("values").map((item) => {
    const pair = readArguments(item);
    return [pair.required("field_name"), pair.text("value")] as const;
  });
  if (pairs.some(([name, value]) => name === "deleted" && value === "true")) {
    account.store.remove(served.entity.key, record.id);
    return legacyRecord(account, served, record);
  }
  const values = new Map(pairs.map(([name, text]) => [name, valueFromText(fieldOf(served, name), text)]));
  const checked = checkValues(account, served, values, record.id);
  return legacyRecord(account, served, account.store.update(served.entity.key, record.id, checked) ?? record);
}
