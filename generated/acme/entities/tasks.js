import { collection } from "../provider/index.js";
import { TaskPriority } from "../choices.js";

export { TaskPriority } from "../choices.js";

export const TaskType = {
  Call: "7d1814b8-b6a5-5e57-b33a-76f9cd6dd57a",
  Email: "28664a10-a8bb-5ec3-a2c5-53fe15486441",
  Meeting: "9e1e1877-127b-59d9-8731-e8de0509ab3a",
  "To Do": "825fe1e4-4cbe-59d6-afe7-cf67cd79229f",
};

export const taskEntity = {
  id: "8d97b31e-1755-5cf8-8001-af9ea64554b7",
  key: "task",
  label: "Task",
  name: "Task",
  collection: "tasks",
  fields: {
    allDay: { key: "all_day", label: "All Day", kind: "boolean" },
    assignedTo: {
      key: "assigned_to",
      label: "Assigned To",
      kind: "reference",
      to: "User",
    },
    closed: { key: "closed_at", label: "Closed", kind: "dateTime" },
    contact: {
      key: "task_field4",
      label: "Contact",
      kind: "reference",
      to: "Contact",
    },
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
    dueDate: { key: "due_date", label: "Due Date", kind: "dateTime" },
    note: { key: "note", label: "Note", kind: "text" },
    priority: {
      key: "task_field3",
      label: "Priority",
      kind: "choice",
      choices: TaskPriority,
    },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    title: { key: "description", label: "Title", kind: "text", required: true },
    type: { key: "type", label: "Type", kind: "choice", choices: TaskType },
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
  },
};

export function tasks(client) {
  return collection(client, taskEntity);
}
