import { describeAccount, type DictionarySettings } from "../../generator/docs/describe-account.js";
import type { Dictionary } from "../../generator/docs/dictionary.js";
import type { AccountModel } from "../../generator/model/account-model.js";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/names-lock.js";
import { account, entity, field } from "../model/account-fixture.js";

/** Two entities with a field of each interesting kind. */
export const smallAccount: AccountModel = account(
  [
    entity("contact", "Contact", {
      fields: [
        field("work_email", "Work Email", {
          type: { kind: "email" },
          vendorType: "Email",
          required: true,
          unique: true,
          limits: { maxLength: 80 },
        }),
        field("contact_field14", "Segment", {
          type: { kind: "choice", list: "list:segment", multiple: false, open: false },
          vendorType: "Single Select",
          defaultValue: "choice:smb",
        }),
        field("logo_id", "Account", {
          type: { kind: "reference", to: "logo", multiple: false },
          vendorType: "Reference",
        }),
        field("account_city", "City", {
          type: { kind: "mirror", of: { entity: "id:logo", field: "id:city" }, type: { kind: "text" } },
          creatable: false,
          updatable: false,
        }),
        field("old", "Old", { active: false, creatable: false, updatable: false }),
      ],
    }),
    entity("logo", "Account", {
      labelPlural: "Accounts",
      fields: [field("city", "City"), field("since", null, { type: { kind: "date" } })],
    }),
  ],
  [
    {
      id: "list:segment",
      choices: [
        { id: "choice:smb", label: "SMB" },
        { id: "choice:ent", label: "Enterprise" },
      ],
    },
    { id: "list:unused", choices: [] },
  ],
);

export function described(model: AccountModel = smallAccount, more: Partial<DictionarySettings> = {}): Dictionary {
  const named = assignNames(model, emptyLock, new Map());
  return describeAccount(named.model, { packageName: "@acme/crm", date: "string", ...more });
}
