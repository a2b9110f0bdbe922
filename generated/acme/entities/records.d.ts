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

export type RecordEntityAnswer =
  "Yes" | "No" | "constructor" | "__proto__" | "  Maybe  ";
/** Label to id. */
export declare const RecordEntityAnswer: Readonly<
  Record<RecordEntityAnswer, string>
>;

/** Record. */
export interface RecordEntity {
  readonly id: Id<"RecordEntity">;
  /** 1st Contact / 2nd Contact (`custom_app_31_field7`): text. */
  readonly _1stContact2ndContact: string | null;
  /** A "quoted" label (`custom_app_31_field10`): text. */
  readonly aQuotedLabel: string | null;
  /**
   * Answer (`custom_app_31_field14`): reference.
   * Choices: "Yes", "No", "constructor", "__proto__", " Maybe ".
   */
  readonly answer: OpenChoice<RecordEntityAnswer> | null;
  /** class (`custom_app_31_field1`): text. */
  readonly class: string | null;
  /** constructor (`custom_app_31_field4`): text. */
  readonly constructorField: string | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Created (`custom_app_31_field15`): Date. */
  readonly createdField15: string | null;
  /** `custom_app_31_field13`: text. */
  readonly customApp31Field13: string | null;
  /** ??? (`custom_app_31_field5`): text. */
  readonly customApp31Field5: string | null;
  /** 🎯🚀 (`custom_app_31_field6`): number. */
  readonly customApp31Field6: number | null;
  /** delete (`custom_app_31_field2`): boolean. */
  readonly delete: boolean | null;
  /** Description (`description`): note. */
  readonly description: string | null;
  /** Ends a comment *\/ early (`custom_app_31_field11`): text. */
  readonly endsACommentEarly: string | null;
  /** ID (`custom_app_31_field12`): text. */
  readonly idField12: string | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Location (`custom_app_31_field18`): geo_point. */
  readonly location: unknown;
  /** Name (`custom_app_31_field0`): text. Required. */
  readonly name: string | null;
  /** Owner (`owner_id`): reference. Refers to User. */
  readonly owner: Reference<"User"> | null;
  /** __proto__ (`custom_app_31_field3`): text. */
  readonly proto: string | null;
  /** Record (`custom_app_31_field17`): reference. Refers to RecordEntity. */
  readonly record: Reference<"RecordEntity"> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /** Subscribers (`subscribers`): multi_reference. Refers to User. */
  readonly subscribers: readonly Reference<"User">[];
  /** Subteam (`subteam_id`): reference. */
  readonly subteam: Reference<string> | null;
  /** then (`custom_app_31_field16`): text. */
  readonly then: string | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** Weight (`custom_app_31_field8`): number. */
  readonly weightField8: number | null;
  /** weight (`custom_app_31_field9`): number. */
  readonly weightField9: number | null;
}

/** Record: what may be written. Undefined means not given, null clears. */
export interface RecordEntityInput {
  /** 1st Contact / 2nd Contact (`custom_app_31_field7`): text. */
  _1stContact2ndContact?: string | null | undefined;
  /** A "quoted" label (`custom_app_31_field10`): text. */
  aQuotedLabel?: string | null | undefined;
  /** Answer (`custom_app_31_field14`): reference. */
  answer?: ChoiceInput<RecordEntityAnswer> | null | undefined;
  /** class (`custom_app_31_field1`): text. */
  class?: string | null | undefined;
  /** constructor (`custom_app_31_field4`): text. */
  constructorField?: string | null | undefined;
  /** Created (`custom_app_31_field15`): Date. */
  createdField15?: DateInput | null | undefined;
  /** `custom_app_31_field13`: text. */
  customApp31Field13?: string | null | undefined;
  /** ??? (`custom_app_31_field5`): text. */
  customApp31Field5?: string | null | undefined;
  /** 🎯🚀 (`custom_app_31_field6`): number. */
  customApp31Field6?: number | null | undefined;
  /** delete (`custom_app_31_field2`): boolean. */
  delete?: boolean | null | undefined;
  /** Description (`description`): note. */
  description?: string | null | undefined;
  /** Ends a comment *\/ early (`custom_app_31_field11`): text. */
  endsACommentEarly?: string | null | undefined;
  /** ID (`custom_app_31_field12`): text. */
  idField12?: string | null | undefined;
  /** Location (`custom_app_31_field18`): geo_point. */
  location?: unknown;
  /** Owner (`owner_id`): reference. */
  owner?: ReferenceInput<"User"> | null | undefined;
  /** __proto__ (`custom_app_31_field3`): text. */
  proto?: string | null | undefined;
  /** Record (`custom_app_31_field17`): reference. */
  record?: ReferenceInput<"RecordEntity"> | null | undefined;
  /** Subscribers (`subscribers`): multi_reference. */
  subscribers?: readonly ReferenceInput<"User">[] | null | undefined;
  /** Subteam (`subteam_id`): reference. */
  subteam?: ReferenceInput<string> | null | undefined;
  /** then (`custom_app_31_field16`): text. */
  then?: string | null | undefined;
  /** Weight (`custom_app_31_field8`): number. */
  weightField8?: number | null | undefined;
  /** weight (`custom_app_31_field9`): number. */
  weightField9?: number | null | undefined;
}

/** Record: what a new record is made of. */
export interface RecordEntityCreate extends RecordEntityInput {
  /** Name (`custom_app_31_field0`): text. */
  name: string;
}

/** Record: what may be changed. */
export interface RecordEntityUpdate extends RecordEntityInput {
  /** Name (`custom_app_31_field0`): text. */
  name?: string | undefined;
}

/** Record: conditions by field, and-ed. */
export interface RecordEntityWhere {
  id?: IdWhere;
  _1stContact2ndContact?: TextWhere;
  aQuotedLabel?: TextWhere;
  answer?: ChoiceWhere<RecordEntityAnswer>;
  class?: TextWhere;
  constructorField?: TextWhere;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  createdField15?: DateWhere;
  customApp31Field13?: TextWhere;
  customApp31Field5?: TextWhere;
  customApp31Field6?: NumberWhere;
  delete?: BooleanWhere;
  description?: TextWhere;
  endsACommentEarly?: TextWhere;
  idField12?: TextWhere;
  lastActivity?: DateWhere;
  name?: TextWhere;
  owner?: ReferenceWhere<"User">;
  proto?: TextWhere;
  record?: ReferenceWhere<"RecordEntity">;
  seqId?: IdWhere;
  subscribers?: ReferenceWhere<"User">;
  subteam?: ReferenceWhere<string>;
  then?: TextWhere;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  weightField8?: NumberWhere;
  weightField9?: NumberWhere;
}

export type RecordEntityField = keyof RecordEntity;

/** Records: the types of the collection. */
export interface RecordEntityTypes {
  record: RecordEntity;
  row: RecordEntity;
  create: RecordEntityCreate;
  update: RecordEntityUpdate;
  where: RecordEntityWhere;
  lines: {};
}

/** Records: list, read and write. */
export interface RecordEntityCollection extends Collection<RecordEntityTypes> {}

/** Records, through a client. */
export declare function records(client: Client): RecordEntityCollection;
