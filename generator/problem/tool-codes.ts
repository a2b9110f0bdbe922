import type { ProblemEntry } from "./problem-entry.js";

export const cliCodes = {
  "cli.usage": {
    title: "Not understood",
    cause: "A command, an option or an argument is unknown or missing.",
    fix: "See `fieldwright --help`.",
  },
  "cli.already-there": {
    title: "File already there",
    cause: "`init` never overwrites a file.",
    fix: "Edit the file by hand, or move it away and run `init` again.",
  },
  "cli.nothing-found": {
    title: "Nothing of that name",
    cause: "No entity, field or choice of the account goes by that name.",
    fix: "Give a system name, a label, an identifier or an id.",
  },
  "cli.unexpected": {
    title: "Unexpected failure",
    cause: "Something went wrong that the tool has no better words for.",
    fix: "Run again with --verbose for the details.",
  },
} as const satisfies Record<string, ProblemEntry>;

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
  "config.variable-place": {
    title: "A variable where none is put in",
    cause:
      "Only url, credentials and openapi take ${VAR}: all else is read by every command, and told in its messages.",
    fix: "Write the value itself, or have the file written before the command runs.",
  },
  "config.unsafe-folder": {
    title: "A folder outside the project",
    cause:
      "What a configuration names is written and read inside its project only: its git repository, or its own folder.",
    fix: "Name a folder inside the project, and no link that leads out of it.",
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

export const modelCodes = {
  "model.duplicate-id": {
    title: "Two things share one id",
    cause: "The metadata lists the same vendor id twice, so that changes could not be told apart.",
    fix: "Pull again. If it stays, tell the CRM's support which id it is.",
  },
  "model.bad-lock": {
    title: "The names lock cannot be read",
    cause: "`names.lock.json` was damaged, for example by an unfinished merge.",
    fix: "Restore `names.lock.json` from version control. Without it, names that code relies on could change.",
  },
  "output.reformatted": {
    title: "A formatter has laid out generated files",
    cause:
      "A formatter or linter with `--fix` went over the package: nothing but white space, quotes and the like differ.",
    fix: "Add the folder of the packages, such as `generated/`, to `.prettierignore`, `files.includes` of biome.json or `ignores` of eslint.config.js, and generate again.",
  },
  "output.line-endings": {
    title: "Generated files have other line endings",
    cause:
      "A checkout made CRLF of the line feeds: the package's own `.gitattributes` is missing, or is not kept in git.",
    fix: "Commit the package with its `.gitattributes`, or add `generated/** text eol=lf` to the repository's own, and generate again.",
  },
  "model.name-settled": {
    title: "A name of the lock could not stay",
    cause:
      "Two things have one name in names.lock.json, as after a merge of two branches, or the name is the package's own.",
    fix: "Commit the lock as it is now; where your code uses the old name, the compiler says so.",
  },
  "model.unknown-provider": {
    title: "No such provider",
    cause: "The `provider` of an account is misspelt.",
    fix: "Use freeagent or freecrm.",
  },
  "model.unknown-entity": {
    title: "The configuration names an entity that the account does not have",
    cause: "A system name is misspelt, or the entity was deleted in the CRM.",
    fix: "Use a system name that `fieldwright explain` knows, or remove the entry.",
  },
  "model.unknown-field": {
    title: "The configuration names a field that the entity does not have",
    cause: "A system name is misspelt, or the field was deleted in the CRM.",
    fix: "Use a system name that `fieldwright explain` knows, or remove the entry.",
  },
  "model.bad-override": {
    title: "An override does not fit its field",
    cause: "For example a choice type for a field without a choice list, or `multiple` for a text.",
    fix: "Change the override to fit the field; `fieldwright explain` shows what the field is.",
  },
  "model.bad-name": {
    title: "An overriding name cannot be used",
    cause: "It is no identifier, is reserved, or another field of the entity has it.",
    fix: "Choose another name, or give the other field a name of its own, too.",
  },
} as const satisfies Record<string, ProblemEntry>;

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
  "pull.other-account": {
    title: "Another account than before",
    cause:
      "The snapshot and the names' lock are of one account, and what was pulled is of another: after a try in a sandbox, say.",
    fix: "To begin anew, with names of the new account's own labels, pull with `--new-account`. If it is the same account after all, take `account` out of names.lock.json.",
  },
  "pull.not-seen": {
    title: "A part of the account was not seen",
    cause:
      "The CRM refused a part of the metadata, or answered it so that it makes no sense: the rights of the credentials, mostly.",
    fix: "Give the credentials the right to read it and pull again; or leave the app out under `entities.exclude`.",
  },
} as const satisfies Record<string, ProblemEntry>;

export const sandboxCodes = {
  "sandbox.cannot-listen": {
    title: "The sandbox cannot use that port",
    cause: "Another program listens on it, or the system does not allow it.",
    fix: "Give another --port, or none for a free one.",
  },
  "sandbox.unknown-habit": {
    title: "The sandbox has no such habit",
    cause: "The name is mistyped, or of another version of the tool.",
    fix: "`fieldwright sandbox --habits list` prints them all.",
  },
} as const satisfies Record<string, ProblemEntry>;

export const snapshotCodes = {
  "snapshot.missing": {
    title: "No snapshot",
    cause: "The account has not been pulled yet, or its snapshot is not in the repository.",
    fix: "Run `fieldwright pull`, and commit the schemas folder.",
  },
  "snapshot.invalid": {
    title: "Damaged snapshot",
    cause: "A file of the snapshot is not what `pull` writes, for instance after an unfinished merge.",
    fix: "Restore the file from version control, or pull again.",
  },
  "snapshot.version": {
    title: "Snapshot of another version",
    cause: "The snapshot was written in a layout that this version of the tool does not read.",
    fix: "Pull again with this version, or install the version that wrote it.",
  },
  "snapshot.unwritable": {
    title: "The snapshot cannot be written",
    cause: "The schemas folder cannot be written to; what was there before has been kept.",
    fix: "Check the permissions of the folder and the space left on the disk.",
  },
  "snapshot.no-side": {
    title: "Nothing there to compare",
    cause: "A side of a comparison is neither an account, nor a folder with a snapshot, nor `git:<revision>`.",
    fix: "Correct the name, or the path, which is relative to the working directory.",
  },
  "snapshot.no-revision": {
    title: "The revision cannot be read",
    cause: "There is no git, the folder is in no repository, or the repository does not have the revision.",
    fix: "Name a commit, a branch or a tag that `git rev-parse` knows; a shallow checkout has only the last one.",
  },
} as const satisfies Record<string, ProblemEntry>;
