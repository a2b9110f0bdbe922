// The same program for either CRM: `npm run demo` runs it twice, with only this import changed.
import { crm } from "./acme.js";
import { printTable } from "./print-table.js";

const { fields } = crm.tasks;

const urgent = await crm.tasks.list({
  select: ["title", "type", "priority"],
  where: { priority: "High" },
  orderBy: { title: "asc" },
  limit: 5,
});
printTable(
  `Tasks of high priority (${urgent.total})`,
  [
    { label: fields.title.label, read: (task) => task.title },
    { label: fields.type.label, read: (task) => task.type },
    { label: fields.priority.label, read: (task) => task.priority },
  ],
  urgent.records,
);

const before = await crm.tasks.count();
const made = await crm.tasks.create({ title: "Call about the renewal", type: "Call", priority: "High" });
await crm.tasks.update(made.id, { priority: "Low" });
const changed = await crm.tasks.get(made.id);
if (changed.title !== "Call about the renewal" || changed.type !== "Call" || changed.priority !== "Low")
  throw new Error(`The task did not come back as it was written: ${JSON.stringify(changed)}`);

let seen = 0;
for await (const task of crm.tasks.iterate({ where: { title: { contains: "renewal" } }, pageSize: 10 })) {
  if (task.id === made.id) seen += 1;
}
if (seen !== 1) throw new Error(`The new task was met ${seen} times.`);

await crm.tasks.delete(made.id);
const after = await crm.tasks.count();
if (after !== before) throw new Error(`There were ${before} tasks, and now there are ${after}.`);
if ((await crm.tasks.first({ where: { id: made.id } })) !== null) throw new Error("The deleted task is still there.");
console.log("created, updated, met while iterating, deleted");
