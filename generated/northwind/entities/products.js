import { collection } from "../provider/index.js";

export const Productカテゴリ = {
  電子機器: "電子機器",
  文房具: "文房具",
  家具: "家具",
};

export const Product色 = {
  赤: "赤",
  青: "青",
  緑: "緑",
};

export const productEntity = {
  id: "product",
  key: "product",
  label: "Product",
  name: "Product",
  collection: "products",
  paths: { collection: "/products/" },
  fields: {
    access: {
      key: "access",
      label: "access",
      kind: "structure",
      create: false,
      update: false,
      filter: false,
    },
    accountId: {
      key: "account_id",
      label: "account_id",
      kind: "text",
      create: false,
      update: false,
    },
    acl: {
      key: "acl",
      label: "acl",
      kind: "structure",
      create: false,
      update: false,
      filter: false,
    },
    auxId: { key: "aux_id", label: "aux_id", kind: "text" },
    auxSource: { key: "aux_source", label: "aux_source", kind: "text" },
    auxSourceName: {
      key: "aux_source_name",
      label: "aux_source_name",
      kind: "text",
    },
    createdBy: {
      key: "created_by",
      label: "created_by",
      kind: "reference",
      create: false,
      update: false,
    },
    flags: {
      key: "flags",
      label: "flags",
      kind: "structure",
      create: false,
      update: false,
      filter: false,
    },
    lastModified: {
      key: "last_modified",
      label: "last_modified",
      kind: "dateTime",
      create: false,
      update: false,
    },
    private: { key: "private", label: "private", kind: "boolean" },
    rating: { key: "rating", label: "rating", kind: "number" },
    templateId: {
      key: "template_id",
      label: "template_id",
      kind: "text",
      create: false,
      update: false,
    },
    uri: {
      key: "_uri",
      label: "_uri",
      kind: "url",
      create: false,
      update: false,
    },
    カテゴリ: {
      key: "category",
      label: "カテゴリ",
      kind: "choice",
      choices: Productカテゴリ,
    },
    タグ: { key: "tags", label: "タグ", kind: "list" },
    作成日時: {
      key: "created_at",
      label: "作成日時",
      kind: "dateTime",
      create: false,
      update: false,
    },
    卸売価格: { key: "wholesale_price", label: "卸売価格", kind: "money" },
    原価: { key: "cost", label: "原価", kind: "money" },
    品番: { key: "sku", label: "品番", kind: "text" },
    商品名: { key: "name", label: "商品名", kind: "text", required: true },
    在庫数: { key: "inventory", label: "在庫数", kind: "number" },
    定価: { key: "list_price", label: "定価", kind: "money" },
    発売日: { key: "hatsubaibi", label: "発売日", kind: "date" },
    色: {
      key: "iro",
      label: "色",
      kind: "choice",
      multiple: true,
      choices: Product色,
    },
    説明: { key: "description", label: "説明", kind: "text" },
    販売価格: { key: "sale_price", label: "販売価格", kind: "money" },
  },
};

export function products(client) {
  return collection(client, productEntity);
}
