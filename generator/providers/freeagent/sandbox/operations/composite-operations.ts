import { lineParentKey } from "../../../../sandbox/line-parent.js";
import { checkValues, type CheckedValues } from "../check-values.js";
import { cellsOf, writtenCells } from "../field-values.js";
import { readArguments } from "../read-arguments.js";
import { entityOf, fieldOf, type ServedAccount, type ServedEntity } from "../served-account.js";
import type { Operations } from "./operation.js";
import { identity, recordOf } from "./record-operations.js";

interface PlannedLine {
  readonly served: ServedEntity;
  readonly id: string | null;
  readonly values: CheckedValues;
}

/** A record together with its lines: all of it is checked before any of it is written. */
export function compositeOperations(account: ServedAccount): Operations {
  const { store } = account;
  return {
    upsertCompositeEntity: (given) => {
      const served = entityOf(account, given.required("entity"));
      const id = given.text("id");
      if (id !== null) recordOf(account, served, id);
      const values = checkValues(account, served, given.entries("field_values"), id);
      const lines = given.items("children").map((child) => planLine(account, child));

      const key = served.entity.key;
      const record = (id === null ? null : store.update(key, id, values)) ?? store.create(key, values);
      return {
        entity_value: {
          ...identity(served, record),
          field_values: writtenCells(account, served, record, "composite", id === null ? {} : values),
        },
        children: lines.map((line) => writeLine(account, line, record.id)),
      };
    },
  };
}

function planLine(account: ServedAccount, child: unknown): PlannedLine {
  const given = readArguments(child);
  const served = entityOf(account, given.required("entity"));
  const id = given.text("id");
  if (id !== null) recordOf(account, served, id);
  const values = checkValues(account, served, given.entries("field_values"), id, [lineParentKey]);
  return { served, id, values };
}

/** A line answers what was written to it, and no other cell. */
function writeLine(account: ServedAccount, line: PlannedLine, parentId: string): unknown {
  const { served, id } = line;
  const key = served.entity.key;
  const values = { ...line.values, [lineParentKey]: parentId };
  const record = (id === null ? null : account.store.update(key, id, values)) ?? account.store.create(key, values);
  const written = Object.keys(line.values).map((name) => fieldOf(served, name));
  return { ...identity(served, record), field_values: cellsOf(account, written, record, "line") };
}
