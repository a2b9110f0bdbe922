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

export type Productカテゴリ = "電子機器" | "文房具" | "家具";
/** Label to id. */
export declare const Productカテゴリ: Readonly<Record<Productカテゴリ, string>>;

export type Product色 = "赤" | "青" | "緑";
/** Label to id. */
export declare const Product色: Readonly<Record<Product色, string>>;

/** Product. */
export interface Product {
  readonly id: Id<"Product">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<
    components["schemas"]["ProductSummary"]["access"]
  > | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<
    components["schemas"]["ProductSummary"]["acl"]
  > | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<
    components["schemas"]["ProductSummary"]["flags"]
  > | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
  /**
   * カテゴリ (`category`): select.
   * Choices: "電子機器", "文房具", "家具".
   */
  readonly カテゴリ: OpenChoice<Productカテゴリ> | null;
  /** タグ (`tags`): tags. */
  readonly タグ: readonly string[];
  /** 作成日時 (`created_at`): datetime. Read-only. */
  readonly 作成日時: string | null;
  /** 卸売価格 (`wholesale_price`): currency. */
  readonly 卸売価格: number | null;
  /** 原価 (`cost`): currency. */
  readonly 原価: number | null;
  /** 品番 (`sku`): text. Unique. */
  readonly 品番: string | null;
  /** 商品名 (`name`): text. Required. At most 250 characters. */
  readonly 商品名: string | null;
  /** 在庫数 (`inventory`): number. At least 0. */
  readonly 在庫数: number | null;
  /** 定価 (`list_price`): currency. */
  readonly 定価: number | null;
  /** 発売日 (`hatsubaibi`): date. */
  readonly 発売日: string | null;
  /**
   * 色 (`iro`): multiselect.
   * Choices: "赤", "青", "緑".
   */
  readonly 色: readonly OpenChoice<Product色>[];
  /** 説明 (`description`): textarea. */
  readonly 説明: string | null;
  /** 販売価格 (`sale_price`): currency. */
  readonly 販売価格: number | null;
}

/** Product: what may be written. Undefined means not given, null clears. */
export interface ProductInput {
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** カテゴリ (`category`): select. */
  カテゴリ?: ChoiceInput<Productカテゴリ> | null | undefined;
  /** タグ (`tags`): tags. */
  タグ?: readonly string[] | null | undefined;
  /** 卸売価格 (`wholesale_price`): currency. */
  卸売価格?: number | null | undefined;
  /** 原価 (`cost`): currency. */
  原価?: number | null | undefined;
  /** 品番 (`sku`): text. */
  品番?: string | null | undefined;
  /** 在庫数 (`inventory`): number. */
  在庫数?: number | null | undefined;
  /** 定価 (`list_price`): currency. */
  定価?: number | null | undefined;
  /** 発売日 (`hatsubaibi`): date. */
  発売日?: DateInput | null | undefined;
  /** 色 (`iro`): multiselect. */
  色?: readonly ChoiceInput<Product色>[] | null | undefined;
  /** 説明 (`description`): textarea. */
  説明?: string | null | undefined;
  /** 販売価格 (`sale_price`): currency. */
  販売価格?: number | null | undefined;
}

/** Product: what a new record is made of. */
export interface ProductCreate extends ProductInput {
  /** 商品名 (`name`): text. */
  商品名: string;
}

/** Product: what may be changed. */
export interface ProductUpdate extends ProductInput {
  /** 商品名 (`name`): text. */
  商品名?: string | undefined;
}

/** Product: conditions by field, and-ed. */
export interface ProductWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  createdBy?: ReferenceWhere<string>;
  lastModified?: DateWhere;
  private?: BooleanWhere;
  rating?: NumberWhere;
  templateId?: TextWhere;
  uri?: TextWhere;
  カテゴリ?: ChoiceWhere<Productカテゴリ>;
  作成日時?: DateWhere;
  卸売価格?: NumberWhere;
  原価?: NumberWhere;
  品番?: TextWhere;
  商品名?: TextWhere;
  在庫数?: NumberWhere;
  定価?: NumberWhere;
  発売日?: DateWhere;
  色?: ChoiceWhere<Product色>;
  説明?: TextWhere;
  販売価格?: NumberWhere;
}

export type ProductField = keyof Product;

/** Products: the types of the collection. */
export interface ProductTypes {
  record: Product;
  row: Product;
  create: ProductCreate;
  update: ProductUpdate;
  where: ProductWhere;
  lines: {};
}

/** Products: list, read and write. */
export interface ProductCollection extends Pick<
  Collection<ProductTypes>,
  "count" | "export" | "fields" | "first" | "iterate" | "list"
> {}

/** Products, through a client. */
export declare function products(client: Client): ProductCollection;
