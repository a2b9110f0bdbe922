import type { ProblemEntry } from "../problem-entry.js";

export const configCodes = {
  "config.not-found": {
    title: "No configuration",
    cause: "No codegen.yml was found in the working directory or above it.",
    fix: "Run `fieldwright init`, or name the file with `--config`.",
  },
  "config.unreadable": {
    title: "The configuration cannot be read",
    cause: "The file is missing, is a folder, is too large, or may not be read.",
    fix: "Check the path and the permissions of the file.",
  },
  "config.syntax": {
    title: "The configuration is not YAML",
    cause: "The YAML parser does not understand the file.",
    fix: "Correct the file at the place shown.",
  },
  "config.unknown-key": {
    title: "Unknown key",
    cause: "A key of the configuration is known neither to this tool nor to graphql-codegen.",
    fix: "Correct the key, or take it out.",
  },
  "config.invalid": {
    title: "Invalid value",
    cause: "A value of the configuration is missing or not of the form that is wanted.",
    fix: "Correct the value; docs/configuration.md has every key and its form.",
  },
  "config.other-provider": {
    title: "A key of another CRM's accounts",
    cause: "The key means something for accounts of another provider only; here it would do nothing.",
    fix: "Take the key out, or correct `provider`.",
  },
  "config.no-accounts": {
    title: "No accounts",
    cause: "The configuration lists no account to generate for.",
    fix: "Add one under `accounts`, as `fieldwright init` does.",
  },
  "config.account-name": {
    title: "Unusable account name",
    cause: "An account's name is also the name of its folders, on every system.",
    fix: "Use letters, digits, dots, dashes and underscores, and begin with a letter or a digit.",
  },
  "config.unknown-account": {
    title: "Unknown account",
    cause: "The configuration has no account of that name.",
    fix: "Name an account of the configuration, or none for all of them.",
  },
  "config.missing-variable": {
    title: "Variable not set",
    cause: "The configuration refers to a variable that neither the environment nor `.env` sets.",
    fix: "Set the variable in the environment or in the `.env` beside the configuration.",
  },
  "config.environment": {
    title: "The .env file cannot be read",
    cause: "There is a `.env` beside the configuration, but reading it failed.",
    fix: "Check that `.env` is a file and may be read.",
  },
  "config.credentials": {
    title: "Credentials incomplete",
    cause: "None of the ways to sign in has all that it needs.",
    fix: "Set the variables named in the environment or in the `.env` beside the configuration.",
  },
  "config.url": {
    title: "Unusable address",
    cause: "An address must be https; plain http is taken for this machine only.",
    fix: "Give the address as https://host/path, without user, password, query or fragment.",
  },
  "config.no-documents": {
    title: "No documents found",
    cause: "A pattern under `documents` matches no file.",
    fix: "Correct the pattern; it is relative to the folder of the configuration.",
  },
} as const satisfies Record<string, ProblemEntry>;
