/**
 * The template whose records an entity is, where a model has several: `t2` of `deal#t2`. Null for the plain entity,
 * which has the fields of the default template and lists the model's records whatever their template.
 */
export function templateOf(entity) {
    const at = entity.key.indexOf("#");
    return at === -1 ? null : entity.key.slice(at + 1);
}
