import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  ChoiceWhere,
  DateInput,
  DateWhere,
  IdWhere,
  NumberWhere,
  ReferenceWhere,
} from "../runtime/where.js";

export type 案件状態 = "未着手" | "進行中" | "完了";
/** Label to id. */
export declare const 案件状態: Readonly<Record<案件状態, string>>;

/** 案件. */
export interface 案件 {
  readonly id: Id<"案件">;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Description (`description`): note. */
  readonly description: string | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Owner (`owner_id`): reference. Refers to User. */
  readonly owner: Reference<"User"> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /** Straßenbahn-Nähe (km) (`custom_app_12_field7`): number. */
  readonly straßenbahnNäheKm: number | null;
  /** Subscribers (`subscribers`): multi_reference. Refers to User. */
  readonly subscribers: readonly Reference<"User">[];
  /** Subteam (`subteam_id`): reference. */
  readonly subteam: Reference<string> | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** Заметка (`custom_app_12_field5`): note. */
  readonly заметка: string | null;
  /** الاسم (`custom_app_12_field6`): text. */
  readonly الاسم: string | null;
  /** 取引先 (`custom_app_12_field4`): reference. Refers to Account. */
  readonly 取引先: Reference<"Account"> | null;
  /** 案件名 (`custom_app_12_field0`): text. Required. */
  readonly 案件名: string | null;
  /**
   * 状態 (`custom_app_12_field3`): reference.
   * Choices: "未着手", "進行中", "完了".
   */
  readonly 状態: OpenChoice<案件状態> | null;
  /** 締切日 (`custom_app_12_field2`): Date. */
  readonly 締切日: string | null;
  /** 金額 (`custom_app_12_field1`): currency. */
  readonly 金額: number | null;
}

/** 案件: what may be written. Undefined means not given, null clears. */
export interface 案件Input {
  /** Description (`description`): note. */
  description?: string | null | undefined;
  /** Owner (`owner_id`): reference. */
  owner?: ReferenceInput<"User"> | null | undefined;
  /** Straßenbahn-Nähe (km) (`custom_app_12_field7`): number. */
  straßenbahnNäheKm?: number | null | undefined;
  /** Subscribers (`subscribers`): multi_reference. */
  subscribers?: readonly ReferenceInput<"User">[] | null | undefined;
  /** Subteam (`subteam_id`): reference. */
  subteam?: ReferenceInput<string> | null | undefined;
  /** Заметка (`custom_app_12_field5`): note. */
  заметка?: string | null | undefined;
  /** الاسم (`custom_app_12_field6`): text. */
  الاسم?: string | null | undefined;
  /** 取引先 (`custom_app_12_field4`): reference. */
  取引先?: ReferenceInput<"Account"> | null | undefined;
  /** 状態 (`custom_app_12_field3`): reference. */
  状態?: ChoiceInput<案件状態> | null | undefined;
  /** 締切日 (`custom_app_12_field2`): Date. */
  締切日?: DateInput | null | undefined;
  /** 金額 (`custom_app_12_field1`): currency. */
  金額?: number | null | undefined;
}

/** 案件: what a new record is made of. */
export interface 案件Create extends 案件Input {
  /** 案件名 (`custom_app_12_field0`): text. */
  案件名: string;
}

/** 案件: what may be changed. */
export interface 案件Update extends 案件Input {
  /** 案件名 (`custom_app_12_field0`): text. */
  案件名?: string | undefined;
}

/** 案件: conditions by field, and-ed. */
export interface 案件Where {
  id?: IdWhere;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  description?: TextWhere;
  lastActivity?: DateWhere;
  owner?: ReferenceWhere<"User">;
  seqId?: IdWhere;
  straßenbahnNäheKm?: NumberWhere;
  subscribers?: ReferenceWhere<"User">;
  subteam?: ReferenceWhere<string>;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  заметка?: TextWhere;
  الاسم?: TextWhere;
  取引先?: ReferenceWhere<"Account">;
  案件名?: TextWhere;
  状態?: ChoiceWhere<案件状態>;
  締切日?: DateWhere;
  金額?: NumberWhere;
}

export type 案件Field = keyof 案件;

/** 案件一覧: the types of the collection. */
export interface 案件Types {
  record: 案件;
  row: 案件;
  create: 案件Create;
  update: 案件Update;
  where: 案件Where;
  lines: {};
}

/** 案件一覧: list, read and write. */
export interface 案件Collection extends Collection<案件Types> {}

/** 案件一覧, through a client. */
export declare function 案件一覧(client: Client): 案件Collection;
