import { field } from "../../model/account-fixture.js";
import { both, plusField, withField, withoutField } from "../drift-fixture.js";
import { changed, type Case } from "./case.js";

export const fieldCases: readonly Case[] = [
  changed("field.added", "SSSS", "optional", plusField("contact", field("fax", "Fax"))),
  changed(
    "field.added",
    "SSSS",
    "required, but inactive",
    plusField("contact", field("fax", "Fax", { required: true, active: false })),
  ),
  changed("field.added-required", "SBSS", "", plusField("contact", field("fax", "Fax", { required: true }))),
  changed("field.removed", "BBBB", "", withoutField("contact.contact_field1")),
  changed("field.removed", "BSSB", "one that was read-only", withoutField("contact.contact_field1"), {
    before: withField("contact.contact_field1", { creatable: false, updatable: false }),
  }),
  changed("field.removed", "BBBS", "one that could not be filtered by", withoutField("contact.notes")),
  changed("field.removed", "DSSD", "one that was deactivated", withoutField("contact.legacy")),
  changed(
    "field.removed",
    "BBBB",
    "the source of a mirror",
    both(
      withoutField("logo.industry"),
      withField("contact.industry", {
        type: {
          kind: "mirror",
          of: { entity: "id:logo", field: "id:industry" },
          type: { kind: "unknown", vendorType: "x" },
        },
      }),
    ),
    { follows: ["field.type-changed:to-unknown", "list.removed"] },
  ),
  changed("field.relabelled", "SSSS", "", withField("contact.segment", { label: "Market" })),
  changed("field.relabelled:form", "SSSS", "by its blanks", withField("contact.segment", { label: " Segment" })),
  changed(
    "field.relabelled:form",
    "SSSS",
    "by its Unicode form",
    withField("contact.segment", { label: "Größe".normalize("NFD") }),
    { before: withField("contact.segment", { label: "Größe".normalize("NFC") }) },
  ),
  changed(
    "field.relabelled:swapped",
    "DDDD",
    "with another one",
    both(
      withField("contact.segment", { label: "Other Segments" }),
      withField("contact.other_segments", { label: "Segment" }),
    ),
    { times: 2 },
  ),
  changed("field.deactivated", "BBBB", "", withField("contact.segment", { active: false })),
  changed(
    "field.deactivated",
    "BBBB",
    "and thereby read-only",
    withField("contact.born", { active: false, creatable: false, updatable: false, filterable: false }),
    { follows: ["field.filterable-changed:unfilterable", "field.read-only-changed:read-only"] },
  ),
  changed("field.reactivated", "SSSS", "", withField("contact.legacy", { active: true })),
  changed("field.reactivated-required", "SBSS", "", withField("contact.legacy_code", { active: true })),
  changed("field.required-changed:required", "SBDS", "", withField("contact.born", { required: true })),
  changed("field.required-changed:optional", "SSSS", "", withField("contact.first_name", { required: false })),
  changed("field.unique-changed:unique", "SDDS", "", withField("contact.born", { unique: true })),
  changed("field.unique-changed:shared", "SDSD", "", withField("contact.work_email", { unique: false })),
  changed("field.default-changed", "SDSS", "", withField("contact.born", { defaultValue: "2000-01-01" })),
  changed("field.default-changed", "SDSS", "none any more", withField("contact.born", { defaultValue: null })),
  changed(
    "field.read-only-changed:read-only",
    "SBBS",
    "",
    withField("contact.born", { creatable: false, updatable: false }),
  ),
  changed(
    "field.read-only-changed:read-only",
    "SSBS",
    "after creation only",
    withField("contact.born", { updatable: false }),
  ),
  changed(
    "field.read-only-changed:writable",
    "SSSS",
    "",
    withField("contact.born", { creatable: true, updatable: true }),
    { before: withField("contact.born", { creatable: false, updatable: false }) },
  ),
  changed("field.readable-changed:write-only", "BSSB", "", withField("contact.born", { readable: false })),
  changed("field.readable-changed:readable", "SSSS", "", withField("contact.born", { readable: true }), {
    before: withField("contact.born", { readable: false }),
  }),
  changed("field.filterable-changed:unfilterable", "SSSB", "", withField("contact.born", { filterable: false })),
  changed("field.filterable-changed:filterable", "SSSS", "", withField("contact.notes", { filterable: true })),
  changed("field.full-only-changed:full-only", "BSSS", "", withField("contact.born", { fullOnly: true })),
  changed("field.full-only-changed:in-rows", "SSSS", "", withField("contact.born", { fullOnly: false }), {
    before: withField("contact.born", { fullOnly: true }),
  }),
  changed("field.key-changed", "BBBB", "", withField("contact.born", { key: "birthday" })),
  changed("field.origin-changed", "SSSS", "", withField("contact.born", { custom: true })),
  changed("field.limit-tightened", "SDDS", "shorter", withField("contact.first_name", { limits: { maxLength: 40 } })),
  changed(
    "field.limit-tightened",
    "SDDS",
    "a bound where none was",
    withField("contact.born", { limits: { minimum: 1 } }),
  ),
  changed(
    "field.limit-tightened",
    "SDDS",
    "a higher minimum",
    withField("contact.contact_field1", { limits: { minimum: 1, maximum: 10 } }),
  ),
  changed(
    "field.limit-widened",
    "SSSS",
    "a higher maximum",
    withField("contact.contact_field1", { limits: { minimum: 0, maximum: 20 } }),
  ),
  changed("field.limit-widened", "SSSS", "none any more", withField("contact.first_name", { limits: {} })),
];
