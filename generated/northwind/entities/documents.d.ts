import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  BooleanWhere,
  ChoiceWhere,
  DateWhere,
  IdWhere,
  NumberWhere,
  ReferenceWhere,
} from "../runtime/where.js";
import type { components } from "../openapi.js";

export type DocumentKind = "Contract" | "Invoice" | "Brochure";
/** Label to id. */
export declare const DocumentKind: Readonly<Record<DocumentKind, string>>;

/** Document, as a listing has it. */
export interface DocumentRow {
  readonly id: Id<"Document">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<
    components["schemas"]["Document"]["access"]
  > | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Document"]["acl"]> | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Company (`company`): relation. Refers to Company. */
  readonly company: Reference<"Company"> | null;
  /** Contact (`contact`): relation. Refers to Contact. */
  readonly contact: Reference<"Contact"> | null;
  /** Created at (`created_at`): datetime. Read-only. */
  readonly createdAt: string | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** Deal (`deal`): relation. Refers to Deal. */
  readonly deal: Reference<"Deal"> | null;
  /** Description (`description`): textarea. */
  readonly description: string | null;
  /** File (`file`): file. */
  readonly file: unknown;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<
    components["schemas"]["Document"]["flags"]
  > | null;
  /**
   * Kind (`kind`): select.
   * Choices: "Contract", "Invoice", "Brochure".
   */
  readonly kind: OpenChoice<DocumentKind> | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** Tags (`tags`): tags. */
  readonly tags: readonly string[];
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** Title (`title`): text. At most 250 characters. */
  readonly title: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
}

/** Document, the full record. */
export interface Document extends DocumentRow {
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
}

/** Document: what may be written. Undefined means not given, null clears. */
export interface DocumentInput {
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Company (`company`): relation. */
  company?: ReferenceInput<"Company"> | null | undefined;
  /** Contact (`contact`): relation. */
  contact?: ReferenceInput<"Contact"> | null | undefined;
  /** Deal (`deal`): relation. */
  deal?: ReferenceInput<"Deal"> | null | undefined;
  /** Description (`description`): textarea. */
  description?: string | null | undefined;
  /** File (`file`): file. */
  file?: unknown;
  /** Kind (`kind`): select. */
  kind?: ChoiceInput<DocumentKind> | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Tags (`tags`): tags. */
  tags?: readonly string[] | null | undefined;
  /** Title (`title`): text. */
  title?: string | null | undefined;
}

/** Document: what a new record is made of. */
export interface DocumentCreate extends DocumentInput {}

/** Document: what may be changed. */
export interface DocumentUpdate extends DocumentInput {}

/** Document: conditions by field, and-ed. */
export interface DocumentWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  company?: ReferenceWhere<"Company">;
  contact?: ReferenceWhere<"Contact">;
  createdAt?: DateWhere;
  createdBy?: ReferenceWhere<string>;
  deal?: ReferenceWhere<"Deal">;
  description?: TextWhere;
  kind?: ChoiceWhere<DocumentKind>;
  lastModified?: DateWhere;
  private?: BooleanWhere;
  rating?: NumberWhere;
  templateId?: TextWhere;
  title?: TextWhere;
  uri?: TextWhere;
}

export type DocumentField = keyof Document;

/** Documents: the types of the collection. */
export interface DocumentTypes {
  record: Document;
  row: DocumentRow;
  create: DocumentCreate;
  update: DocumentUpdate;
  where: DocumentWhere;
  lines: {};
}

/** Documents: list, read and write. */
export interface DocumentCollection extends Pick<
  Collection<DocumentTypes>,
  "count" | "export" | "fields" | "first" | "get" | "iterate" | "list"
> {}

/** Documents, through a client. */
export declare function documents(client: Client): DocumentCollection;
