import { describeAccount, type DictionarySettings } from "../../generator/docs/describe.js";
import type { Dictionary, DictionaryChange } from "../../generator/docs/dictionary.js";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/lock.js";
import type { AccountModel } from "../../generator/model/model.js";
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

const change = (
  [code, title, entity, field]: readonly [string, string, string | null, string | null],
  place: readonly string[],
  severity: DictionaryChange["severity"],
  more: Partial<DictionaryChange> = {},
): DictionaryChange => ({ code, title, entity, field, place, severity, accepted: null, follows: [], ...more });

/** One of a field that is gone, with what follows; one of a field that is there; one of no entity. */
export const smallChanges: readonly DictionaryChange[] = [
  change(["field.removed", "Field removed", "contact", "contact_field9"], ["Contact", "Fax"], "breaking", {
    follows: [change(["field.removed", "Its mirror went along", "logo", "city"], ["Account", "City"], "safe")],
  }),
  change(
    ["field.relabelled", 'Relabelled: "Tier" -> "Segment"', "contact", "contact_field14"],
    ["Contact", "Segment"],
    "dangerous",
  ),
  change(["spec.path-removed", "Path removed", null, null], ["GET /x"], "breaking", { accepted: "unused" }),
];
