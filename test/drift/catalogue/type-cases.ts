import { both, choice, reference, withField } from "../drift-fixture.js";
import { changed, type Case } from "./case.js";

const mirrorOf = (entityId: string, fieldId: string, list: string) =>
  ({ kind: "mirror", of: { entity: entityId, field: fieldId }, type: choice(list) }) as const;

export const typeCases: readonly Case[] = [
  changed(
    "field.type-changed",
    "BBBB",
    "number to date",
    withField("contact.contact_field1", { type: { kind: "date" } }),
  ),
  changed(
    "field.type-changed",
    "BBBB",
    "what a number has goes with it",
    withField("contact.contact_field1", { type: { kind: "boolean" }, limits: {}, vendorType: "checkbox" }),
    { follows: ["field.limit-widened", "field.limit-widened", "field.vendor-type-changed"] },
  ),
  changed(
    "field.type-changed",
    "DSSD",
    "of a deactivated field",
    withField("contact.legacy", { type: { kind: "boolean" } }),
  ),
  changed(
    "field.type-changed",
    "BBBB",
    "choice to text, and its list goes",
    both(
      withField("contact.segment", { type: { kind: "text" } }),
      withField("contact.other_segments", { type: choice("list:industry") }),
    ),
    {
      before: withField("contact.other_segments", { type: choice("list:industry") }),
      follows: ["list.removed"],
    },
  ),
  changed(
    "field.type-changed:text-to-number",
    "BBBB",
    "",
    withField("contact.first_name", { type: { kind: "number" } }),
  ),
  changed(
    "field.type-changed:number-to-text",
    "BBBB",
    "",
    withField("contact.contact_field1", { type: { kind: "text" } }),
  ),
  changed(
    "field.type-changed:format",
    "SDDS",
    "text to link",
    withField("contact.first_name", { type: { kind: "url" } }),
  ),
  changed(
    "field.type-changed:number-meaning",
    "DDDS",
    "number to money",
    withField("contact.contact_field1", { type: { kind: "money" } }),
  ),
  changed(
    "field.type-changed:time-precision",
    "DDDD",
    "date to dateTime",
    withField("contact.born", { type: { kind: "dateTime" } }),
  ),
  changed(
    "field.type-changed:single-to-multiple",
    "BBBD",
    "choice",
    withField("contact.segment", { type: choice("list:segment", { multiple: true }) }),
  ),
  changed(
    "field.type-changed:multiple-to-single",
    "BBBD",
    "choice",
    withField("contact.other_segments", { type: choice("list:segment") }),
  ),
  changed(
    "field.type-changed:single-to-multiple",
    "BBBD",
    "reference",
    withField("contact.logo_id", { type: reference("logo", true) }),
  ),
  changed(
    "field.type-changed:to-unknown",
    "BDDB",
    "",
    withField("contact.born", { type: { kind: "unknown", vendorType: "moon" } }),
  ),
  changed("field.type-changed:from-unknown", "DDDS", "", withField("contact.odd", { type: { kind: "text" } })),
  changed(
    "field.type-changed:still-unknown",
    "DDDS",
    "",
    withField("contact.odd", { type: { kind: "unknown", vendorType: "odder" }, vendorType: "odder" }),
    { follows: ["field.vendor-type-changed"] },
  ),
  changed("field.vendor-type-changed", "SSSS", "", withField("contact.work_email", { vendorType: "e-mail" })),
  changed(
    "field.structure-changed",
    "BBBS",
    "",
    withField("contact.channels", {
      type: { kind: "structure", read: { schema: "Person", property: "channels" }, write: null },
    }),
  ),
  changed("reference.target-changed", "BBBB", "", withField("contact.logo_id", { type: reference("quote") })),
  changed("reference.target-changed:lost", "DSSS", "", withField("contact.logo_id", { type: reference(null) })),
  changed("reference.target-changed:found", "SDDD", "", withField("contact.logo_id", { type: reference("logo") }), {
    before: withField("contact.logo_id", { type: reference(null) }),
  }),
  changed(
    "mirror.source-changed",
    "DSSD",
    "of the same type",
    withField("contact.industry", { type: mirrorOf("id:contact", "id:segment", "list:industry") }),
  ),
  changed(
    "mirror.source-changed",
    "DSSD",
    "and thereby another list",
    withField("contact.industry", { type: mirrorOf("id:contact", "id:segment", "list:segment") }),
    { follows: ["list.replaced"] },
  ),
  changed(
    "field.type-changed",
    "BBBB",
    "of a mirror's source: told once",
    both(
      withField("logo.industry", { type: { kind: "boolean" } }),
      withField("contact.industry", {
        type: { kind: "mirror", of: { entity: "id:logo", field: "id:industry" }, type: { kind: "boolean" } },
      }),
    ),
    { follows: ["field.type-changed", "list.removed"] },
  ),
];
