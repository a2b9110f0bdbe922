import type { EntityData } from "../runtime/entity-data.js";
/**
 * The template whose records an entity is, where a model has several: `t2` of `deal#t2`. Null for the plain entity,
 * which has the fields of the default template and lists the model's records whatever their template.
 */
export declare function templateOf(entity: EntityData): string | null;
