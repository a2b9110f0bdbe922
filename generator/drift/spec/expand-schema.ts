import { intersectSchemas } from "./intersect-schemas.js";
import { memberOf, type NormalSchema } from "./normal-schema.js";

/** Puts the components that a schema names in place, one after the other; not those that its members and properties name. */
export function schemaExpander(
  components: Readonly<Record<string, NormalSchema>>,
): (schema: NormalSchema) => NormalSchema {
  const known = new WeakMap<NormalSchema, NormalSchema>();
  return (schema) => {
    const made = known.get(schema) ?? expand(schema);
    known.set(schema, made);
    return made;
  };

  function expand(schema: NormalSchema): NormalSchema {
    const seen = new Set<string>();
    let at = schema;
    while (at.allOf !== undefined) {
      const { allOf, ...rest } = at;
      // One that is made of itself adds nothing; one that is missing says nothing.
      const names = allOf.filter((name) => !seen.has(name));
      for (const name of names) seen.add(name);
      const { nullable, ...said } = rest;
      const whole = intersectSchemas([said, ...names.map((name) => memberOf(components, name) ?? {})]);
      at = nullable === true ? { ...whole, nullable } : whole;
    }
    return at;
  }
}
