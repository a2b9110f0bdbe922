import type { ProblemEntry } from "../problem-entry.js";

export const pullCodes = {
  "pull.unreachable": {
    title: "The CRM could not be reached",
    cause: "No answer came: the address is wrong, the network is down, or the CRM is.",
    fix: "Check `url` in codegen.yml and the network, then pull again. The old snapshot is kept.",
  },
  "pull.credentials": {
    title: "The credentials were refused",
    cause: "The CRM does not accept them, or they may not read the account's metadata.",
    fix: "Check the variables that `credentials` in codegen.yml names, in the environment and in `.env`. No secret is ever printed.",
  },
  "pull.rate-limit": {
    title: "The CRM's rate limit is used up",
    cause: "Other integrations may share the account's limit.",
    fix: "Pull again in a minute. The old snapshot is kept.",
  },
  "pull.failed": {
    title: "The CRM refused or failed a request",
    cause: "It answered, but not with what was asked for.",
    fix: "Pull again later. If it stays, check `url` in codegen.yml and ask the CRM's support. The old snapshot is kept.",
  },
} as const satisfies Record<string, ProblemEntry>;
