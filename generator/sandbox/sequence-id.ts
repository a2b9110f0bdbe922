import type { Entity } from "../model/account-model.js";

/** A record's number as people see it: three letters of the entity's label and digits, `CON1001`. */
export function sequenceId(entity: Entity, number: number): string {
  const letters = [entity.label, entity.key].map((name) => (name ?? "").replaceAll(/[^A-Za-z]/g, ""));
  const prefix = (letters.find((text) => text.length >= 3) ?? "REC").slice(0, 3).toUpperCase();
  return `${prefix}${1_000 + number}`;
}
