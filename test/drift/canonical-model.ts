import { type AccountModel, compareText, shownType } from "../../generator/model/model.js";
import { normalDocument } from "./normal-document.js";

/** A model in one order, without what reaches no package and what comes from the configuration. */
export function canonicalModel(model: AccountModel): unknown {
  const used = new Set(
    model.entities.flatMap(({ fields }) =>
      fields.flatMap(({ type }) => {
        const shown = shownType(type);
        return shown.kind === "choice" ? [shown.list] : [];
      }),
    ),
  );
  const { api } = model;
  return {
    provider: model.provider,
    api: api.kind === "rest" ? { url: api.url, openapi: normalDocument(api.openapi) } : api,
    entities: byId(model.entities).map((entity) => ({
      ...entity,
      template: entity.template ?? null,
      fields: byId(entity.fields),
      lines: entity.lines.toSorted(compareText),
      methods: entity.methods.toSorted(compareText),
    })),
    lists: byId(model.lists.filter(({ id }) => used.has(id))),
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return things.toSorted((left, right) => compareText(left.id, right.id));
}
