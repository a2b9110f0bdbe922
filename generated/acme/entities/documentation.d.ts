import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  ChoiceWhere,
  DateWhere,
  IdWhere,
  ReferenceWhere,
} from "../runtime/where.js";

export type DocumentationKind = "FAQ" | "Manual" | "Release Note";
/** Label to id. */
export declare const DocumentationKind: Readonly<
  Record<DocumentationKind, string>
>;

/** Documentation. */
export interface Documentation {
  readonly id: Id<"Documentation">;
  /** Body (`documentation_field2`): note. */
  readonly body: string | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Description (`description`): note. */
  readonly description: string | null;
  /** settings.document_template (`documentation_field5`): text. */
  readonly documentTemplate: string | null;
  /**
   * Kind (`documentation_field26`): reference.
   * Choices: "FAQ", "Manual", "Release Note".
   */
  readonly kind: OpenChoice<DocumentationKind> | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Owner (`owner_id`): reference. Refers to User. */
  readonly owner: Reference<"User"> | null;
  /**
   * Related Tickets (`documentation_field4`): multi_reference. Refers to
   * Ticket.
   */
  readonly relatedTickets: readonly Reference<"Ticket">[];
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /** Subscribers (`subscribers`): multi_reference. Refers to User. */
  readonly subscribers: readonly Reference<"User">[];
  /** Subteam (`subteam_id`): reference. */
  readonly subteam: Reference<string> | null;
  /** Title (`documentation_field1`): text. Required. */
  readonly title: string | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** URL (`documentation_field3`): url. Unique. */
  readonly url: string | null;
}

/** Documentation: what may be written. Undefined means not given, null clears. */
export interface DocumentationInput {
  /** Body (`documentation_field2`): note. */
  body?: string | null | undefined;
  /** Description (`description`): note. */
  description?: string | null | undefined;
  /** settings.document_template (`documentation_field5`): text. */
  documentTemplate?: string | null | undefined;
  /** Kind (`documentation_field26`): reference. */
  kind?: ChoiceInput<DocumentationKind> | null | undefined;
  /** Owner (`owner_id`): reference. */
  owner?: ReferenceInput<"User"> | null | undefined;
  /** Related Tickets (`documentation_field4`): multi_reference. */
  relatedTickets?: readonly ReferenceInput<"Ticket">[] | null | undefined;
  /** Subscribers (`subscribers`): multi_reference. */
  subscribers?: readonly ReferenceInput<"User">[] | null | undefined;
  /** Subteam (`subteam_id`): reference. */
  subteam?: ReferenceInput<string> | null | undefined;
  /** URL (`documentation_field3`): url. */
  url?: string | null | undefined;
}

/** Documentation: what a new record is made of. */
export interface DocumentationCreate extends DocumentationInput {
  /** Title (`documentation_field1`): text. */
  title: string;
}

/** Documentation: what may be changed. */
export interface DocumentationUpdate extends DocumentationInput {
  /** Title (`documentation_field1`): text. */
  title?: string | undefined;
}

/** Documentation: conditions by field, and-ed. */
export interface DocumentationWhere {
  id?: IdWhere;
  body?: TextWhere;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  description?: TextWhere;
  documentTemplate?: TextWhere;
  kind?: ChoiceWhere<DocumentationKind>;
  lastActivity?: DateWhere;
  owner?: ReferenceWhere<"User">;
  relatedTickets?: ReferenceWhere<"Ticket">;
  seqId?: IdWhere;
  subscribers?: ReferenceWhere<"User">;
  subteam?: ReferenceWhere<string>;
  title?: TextWhere;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  url?: TextWhere;
}

export type DocumentationField = keyof Documentation;

/** Documentation: the types of the collection. */
export interface DocumentationTypes {
  record: Documentation;
  row: Documentation;
  create: DocumentationCreate;
  update: DocumentationUpdate;
  where: DocumentationWhere;
  lines: {};
}

/** Documentation: list, read and write. */
export interface DocumentationCollection extends Collection<DocumentationTypes> {}

/** Documentation, through a client. */
export declare function documentation(client: Client): DocumentationCollection;
