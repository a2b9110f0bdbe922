import type { Place } from "../problem/problem.js";

/** `codegen.yml`, validated. Secrets are not in it: `credentials` holds the text with its `${VAR}` still in place. */
export interface Config {
  /** Absolute path of the file. */
  readonly file: string;
  /** Absolute path of its folder; what the file names is relative to it. */
  readonly directory: string;
  /** Absolute path of the snapshots' folder. */
  readonly schemas: string;
  /** Absolute path of the generated packages' folder. */
  readonly output: string;
  readonly accounts: readonly AccountConfig[];
}

export interface AccountConfig {
  readonly name: string;
  readonly provider: string;
  /** The address as the configuration has it, variables still in place; null means the provider's default. */
  readonly url: string | null;
  /** Unresolved: `{ clientId: "${FREEAGENT_CLIENT_ID}" }`. Resolved only by `pull`. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly package: PackageConfig;
  readonly entities: EntitySelection;
  /** Line entity -> its parent, by system name. */
  readonly lines: Readonly<Record<string, string>>;
  /** Glob patterns of the project's own GraphQL documents, relative to the configuration. */
  readonly documents: readonly string[];
  /** Glob patterns of SDL that adds to the account's schema: what the server has and nobody documents. */
  readonly schema: readonly string[];
  readonly scalars: { readonly date: "string" | "Date" };
  /** `entity.field` by system names -> what to change. */
  readonly overrides: Readonly<Record<string, FieldOverride>>;
  readonly policy: readonly PolicyRule[];
  /** Address or file of the OpenAPI document; null means the bundled one. */
  readonly openapi: string | null;
  readonly update: "post" | "patch";
  /** Where a key of this account stands in the file: `at("overrides", "contact.x", "type")`. */
  readonly at: (...path: readonly string[]) => Place;
}

export interface PackageConfig {
  readonly name: string;
  readonly version: string;
  /** False only where the configuration names the package and says so. */
  readonly private: boolean;
}

export interface EntitySelection {
  /** Globs over system names. Empty means all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** System names of apps that the CRM has, but does not list. */
  readonly add: readonly string[];
  /** Keep deactivated fields, readable and deprecated. */
  readonly hidden: boolean;
}

export interface FieldOverride {
  readonly name?: string;
  readonly type?: string | { readonly ts: string; readonly from: string };
  readonly multiple?: boolean;
  readonly open?: boolean;
  readonly readOnly?: boolean;
  readonly required?: boolean;
}

/** Raise, lower or accept drift, by code or by one change's fingerprint. */
export interface PolicyRule {
  readonly code?: string;
  readonly fingerprint?: string;
  readonly severity?: "breaking" | "dangerous" | "safe";
  readonly accept?: boolean;
  readonly reason: string;
  /** `YYYY-MM-DD`; after it the rule no longer holds. */
  readonly expires?: string;
}
