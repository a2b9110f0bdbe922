import type { AccountModel, Choice, Entity, Field } from "../../generator/model/model.js";
import { account, entity, field } from "../model/account-fixture.js";

const nouns =
  "Account Contact Lead Deal Quote Invoice Ticket Project Contract Asset Campaign Visit Order Shipment".split(" ");
const kinds = "Request Plan Review Record Note".split(" ");
const words = "Status Region Renewal Budget Owner Channel Priority Segment Amount Reason Stage Source Phase".split(" ");

/** An account as people build them: a few entities that everything refers to, and many that refer to them. */
export function largeAccount(entityCount: number, fieldCount: number): AccountModel {
  const lists: { id: string; choices: readonly Choice[] }[] = [];
  const each = Math.ceil(fieldCount / entityCount);
  const keys = Array.from({ length: entityCount }, (_, index) =>
    index < 6 ? `object_${index}` : `custom_app_${index}`,
  );
  const entities = keys.map((key, index): Entity => {
    const noun = nouns[index % nouns.length] ?? "";
    const kind = index < nouns.length ? "" : ` ${kinds[Math.floor(index / nouns.length) % kinds.length] ?? ""}`;
    const count = Math.min(each, fieldCount - index * each);
    const fields = Array.from({ length: count }, (_, number): Field => {
      const name = `${key}_field${number}`;
      const label = `${words[(index + number) % words.length] ?? ""} ${words[(index * 3 + number * 5) % words.length] ?? ""} ${number}`;
      const more = { id: uuid(index, number), vendorType: "Text", required: number % 11 === 0 };
      if (number % 5 === 1) {
        const list = uuid(index, number, 1);
        const choices = Array.from({ length: 8 }, (_, choice) => ({
          id: uuid(index, number, choice + 2),
          label: `${words[(number + choice) % words.length] ?? ""} ${choice}`,
        }));
        lists.push({ id: list, choices });
        const type = { kind: "choice", list, multiple: number % 2 === 0, open: false } as const;
        return field(name, label, { ...more, type, vendorType: "Single Select" });
      }
      const to = keys[targets(index, entityCount)[Math.floor(number / 20)] ?? -1];
      if (number % 20 === 3 && to !== undefined) {
        return field(name, label, {
          ...more,
          type: { kind: "reference", to, multiple: false },
          vendorType: "Reference",
        });
      }
      return field(name, label, more);
    });
    return entity(key, `${noun}${kind}`, { id: uuid(index, 0, 99), fields });
  });
  return account(entities, lists);
}

/** One of the few that everything refers to, and one or two others. */
function targets(index: number, count: number): readonly number[] {
  return [index % 6, (index * 7 + 3) % count, Math.floor(index / 3)]
    .filter((target) => target !== index)
    .slice(0, 1 + (index % 3));
}

function uuid(...parts: readonly number[]): string {
  const digits = parts.map((part) => (part * 2_654_435_761 + 12_345).toString(16).padStart(12, "0")).join("");
  const hex = digits.padEnd(32, "7c1e9d5b").slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
