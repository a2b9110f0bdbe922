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

export type DealRahmenvertragPhase = "Entwurf" | "Unterzeichnet";
/** Label to id. */
export declare const DealRahmenvertragPhase: Readonly<
  Record<DealRahmenvertragPhase, string>
>;

/** Deal (Rahmenvertrag), as a listing has it. */
export interface DealRahmenvertragRow {
  readonly id: Id<"Deal">;
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
  /** Automatisch verlängert (`verlaengert`): toggle. */
  readonly automatischVerlängert: boolean | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Betrag (`amount`): currency. */
  readonly betrag: number | null;
  /** `closed`: boolean. */
  readonly closed: boolean | null;
  /** `contacts`: array of RecordRef. Refers to Contact. */
  readonly contacts: readonly Reference<"Contact">[];
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** `deal_products`: array of object. Read-only. */
  readonly dealProducts: NonNullable<
    components["schemas"]["Deal"]["deal_products"]
  > | null;
  /** `description`: string. */
  readonly description: string | null;
  /** Firma (`company`): relation. Refers to Company. */
  readonly firma: Reference<"Company"> | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Deal"]["flags"]> | null;
  /** Kündbar ab (`kuendbar_ab`): date. */
  readonly kündbarAb: string | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** Laufzeit (Monate) (`laufzeit`): number. At least 1. At most 120. */
  readonly laufzeitMonate: number | null;
  /**
   * Phase (`stage`): select.
   * Choices: "Entwurf", "Unterzeichnet".
   */
  readonly phase: OpenChoice<DealRahmenvertragPhase> | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `products`: array of RecordRef. Refers to Product. */
  readonly products: readonly Reference<"Product">[];
  /** `rating`: integer. */
  readonly rating: number | null;
  /** `tags`: array of Tag. */
  readonly tags: readonly string[];
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** Titel (`title`): text. Required. At most 350 characters. */
  readonly titel: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
  /** Zuständig (`assigned_to`): users. */
  readonly zuständig: readonly Reference<string>[];
}

/** Deal (Rahmenvertrag), the full record. */
export interface DealRahmenvertrag extends DealRahmenvertragRow {
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

/** Deal (Rahmenvertrag): what may be written. Undefined means not given, null clears. */
export interface DealRahmenvertragInput {
  /** Abschlussdatum (`close_date`): date. */
  abschlussdatum?: DateInput | null | undefined;
  /** Automatisch verlängert (`verlaengert`): toggle. */
  automatischVerlängert?: boolean | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Betrag (`amount`): currency. */
  betrag?: number | null | undefined;
  /** `closed`: boolean. */
  closed?: boolean | null | undefined;
  /** `contacts`: array of RecordRef. */
  contacts?: readonly ReferenceInput<"Contact">[] | null | undefined;
  /** `description`: string. */
  description?: string | null | undefined;
  /** Firma (`company`): relation. */
  firma?: ReferenceInput<"Company"> | null | undefined;
  /** Kündbar ab (`kuendbar_ab`): date. */
  kündbarAb?: DateInput | null | undefined;
  /** Laufzeit (Monate) (`laufzeit`): number. */
  laufzeitMonate?: number | null | undefined;
  /** Phase (`stage`): select. */
  phase?: ChoiceInput<DealRahmenvertragPhase> | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `products`: array of RecordRef. */
  products?: readonly ReferenceInput<"Product">[] | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** `tags`: array of Tag. */
  tags?: readonly string[] | null | undefined;
  /** Zuständig (`assigned_to`): users. */
  zuständig?: readonly ReferenceInput<string>[] | null | undefined;
}

/** Deal (Rahmenvertrag): what a new record is made of. */
export interface DealRahmenvertragCreate extends DealRahmenvertragInput {
  /** Titel (`title`): text. */
  titel: string;
}

/** Deal (Rahmenvertrag): what may be changed. */
export interface DealRahmenvertragUpdate extends DealRahmenvertragInput {
  /** Titel (`title`): text. */
  titel?: string | undefined;
}

/** Deal (Rahmenvertrag): conditions by field, and-ed. */
export interface DealRahmenvertragWhere {
  id?: IdWhere;
  abschlussdatum?: DateWhere;
  accountId?: TextWhere;
  angelegtAm?: DateWhere;
  automatischVerlängert?: BooleanWhere;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  betrag?: NumberWhere;
  closed?: BooleanWhere;
  contacts?: ReferenceWhere<"Contact">;
  createdBy?: ReferenceWhere<string>;
  description?: TextWhere;
  firma?: ReferenceWhere<"Company">;
  kündbarAb?: DateWhere;
  lastModified?: DateWhere;
  laufzeitMonate?: NumberWhere;
  phase?: ChoiceWhere<DealRahmenvertragPhase>;
  private?: BooleanWhere;
  products?: ReferenceWhere<"Product">;
  rating?: NumberWhere;
  templateId?: TextWhere;
  titel?: TextWhere;
  uri?: TextWhere;
  zuständig?: ReferenceWhere<string>;
}

export type DealRahmenvertragField = keyof DealRahmenvertrag;

/** Deals (Rahmenvertrag): the types of the collection. */
export interface DealRahmenvertragTypes {
  record: DealRahmenvertrag;
  row: DealRahmenvertragRow;
  create: DealRahmenvertragCreate;
  update: DealRahmenvertragUpdate;
  where: DealRahmenvertragWhere;
  lines: {};
}

/** Deals (Rahmenvertrag): list, read and write. */
export interface DealRahmenvertragCollection extends Pick<
  Collection<DealRahmenvertragTypes>,
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

/** Deals (Rahmenvertrag), through a client. */
export declare function dealsRahmenvertrag(
  client: Client,
): DealRahmenvertragCollection;
