import { cliCodes } from "./codes/cli-codes.js";
import { configCodes } from "./codes/config-codes.js";
import { driftCodes } from "./codes/drift-codes.js";
import { freeagentCodes } from "./codes/freeagent-codes.js";
import { freecrmCodes } from "./codes/freecrm-codes.js";
import { modelCodes } from "./codes/model-codes.js";
import { outputCodes } from "./codes/output-codes.js";
import { pullCodes } from "./codes/pull-codes.js";
import { renameCodes } from "./codes/rename-codes.js";
import { sandboxCodes } from "./codes/sandbox-codes.js";
import { snapshotCodes } from "./codes/snapshot-codes.js";
import { usagesCodes } from "./codes/usages-codes.js";

/** Every problem the tool can report, by code. */
export const problemCodes = {
  ...cliCodes,
  ...configCodes,
  ...driftCodes,
  ...pullCodes,
  ...freeagentCodes,
  ...freecrmCodes,
  ...modelCodes,
  ...outputCodes,
  ...renameCodes,
  ...sandboxCodes,
  ...snapshotCodes,
  ...usagesCodes,
};

export type ProblemCode = keyof typeof problemCodes;
