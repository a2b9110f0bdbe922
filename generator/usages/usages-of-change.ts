import { directions, type Severities } from "../drift/change-kind.js";
import type { ModelChange } from "../drift/change.js";
import { openapiOperations, operationNames } from "../openapi/operations.js";
import type { NamedModel } from "../model/model.js";
import { distinctPlaces } from "./distinct-places.js";
import type { DirectedPlace, UsagePlace, Usages } from "./usages.js";
import { waysOfMethod } from "./ways.js";

/** What of a change tells what it hits. */
export type PlacedChange = Pick<
  ModelChange,
  "kind" | "entity" | "field" | "choice" | "list" | "at" | "severity" | "before" | "after" | "users"
> & { readonly follows: readonly PlacedChange[] };

/** What creates is hit by what it leaves out, whether the code knows the field or not. */
const demands = new Set<ModelChange["kind"]>([
  "field.added-required",
  "field.reactivated-required",
  "field.required-changed:required",
  "field.default-changed",
]);
/** The names alone have changed: what has them in it is not concerned. */
const namings: ReadonlySet<string> = new Set<ModelChange["code"]>(["entity.relabelled", "entity.plural-relabelled"]);

/** The methods of a collection that call a path by the HTTP method. */
const callers = new Map([
  ["GET", ["list", "iterate", "get", "first", "count", "findByName", "aggregate", "summary", "export"]],
  ["POST", ["create", "update", "complete"]],
  ["PUT", ["update"]],
  ["PATCH", ["update"]],
  ["DELETE", ["delete"]],
]);

/**
 * The lines that a change hits, or what follows from it: sorted, each once. Only where a direction is concerned: code that
 * reads is not hit by what is safe for reading. Of what cannot be told by a single thing, a type of the API's schema for
 * one, all that may be hit: there rather a line too many than an unused change that was used.
 */
export function usagesOfChange(change: PlacedChange, usages: Usages, model: NamedModel): readonly UsagePlace[] {
  const own = concerned(placesOf(change, usages, model), change.severity);
  return distinctPlaces([...own, ...change.follows.flatMap((one) => usagesOfChange(one, usages, model))]).map(
    ({ file, line, column }) => ({ file, line, column }),
  );
}

/** Of a change that is safe, all places: whoever looks for it wants to know them. */
function concerned(places: readonly DirectedPlace[], severity: Severities): readonly DirectedPlace[] {
  const hit = directions.filter((direction) => severity[direction] !== "safe");
  if (hit.length === 0) return places;
  return places.filter(({ ways }) => ways === undefined || ways.some((way) => hit.includes(way)));
}

function placesOf(change: PlacedChange, usages: Usages, model: NamedModel): readonly DirectedPlace[] {
  const { kind, entity, field, choice, list, at } = change;
  const [subject] = kind.split(".");
  if (list !== undefined) return subject === "choice" ? choicePlaces(list) : listPlaces(list);
  if (subject === "operation") return operation(lowerFirst(at ?? ""));
  if (subject === "schema") return allOperations();
  if (subject === "spec") return specPlaces(at ?? "");
  if (entity === null) return [...allEntities(), ...allOperations()];
  if (field !== undefined) {
    const own = usages.fields.get(entity.id)?.get(field.id) ?? [];
    return demands.has(kind) ? [...own, ...creating()] : own;
  }
  if (kind === "entity.method-added" || kind === "entity.method-removed") {
    return methods([change.before, change.after].map(String));
  }
  if (subject === "line") return methods(["upsertWithLines"]);
  const named = usages.entities.get(entity.id) ?? [];
  return namings.has(kind.split(":")[0] ?? kind) ? named : [...named, ...flat(usages.fields.get(entity.id))];

  /** A choice that was added hits where choices of its list are told apart; one that went, where it may be any of them. */
  function choicePlaces(id: string): readonly DirectedPlace[] {
    if (kind === "choice.added" || choice === undefined) {
      return [...(usages.lists.get(id) ?? []), ...flat(usages.choices.get(id))];
    }
    const own = usages.choices.get(id)?.get(choice.id) ?? [];
    return kind === "choice.removed" ? [...own, ...(usages.values.get(id) ?? [])] : own;
  }

  function listPlaces(id: string): readonly DirectedPlace[] {
    const users = change.users.flatMap((user) => usages.fields.get(user.entity.id)?.get(user.field.id) ?? []);
    const values = usages.values.get(id) ?? [];
    return [...(usages.lists.get(id) ?? []), ...flat(usages.choices.get(id)), ...values, ...users];
  }

  /** `GET /contacts/ limit`, `/contacts/`, or of a schema `Contact.phone`. */
  function specPlaces(place: string): readonly DirectedPlace[] {
    const [method = "", path = method] = place.split(" ");
    if (!path.startsWith("/")) return [...schemaFields(place.split(".")[0] ?? ""), ...allOperations()];
    const called = callers.get(method) ?? [...callers.values()].flat();
    const named = restNames().filter((one) => one.path === path && (method === path || one.method === method));
    return [...named.flatMap(({ name }) => operation(name)), ...methods(called)];
  }

  function restNames(): readonly { readonly method: string; readonly path: string; readonly name: string }[] {
    if (model.api.kind !== "rest") return [];
    const operations = openapiOperations(model.api.openapi);
    const names = operationNames(operations);
    return operations.map(({ method, path }, index) => ({
      method: method.toUpperCase(),
      path,
      name: names[index] ?? "",
    }));
  }

  function schemaFields(schema: string): readonly DirectedPlace[] {
    return model.entities.flatMap(({ id, fields }) =>
      fields.flatMap(({ id: fieldId, type }) => {
        const shown = type.kind === "structure" && [type.read.schema, type.write?.schema].includes(schema);
        return shown ? (usages.fields.get(id)?.get(fieldId) ?? []) : [];
      }),
    );
  }

  function creating(): readonly DirectedPlace[] {
    const known = [...((entity === null ? undefined : usages.methods.get(entity.id))?.keys() ?? [])];
    const made = entity === null ? [] : (usages.creations.get(entity.id) ?? []);
    return [...made, ...methods(known.filter((name) => waysOfMethod(name).includes("create")))];
  }

  function methods(names: readonly string[]): readonly DirectedPlace[] {
    const known = entity === null ? undefined : usages.methods.get(entity.id);
    return names.flatMap((name) => known?.get(name) ?? []);
  }

  function operation(name: string): readonly DirectedPlace[] {
    return usages.operations.get(name) ?? [];
  }

  function allOperations(): readonly DirectedPlace[] {
    return flat(usages.operations);
  }

  function allEntities(): readonly DirectedPlace[] {
    return flat(usages.entities);
  }
}

function flat(places: ReadonlyMap<string, readonly DirectedPlace[]> | undefined): readonly DirectedPlace[] {
  return [...(places?.values() ?? [])].flat();
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
