import type { JsonObject } from "../../../json/json-value.js";
import type { Row } from "./crm.js";
import { asText } from "./loose-values.js";

/** How a seeded person or company is reached: the store makes up texts, but not what only this CRM has. */
export function madeUpChannels(row: Row): readonly JsonObject[] {
  const { values, number } = row.record;
  const name = [values["first_name"], values["last_name"], values["name"]]
    .flatMap((part) => asText(part) ?? [])
    .join(".");
  const mailbox = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ".")
    .replace(/^\.|\.$/g, "");
  if (mailbox === "") return [];
  return [
    { channel_type: "Email", value: `${mailbox}@example.com`, name: "Work" },
    {
      channel_type: "Phone",
      value: `+1555${String(number).padStart(7, "0")}`,
      name: "Work",
      hint: "US",
      default: true,
    },
  ];
}
