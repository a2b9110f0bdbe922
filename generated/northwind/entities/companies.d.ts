import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference } from "../runtime/references.js";
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

export type CompanyKategorie = "Kunde" | "Lieferant" | "Partner";
/** Label to id. */
export declare const CompanyKategorie: Readonly<
  Record<CompanyKategorie, string>
>;

export type CompanyPriorität = "Niedrig" | "Mittel" | "Hoch";
/** Label to id. */
export declare const CompanyPriorität: Readonly<
  Record<CompanyPriorität, string>
>;

export type CompanyQuelle = "Messe" | "Empfehlung" | "Webseite";
/** Label to id. */
export declare const CompanyQuelle: Readonly<Record<CompanyQuelle, string>>;

export type CompanyStatus = "Aktiv" | "Inaktiv";
/** Label to id. */
export declare const CompanyStatus: Readonly<Record<CompanyStatus, string>>;

/** Company, as a listing has it. */
export interface CompanyRow {
  readonly id: Id<"Company">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<
    components["schemas"]["Company"]["access"]
  > | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Company"]["acl"]> | null;
  /** Adressen (`addresses`): addresses. */
  readonly adressen: NonNullable<
    components["schemas"]["Company"]["addresses"]
  > | null;
  /** Angelegt am (`created_at`): datetime. Read-only. */
  readonly angelegtAm: string | null;
  /** Anzahl Mitarbeiter (`num_employees`): number. At least 0. */
  readonly anzahlMitarbeiter: number | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Beschreibung (`description`): textarea. */
  readonly beschreibung: string | null;
  /** Branche (`industry`): text. */
  readonly branche: string | null;
  /** Börsenkürzel (`symbol`): text. At most 12 characters. */
  readonly börsenkürzel: string | null;
  /** `channels`: array of Channel. */
  readonly channels: NonNullable<
    components["schemas"]["Company"]["channels"]
  > | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** E-Mail (`email`): channels. */
  readonly eMail: NonNullable<
    components["schemas"]["Company"]["channels"]
  > | null;
  /** Firmenname (`name`): text. Required. At most 250 characters. */
  readonly firmenname: string | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Company"]["flags"]> | null;
  /** Gründungsdatum (`gruendung`): date. */
  readonly gründungsdatum: string | null;
  /** Hauptsitz? (`hauptsitz`): toggle. */
  readonly hauptsitz: boolean | null;
  /** Jahresumsatz (`annual_revenue`): currency. */
  readonly jahresumsatz: number | null;
  /**
   * Kategorie (`category`): select.
   * Choices: "Kunde", "Lieferant", "Partner".
   */
  readonly kategorie: OpenChoice<CompanyKategorie> | null;
  /** Kennung (`identifier`): text. */
  readonly kennung: string | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** Logo (`image`): image. */
  readonly logo: string | null;
  /**
   * Priorität (`priority`): select.
   * Choices: "Niedrig", "Mittel", "Hoch".
   */
  readonly priorität: OpenChoice<CompanyPriorität> | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /**
   * Quelle (`source`): select.
   * Choices: "Messe", "Empfehlung", "Webseite".
   */
  readonly quelle: OpenChoice<CompanyQuelle> | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** Schlagwörter (`tags`): tags. */
  readonly schlagwörter: readonly string[];
  /**
   * Status (`status`): select.
   * Choices: "Aktiv", "Inaktiv".
   */
  readonly status: OpenChoice<CompanyStatus> | null;
  /** Telefon (`phone`): channels. */
  readonly telefon: NonNullable<
    components["schemas"]["Company"]["channels"]
  > | null;
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** USt-IdNr. (`vat_number`): text. */
  readonly uStIdNr: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
  /** Webseite (`url`): url. */
  readonly webseite: string | null;
}

/** Company, the full record. */
export interface Company extends CompanyRow {
  /** `alerts`: array of RecordRef. Read-only. */
  readonly alerts: readonly Reference<string>[];
  /** `calls`: array of RecordRef. Read-only. Refers to Call. */
  readonly calls: readonly Reference<"Call">[];
  /** `cases`: array of RecordRef. Read-only. Refers to Case. */
  readonly cases: readonly Reference<"Case">[];
  /** `contacts`: array of RecordRef. Read-only. Refers to Contact. */
  readonly contacts: readonly Reference<"Contact">[];
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
  /** `tasks`: array of RecordRef. Read-only. Refers to Task. */
  readonly tasks: readonly Reference<"Task">[];
}

/** Company: what may be written. Undefined means not given, null clears. */
export interface CompanyInput {
  /** Adressen (`addresses`): addresses. */
  adressen?:
    | NonNullable<components["schemas"]["Company"]["addresses"]>
    | null
    | undefined;
  /** Anzahl Mitarbeiter (`num_employees`): number. */
  anzahlMitarbeiter?: number | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Beschreibung (`description`): textarea. */
  beschreibung?: string | null | undefined;
  /** Branche (`industry`): text. */
  branche?: string | null | undefined;
  /** Börsenkürzel (`symbol`): text. */
  börsenkürzel?: string | null | undefined;
  /** `channels`: array of Channel. */
  channels?:
    | NonNullable<components["schemas"]["Company"]["channels"]>
    | null
    | undefined;
  /** E-Mail (`email`): channels. */
  eMail?:
    | NonNullable<components["schemas"]["Company"]["channels"]>
    | null
    | undefined;
  /** Gründungsdatum (`gruendung`): date. */
  gründungsdatum?: DateInput | null | undefined;
  /** Hauptsitz? (`hauptsitz`): toggle. */
  hauptsitz?: boolean | null | undefined;
  /** Jahresumsatz (`annual_revenue`): currency. */
  jahresumsatz?: number | null | undefined;
  /** Kategorie (`category`): select. */
  kategorie?: ChoiceInput<CompanyKategorie> | null | undefined;
  /** Kennung (`identifier`): text. */
  kennung?: string | null | undefined;
  /** Logo (`image`): image. */
  logo?: string | null | undefined;
  /** Priorität (`priority`): select. */
  priorität?: ChoiceInput<CompanyPriorität> | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** Quelle (`source`): select. */
  quelle?: ChoiceInput<CompanyQuelle> | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Schlagwörter (`tags`): tags. */
  schlagwörter?: readonly string[] | null | undefined;
  /** Status (`status`): select. */
  status?: ChoiceInput<CompanyStatus> | null | undefined;
  /** Telefon (`phone`): channels. */
  telefon?:
    | NonNullable<components["schemas"]["CompanyInput"]["phone"]>
    | null
    | undefined;
  /** USt-IdNr. (`vat_number`): text. */
  uStIdNr?: string | null | undefined;
  /** Webseite (`url`): url. */
  webseite?: string | null | undefined;
}

/** Company: what a new record is made of. */
export interface CompanyCreate extends CompanyInput {
  /** Firmenname (`name`): text. */
  firmenname: string;
}

/** Company: what may be changed. */
export interface CompanyUpdate extends CompanyInput {
  /** Firmenname (`name`): text. */
  firmenname?: string | undefined;
}

/** Company: conditions by field, and-ed. */
export interface CompanyWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  angelegtAm?: DateWhere;
  anzahlMitarbeiter?: NumberWhere;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  beschreibung?: TextWhere;
  branche?: TextWhere;
  börsenkürzel?: TextWhere;
  createdBy?: ReferenceWhere<string>;
  firmenname?: TextWhere;
  gründungsdatum?: DateWhere;
  hauptsitz?: BooleanWhere;
  jahresumsatz?: NumberWhere;
  kategorie?: ChoiceWhere<CompanyKategorie>;
  kennung?: TextWhere;
  lastModified?: DateWhere;
  logo?: TextWhere;
  priorität?: ChoiceWhere<CompanyPriorität>;
  private?: BooleanWhere;
  quelle?: ChoiceWhere<CompanyQuelle>;
  rating?: NumberWhere;
  status?: ChoiceWhere<CompanyStatus>;
  templateId?: TextWhere;
  uStIdNr?: TextWhere;
  uri?: TextWhere;
  webseite?: TextWhere;
}

export type CompanyField = keyof Company;

/** Companies: the types of the collection. */
export interface CompanyTypes {
  record: Company;
  row: CompanyRow;
  create: CompanyCreate;
  update: CompanyUpdate;
  where: CompanyWhere;
  lines: {};
}

/** Companies: list, read and write. */
export interface CompanyCollection extends Pick<
  Collection<CompanyTypes>,
  | "count"
  | "create"
  | "delete"
  | "export"
  | "fields"
  | "findByName"
  | "first"
  | "get"
  | "iterate"
  | "list"
  | "update"
> {}

/** Companies, through a client. */
export declare function companies(client: Client): CompanyCollection;
