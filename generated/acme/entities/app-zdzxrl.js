import { collection } from "../provider/index.js";

export const 案件状態 = {
  未着手: "fef704f2-e749-529b-9f25-180d8f3d8e5b",
  進行中: "19f74812-c3e4-5ef2-b054-87fb116e4142",
  完了: "cb9710ba-e72e-54e8-85e5-6ab1086ec6ef",
};

export const 案件Entity = {
  id: "cc683624-d7a1-5099-95a2-1e00098944c9",
  key: "custom_app_12",
  label: "案件",
  name: "案件",
  collection: "案件一覧",
  fields: {
    created: {
      key: "created_at",
      label: "Created",
      kind: "dateTime",
      create: false,
      update: false,
    },
    createdBy: {
      key: "created_by",
      label: "Created By",
      kind: "reference",
      to: "User",
      create: false,
      update: false,
    },
    description: { key: "description", label: "Description", kind: "text" },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    owner: { key: "owner_id", label: "Owner", kind: "reference", to: "User" },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    straßenbahnNäheKm: {
      key: "custom_app_12_field7",
      label: "Straßenbahn-Nähe (km)",
      kind: "number",
    },
    subscribers: {
      key: "subscribers",
      label: "Subscribers",
      kind: "reference",
      multiple: true,
      to: "User",
    },
    subteam: { key: "subteam_id", label: "Subteam", kind: "reference" },
    updated: {
      key: "updated_at",
      label: "Updated",
      kind: "dateTime",
      create: false,
      update: false,
    },
    updatedBy: {
      key: "updated_by",
      label: "Updated By",
      kind: "reference",
      to: "User",
      create: false,
      update: false,
    },
    заметка: { key: "custom_app_12_field5", label: "Заметка", kind: "text" },
    الاسم: { key: "custom_app_12_field6", label: "الاسم", kind: "text" },
    取引先: {
      key: "custom_app_12_field4",
      label: "取引先",
      kind: "reference",
      to: "Account",
    },
    案件名: {
      key: "custom_app_12_field0",
      label: "案件名",
      kind: "text",
      required: true,
    },
    状態: {
      key: "custom_app_12_field3",
      label: "状態",
      kind: "choice",
      choices: 案件状態,
    },
    締切日: { key: "custom_app_12_field2", label: "締切日", kind: "date" },
    金額: { key: "custom_app_12_field1", label: "金額", kind: "money" },
  },
};

export function 案件一覧(client) {
  return collection(client, 案件Entity);
}
