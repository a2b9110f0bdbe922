import type { TemplateField } from "../templates/template-models.js";

/**
 * A field's id for life: the vendor's own where it is unique by its nature, else entity and key. A further template's
 * fields are `deal.<template>.<id or key>`, because templates may share definitions.
 */
export function fieldId(entity: string, key: string, template: TemplateField | null): string {
  const [model, further] = splitEntity(entity);
  const own = template?.id ?? null;
  if (further !== null) return `${model}.${further}.${own ?? key}`;
  if (own === null) return `${model}.${key}`;
  return isGloballyUnique(own) ? own : `${model}.${own}`;
}

/** `deal#t2` -> `["deal", "t2"]`; `deal` -> `["deal", null]`. */
export function splitEntity(entity: string): readonly [model: string, template: string | null] {
  const at = entity.indexOf("#");
  return at === -1 ? [entity, null] : [entity.slice(0, at), entity.slice(at + 1)];
}

/** A UUID or as long a hexadecimal number: small numbers are counted anew in each model. */
function isGloballyUnique(id: string): boolean {
  return /^[0-9a-f-]{16,}$/i.test(id) && /\d/.test(id);
}
