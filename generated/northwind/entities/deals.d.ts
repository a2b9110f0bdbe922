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

export type DealArt = "Neugeschäft" | "Erweiterung" | "Verlängerung";
/** Label to id. */
export declare const DealArt: Readonly<Record<DealArt, string>>;

export type DealPhase =
  "Interessent" | "Qualifizierung" | "Angebot" | "Gewonnen" | "Verloren";
/** Label to id. */
export declare const DealPhase: Readonly<Record<DealPhase, string>>;

export type DealQuelle = "Messe" | "Empfehlung" | "Webseite";
/** Label to id. */
export declare const DealQuelle: Readonly<Record<DealQuelle, string>>;

export type DealStatus = "Aktiv" | "Inaktiv" | "Ruhend";
/** Label to id. */
export declare const DealStatus: Readonly<Record<DealStatus, string>>;

/** Deal, as a listing has it. */
export interface DealRow {
  readonly id: Id<"Deal">;
  /** Abgeschlossen (`closed`): toggle. */
  readonly abgeschlossen: boolean | null;
  /** Abschlussdatum (`close_date`): date. */
  readonly abschlussdatum: string | null;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<components["schemas"]["Deal"]["access"]> | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Deal"]["acl"]> | null;
  /** Angelegt am (`created_at`): datetime. Read-only. */
  readonly angelegtAm: string | null;
  /**
   * Art (`type`): select.
   * Choices: "Neugeschäft", "Erweiterung", "Verlängerung".
   */
  readonly art: OpenChoice<DealArt> | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Beschreibung (`description`): textarea. */
  readonly beschreibung: string | null;
  /** Betrag (`amount`): currency. */
  readonly betrag: number | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** `deal_products`: array of object. Read-only. */
  readonly dealProducts: NonNullable<
    components["schemas"]["Deal"]["deal_products"]
  > | null;
  /** Firma (`company`): relation. Refers to Company. */
  readonly firma: Reference<"Company"> | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Deal"]["flags"]> | null;
  /** Kennung (`identifier`): text. */
  readonly kennung: string | null;
  /** Kontakte (`contacts`): relations. Refers to Contact. */
  readonly kontakte: readonly Reference<"Contact">[];
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** Nächste Schritte (`next_steps`): textarea. */
  readonly nächsteSchritte: string | null;
  /**
   * Phase (`stage`): select. Required.
   * Choices: "Interessent", "Qualifizierung", "Angebot", "Gewonnen",
   * "Verloren".
   */
  readonly phase: OpenChoice<DealPhase> | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** Produkte (`products`): relations. Refers to Product. */
  readonly produkte: readonly Reference<"Product">[];
  /** Provision (`commission`): number. */
  readonly provision: number | null;
  /**
   * Quelle (`source`): select.
   * Choices: "Messe", "Empfehlung", "Webseite".
   */
  readonly quelle: OpenChoice<DealQuelle> | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** Schlagwörter (`tags`): tags. */
  readonly schlagwörter: readonly string[];
  /**
   * Status (`status`): select.
   * Choices: "Aktiv", "Inaktiv", "Ruhend".
   */
  readonly status: OpenChoice<DealStatus> | null;
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** Titel (`title`): text. Required. At most 350 characters. */
  readonly titel: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
  /**
   * Wahrscheinlichkeit (%) (`probability`): number. At least 0. At most 100.
   */
  readonly wahrscheinlichkeit: number | null;
  /** Zuständig (`assigned_to`): users. */
  readonly zuständig: readonly Reference<string>[];
}

/** Deal, the full record. */
export interface Deal extends DealRow {
  /** `alerts`: array of RecordRef. Read-only. */
  readonly alerts: readonly Reference<string>[];
  /** `calls`: array of RecordRef. Read-only. Refers to Call. */
  readonly calls: readonly Reference<"Call">[];
  /** `cases`: array of RecordRef. Read-only. Refers to Case. */
  readonly cases: readonly Reference<"Case">[];
  /** `documents`: array of RecordRef. Read-only. Refers to Document. */
  readonly documents: readonly Reference<"Document">[];
  /** `events`: array of RecordRef. Read-only. Refers to Event. */
  readonly events: readonly Reference<"Event">[];
  /** `invoices`: array of RecordRef. Read-only. */
  readonly invoices: readonly Reference<string>[];
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
  /** `summary`: object. Read-only. */
  readonly summary: NonNullable<
    components["schemas"]["Deal"]["summary"]
  > | null;
  /** `tasks`: array of RecordRef. Read-only. Refers to Task. */
  readonly tasks: readonly Reference<"Task">[];
}

/** Deal: what may be written. Undefined means not given, null clears. */
export interface DealInput {
  /** Abgeschlossen (`closed`): toggle. */
  abgeschlossen?: boolean | null | undefined;
  /** Abschlussdatum (`close_date`): date. */
  abschlussdatum?: DateInput | null | undefined;
  /** Art (`type`): select. */
  art?: ChoiceInput<DealArt> | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Beschreibung (`description`): textarea. */
  beschreibung?: string | null | undefined;
  /** Betrag (`amount`): currency. */
  betrag?: number | null | undefined;
  /** Firma (`company`): relation. */
  firma?: ReferenceInput<"Company"> | null | undefined;
  /** Kennung (`identifier`): text. */
  kennung?: string | null | undefined;
  /** Kontakte (`contacts`): relations. */
  kontakte?: readonly ReferenceInput<"Contact">[] | null | undefined;
  /** Nächste Schritte (`next_steps`): textarea. */
  nächsteSchritte?: string | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** Produkte (`products`): relations. */
  produkte?: readonly ReferenceInput<"Product">[] | null | undefined;
  /** Provision (`commission`): number. */
  provision?: number | null | undefined;
  /** Quelle (`source`): select. */
  quelle?: ChoiceInput<DealQuelle> | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Schlagwörter (`tags`): tags. */
  schlagwörter?: readonly string[] | null | undefined;
  /** Status (`status`): select. */
  status?: ChoiceInput<DealStatus> | null | undefined;
  /** Wahrscheinlichkeit (%) (`probability`): number. */
  wahrscheinlichkeit?: number | null | undefined;
  /** Zuständig (`assigned_to`): users. */
  zuständig?: readonly ReferenceInput<string>[] | null | undefined;
}

/** Deal: what a new record is made of. */
export interface DealCreate extends DealInput {
  /** Phase (`stage`): select. */
  phase: ChoiceInput<DealPhase>;
  /** Titel (`title`): text. */
  titel: string;
}

/** Deal: what may be changed. */
export interface DealUpdate extends DealInput {
  /** Phase (`stage`): select. */
  phase?: ChoiceInput<DealPhase> | undefined;
  /** Titel (`title`): text. */
  titel?: string | undefined;
}

/** Deal: conditions by field, and-ed. */
export interface DealWhere {
  id?: IdWhere;
  abgeschlossen?: BooleanWhere;
  abschlussdatum?: DateWhere;
  accountId?: TextWhere;
  angelegtAm?: DateWhere;
  art?: ChoiceWhere<DealArt>;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  beschreibung?: TextWhere;
  betrag?: NumberWhere;
  createdBy?: ReferenceWhere<string>;
  firma?: ReferenceWhere<"Company">;
  kennung?: TextWhere;
  kontakte?: ReferenceWhere<"Contact">;
  lastModified?: DateWhere;
  nächsteSchritte?: TextWhere;
  phase?: ChoiceWhere<DealPhase>;
  private?: BooleanWhere;
  produkte?: ReferenceWhere<"Product">;
  provision?: NumberWhere;
  quelle?: ChoiceWhere<DealQuelle>;
  rating?: NumberWhere;
  status?: ChoiceWhere<DealStatus>;
  templateId?: TextWhere;
  titel?: TextWhere;
  uri?: TextWhere;
  wahrscheinlichkeit?: NumberWhere;
  zuständig?: ReferenceWhere<string>;
}

export type DealField = keyof Deal;

/** Deals: the types of the collection. */
export interface DealTypes {
  record: Deal;
  row: DealRow;
  create: DealCreate;
  update: DealUpdate;
  where: DealWhere;
  lines: {};
}

/** Deals: list, read and write. */
export interface DealCollection extends Pick<
  Collection<DealTypes>,
  | "aggregate"
  | "count"
  | "create"
  | "delete"
  | "export"
  | "fields"
  | "first"
  | "get"
  | "iterate"
  | "list"
  | "summary"
  | "update"
> {}

/** Deals, through a client. */
export declare function deals(client: Client): DealCollection;
