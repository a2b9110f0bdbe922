import { packageScope } from "../emit/package-scope.js";
import { compareText } from "../model/compare-text.js";
import { shownType } from "../model/field-type.js";
import type { NamedModel } from "../model/named-model.js";
import { toolVersion } from "../tool-version.js";
import type { Usages } from "../usages/usages.js";
import { describeEntity } from "./describe-entity.js";
import type { Dictionary, DictionaryChange } from "./dictionary.js";

export interface DictionarySettings {
  readonly packageName: string;
  /** How the package reads dates. */
  readonly date: "string" | "Date";
  /** What has changed since another snapshot, where two were compared. */
  readonly past?: Past;
  /** Where the consumer's code uses entities and fields, where somebody looked. */
  readonly usages?: ProgramUsages;
}

/** What an account was compared with, as it was given, and what has changed since. */
export interface Past {
  readonly since: string;
  readonly changes: readonly DictionaryChange[];
}

export interface ProgramUsages extends Pick<Usages, "entities" | "fields"> {
  /** The program's tsconfig, as a reader knows it. */
  readonly program: string;
}

/**
 * NamedModel -> dictionary: the same types as the generated package has, in the same words.
 *
 * @throws ProblemError `output.custom-type` where a custom type has no plain name.
 */
export function describeAccount(model: NamedModel, settings: DictionarySettings): Dictionary {
  const { packageName, date, past, usages } = settings;
  const scope = packageScope(model, {
    packageName,
    version: "0.0.0",
    private: true,
    date,
    toolVersion,
    runtimeFiles: [],
  });
  const shown = new Set(
    model.entities
      .flatMap(({ fields }) => fields.map(({ type }) => shownType(type)))
      .map((type) => (type.kind === "choice" ? type.list : null)),
  );
  return {
    account: model.account,
    provider: model.provider,
    package: packageName,
    entities: scope.entities.map((entity) => describeEntity(entity, scope, usages)),
    lists: model.lists
      .filter(({ id }) => shown.has(id))
      .toSorted((left, right) => compareText(left.name, right.name))
      .map(({ id, name, choices }) => ({
        id,
        name,
        choices: choices.map((choice) => ({ id: choice.id, label: choice.label, literal: choice.literal })),
      })),
    since: past?.since ?? null,
    changes: past?.changes ?? [],
    program: usages?.program ?? null,
  };
}
