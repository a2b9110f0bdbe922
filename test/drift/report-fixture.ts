import type { PolicyRule } from "../../generator/config/config.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import { applyPolicy } from "../../generator/drift/policy.js";
import type { AccountDrift, JudgedChange } from "../../generator/drift/report.js";
import type { AccountModel } from "../../generator/model/model.js";
import { freeagentModel } from "./drift-fixture.js";

/** The changes that lead from the fixture to the model, judged. */
export function judged(after: AccountModel, rules: readonly PolicyRule[] = []): readonly JudgedChange[] {
  const changes = compareModels(freeagentModel, after);
  return applyPolicy(changes, { rules, today: "2030-05-01", at: () => null }).changes;
}

export function account(more: Partial<AccountDrift>): AccountDrift {
  return {
    account: "acme",
    provider: "freeagent",
    snapshot: "schemas/acme/metadata.json",
    stale: [],
    changes: [],
    problems: [],
    ...more,
  };
}
