import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  BooleanWhere,
  ChoiceWhere,
  DateInput,
  DateWhere,
  IdWhere,
  NumberWhere,
  ReferenceWhere,
} from "../runtime/where.js";
import type { components } from "../openapi.js";

export type ContactInteressen = "CRM" | "ERP" | "Online-Shop";
/** Label to id. */
export declare const ContactInteressen: Readonly<
  Record<ContactInteressen, string>
>;

export type ContactKategorie = "Kunde" | "Interessent" | "Partner";
/** Label to id. */
export declare const ContactKategorie: Readonly<
  Record<ContactKategorie, string>
>;

export type ContactQuelle = "Messe" | "Empfehlung" | "Webseite";
/** Label to id. */
export declare const ContactQuelle: Readonly<Record<ContactQuelle, string>>;

export type ContactSpracheN = "Deutsch" | "Englisch" | "日本語";
/** Label to id. */
export declare const ContactSpracheN: Readonly<Record<ContactSpracheN, string>>;

export type ContactStatus = "Neu" | "Aktiv" | "Ehemalig";
/** Label to id. */
export declare const ContactStatus: Readonly<Record<ContactStatus, string>>;

export type ContactZeitzone = "Europe/Berlin" | "Europe/London" | "Asia/Tokyo";
/** Label to id. */
export declare const ContactZeitzone: Readonly<Record<ContactZeitzone, string>>;

/** Contact, as a listing has it. */
export interface ContactRow {
  readonly id: Id<"Contact">;
  /** Abteilung (`department`): text. */
  readonly abteilung: string | null;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<
    components["schemas"]["Contact"]["access"]
  > | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Contact"]["acl"]> | null;
  /** Adressen (`addresses`): addresses. */
  readonly adressen: NonNullable<
    components["schemas"]["Contact"]["addresses"]
  > | null;
  /** Angelegt am (`created_at`): datetime. Read-only. */
  readonly angelegtAm: string | null;
  /** Anmeldung (`signup`): signup_form. */
  readonly anmeldung: unknown;
  /** Assistenz (`assistant`): relation. Refers to Contact. */
  readonly assistenz: Reference<"Contact"> | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Beschreibung (`description`): textarea. */
  readonly beschreibung: string | null;
  /** Bewertung (`rating`): number. At least 0. At most 5. */
  readonly bewertung: number | null;
  /** Bild (`image`): image. */
  readonly bild: string | null;
  /** `channels`: array of Channel. */
  readonly channels: NonNullable<
    components["schemas"]["Contact"]["channels"]
  > | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** E-Mail (`email`): channels. */
  readonly eMail: NonNullable<
    components["schemas"]["Contact"]["channels"]
  > | null;
  /** Empfohlen von (`referred_by`): relation. Refers to Contact. */
  readonly empfohlenVon: Reference<"Contact"> | null;
  /** Firma (`company`): relation. Refers to Company. */
  readonly firma: Reference<"Company"> | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Contact"]["flags"]> | null;
  /** `full_name`: string. Read-only. */
  readonly fullName: string | null;
  /** Geburtstag (`birthday`): date. */
  readonly geburtstag: string | null;
  /** Haus-Nr. (`hausnummer`): text. At most 10 characters. */
  readonly hausNr: string | null;
  /**
   * Interessen (`interessen`): multiselect.
   * Choices: "CRM", "ERP", "Online-Shop".
   */
  readonly interessen: readonly OpenChoice<ContactInteressen>[];
  /**
   * Kategorie (`category`): select.
   * Choices: "Kunde", "Interessent", "Partner".
   */
  readonly kategorie: OpenChoice<ContactKategorie> | null;
  /** Keine E-Mails (`do_not_email`): toggle. */
  readonly keineEMails: boolean | null;
  /** Keine SMS (`do_not_text`): toggle. */
  readonly keineSms: boolean | null;
  /** Kennung (`identifier`): text. */
  readonly kennung: string | null;
  /** Kunden-Nr. (`kundennummer`): text. Unique. */
  readonly kundenNr: string | null;
  /** `last_call`: date-time. Read-only. */
  readonly lastCall: string | null;
  /** `last_event`: date-time. Read-only. */
  readonly lastEvent: string | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** `local_time`: string. Read-only. */
  readonly localTime: string | null;
  /** Nachname (`last_name`): text. Required. At most 80 characters. */
  readonly nachname: string | null;
  /** `name`: string. Read-only. */
  readonly name: string | null;
  /** Nicht anrufen (`do_not_call`): toggle. */
  readonly nichtAnrufen: boolean | null;
  /** Position (`position`): text. */
  readonly position: string | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /**
   * Quelle (`source`): select.
   * Choices: "Messe", "Empfehlung", "Webseite".
   */
  readonly quelle: OpenChoice<ContactQuelle> | null;
  /** Schlagwörter (`tags`): tags. */
  readonly schlagwörter: readonly string[];
  /** Soziale Netze (`social_channels`): channels. */
  readonly sozialeNetze: NonNullable<
    components["schemas"]["Contact"]["channels"]
  > | null;
  /**
   * Sprache(n) (`sprache`): multiselect.
   * Choices: "Deutsch", "Englisch", "日本語".
   */
  readonly spracheN: readonly OpenChoice<ContactSpracheN>[];
  /**
   * Status (`status`): select.
   * Choices: "Neu", "Aktiv", "Ehemalig".
   */
  readonly status: OpenChoice<ContactStatus> | null;
  /** Straße (`strasse`): text. */
  readonly straße: string | null;
  /** Telefon (`phone`): channels. */
  readonly telefon: NonNullable<
    components["schemas"]["Contact"]["channels"]
  > | null;
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
  /** Vorgesetzte(r) (`supervisor`): relation. Refers to Contact. */
  readonly vorgesetzteR: Reference<"Contact"> | null;
  /** Vorname (`first_name`): text. Required. At most 80 characters. */
  readonly vorname: string | null;
  /**
   * Zeitzone (`timezone`): select.
   * Choices: "Europe/Berlin", "Europe/London", "Asia/Tokyo".
   */
  readonly zeitzone: OpenChoice<ContactZeitzone> | null;
  /** Zweiter Vorname (`middle_name`): text. At most 150 characters. */
  readonly zweiterVorname: string | null;
}

/** Contact, the full record. */
export interface Contact extends ContactRow {
  /** `alerts`: array of RecordRef. Read-only. */
  readonly alerts: readonly Reference<string>[];
  /** `calls`: array of RecordRef. Read-only. Refers to Call. */
  readonly calls: readonly Reference<"Call">[];
  /** `campaigns`: array of RecordRef. Read-only. */
  readonly campaigns: readonly Reference<string>[];
  /** `cases`: array of RecordRef. Read-only. Refers to Case. */
  readonly cases: readonly Reference<"Case">[];
  /** `credentials`: array of RecordRef. Read-only. */
  readonly credentials: readonly Reference<string>[];
  /** `deals`: array of RecordRef. Read-only. Refers to Deal. */
  readonly deals: readonly Reference<"Deal">[];
  /** `documents`: array of RecordRef. Read-only. Refers to Document. */
  readonly documents: readonly Reference<"Document">[];
  /** `events`: array of RecordRef. Read-only. Refers to Event. */
  readonly events: readonly Reference<"Event">[];
  /** `invoices`: array of RecordRef. Read-only. */
  readonly invoices: readonly Reference<string>[];
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
  /** `sms`: array of RecordRef. Read-only. */
  readonly sms: readonly Reference<string>[];
  /** `submissions`: array of RecordRef. Read-only. */
  readonly submissions: readonly Reference<string>[];
  /** `tasks`: array of RecordRef. Read-only. Refers to Task. */
  readonly tasks: readonly Reference<"Task">[];
  /** `whatsapp`: array of RecordRef. Read-only. */
  readonly whatsapp: readonly Reference<string>[];
}

/** Contact: what may be written. Undefined means not given, null clears. */
export interface ContactInput {
  /** Abteilung (`department`): text. */
  abteilung?: string | null | undefined;
  /** Adressen (`addresses`): addresses. */
  adressen?:
    | NonNullable<components["schemas"]["Contact"]["addresses"]>
    | null
    | undefined;
  /** Anmeldung (`signup`): signup_form. */
  anmeldung?: unknown;
  /** Assistenz (`assistant`): relation. */
  assistenz?: ReferenceInput<"Contact"> | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Beschreibung (`description`): textarea. */
  beschreibung?: string | null | undefined;
  /** Bewertung (`rating`): number. */
  bewertung?: number | null | undefined;
  /** Bild (`image`): image. */
  bild?: string | null | undefined;
  /** `channels`: array of Channel. */
  channels?:
    | NonNullable<components["schemas"]["ContactInput"]["channels"]>
    | null
    | undefined;
  /** E-Mail (`email`): channels. */
  eMail?:
    | NonNullable<components["schemas"]["ContactInput"]["email"]>
    | null
    | undefined;
  /** Empfohlen von (`referred_by`): relation. */
  empfohlenVon?: ReferenceInput<"Contact"> | null | undefined;
  /** Firma (`company`): relation. */
  firma?: ReferenceInput<"Company"> | null | undefined;
  /** Geburtstag (`birthday`): date. */
  geburtstag?: DateInput | null | undefined;
  /** Haus-Nr. (`hausnummer`): text. */
  hausNr?: string | null | undefined;
  /** Interessen (`interessen`): multiselect. */
  interessen?: readonly ChoiceInput<ContactInteressen>[] | null | undefined;
  /** Kategorie (`category`): select. */
  kategorie?: ChoiceInput<ContactKategorie> | null | undefined;
  /** Keine E-Mails (`do_not_email`): toggle. */
  keineEMails?: boolean | null | undefined;
  /** Keine SMS (`do_not_text`): toggle. */
  keineSms?: boolean | null | undefined;
  /** Kennung (`identifier`): text. */
  kennung?: string | null | undefined;
  /** Kunden-Nr. (`kundennummer`): text. */
  kundenNr?: string | null | undefined;
  /** Nicht anrufen (`do_not_call`): toggle. */
  nichtAnrufen?: boolean | null | undefined;
  /** Position (`position`): text. */
  position?: string | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** Quelle (`source`): select. */
  quelle?: ChoiceInput<ContactQuelle> | null | undefined;
  /** Schlagwörter (`tags`): tags. */
  schlagwörter?: readonly string[] | null | undefined;
  /** Soziale Netze (`social_channels`): channels. */
  sozialeNetze?:
    | NonNullable<components["schemas"]["Contact"]["channels"]>
    | null
    | undefined;
  /** Sprache(n) (`sprache`): multiselect. */
  spracheN?: readonly ChoiceInput<ContactSpracheN>[] | null | undefined;
  /** Status (`status`): select. */
  status?: ChoiceInput<ContactStatus> | null | undefined;
  /** Straße (`strasse`): text. */
  straße?: string | null | undefined;
  /** Telefon (`phone`): channels. */
  telefon?:
    | NonNullable<components["schemas"]["ContactInput"]["phone"]>
    | null
    | undefined;
  /** Vorgesetzte(r) (`supervisor`): relation. */
  vorgesetzteR?: ReferenceInput<"Contact"> | null | undefined;
  /** Zeitzone (`timezone`): select. */
  zeitzone?: ChoiceInput<ContactZeitzone> | null | undefined;
  /** Zweiter Vorname (`middle_name`): text. */
  zweiterVorname?: string | null | undefined;
}

/** Contact: what a new record is made of. */
export interface ContactCreate extends ContactInput {
  /** Nachname (`last_name`): text. */
  nachname: string;
  /** Vorname (`first_name`): text. */
  vorname: string;
}

/** Contact: what may be changed. */
export interface ContactUpdate extends ContactInput {
  /** Nachname (`last_name`): text. */
  nachname?: string | undefined;
  /** Vorname (`first_name`): text. */
  vorname?: string | undefined;
}

/** Contact: conditions by field, and-ed. */
export interface ContactWhere {
  id?: IdWhere;
  abteilung?: TextWhere;
  accountId?: TextWhere;
  angelegtAm?: DateWhere;
  assistenz?: ReferenceWhere<"Contact">;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  beschreibung?: TextWhere;
  bewertung?: NumberWhere;
  bild?: TextWhere;
  createdBy?: ReferenceWhere<string>;
  empfohlenVon?: ReferenceWhere<"Contact">;
  firma?: ReferenceWhere<"Company">;
  fullName?: TextWhere;
  geburtstag?: DateWhere;
  hausNr?: TextWhere;
  interessen?: ChoiceWhere<ContactInteressen>;
  kategorie?: ChoiceWhere<ContactKategorie>;
  keineEMails?: BooleanWhere;
  keineSms?: BooleanWhere;
  kennung?: TextWhere;
  kundenNr?: TextWhere;
  lastCall?: DateWhere;
  lastEvent?: DateWhere;
  lastModified?: DateWhere;
  localTime?: TextWhere;
  nachname?: TextWhere;
  name?: TextWhere;
  nichtAnrufen?: BooleanWhere;
  position?: TextWhere;
  private?: BooleanWhere;
  quelle?: ChoiceWhere<ContactQuelle>;
  spracheN?: ChoiceWhere<ContactSpracheN>;
  status?: ChoiceWhere<ContactStatus>;
  straße?: TextWhere;
  templateId?: TextWhere;
  uri?: TextWhere;
  vorgesetzteR?: ReferenceWhere<"Contact">;
  vorname?: TextWhere;
  zeitzone?: ChoiceWhere<ContactZeitzone>;
  zweiterVorname?: TextWhere;
}

export type ContactField = keyof Contact;

/** Contacts: the types of the collection. */
export interface ContactTypes {
  record: Contact;
  row: ContactRow;
  create: ContactCreate;
  update: ContactUpdate;
  where: ContactWhere;
  lines: {};
}

/** Contacts: list, read and write. */
export interface ContactCollection extends Pick<
  Collection<ContactTypes>,
  | "count"
  | "create"
  | "delete"
  | "export"
  | "fields"
  | "first"
  | "get"
  | "iterate"
  | "list"
  | "update"
> {}

/** Contacts, through a client. */
export declare function contacts(client: Client): ContactCollection;
