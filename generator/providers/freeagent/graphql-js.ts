import { createRequire } from "node:module";
import type * as graphql from "graphql";

const load = createRequire(import.meta.url);

let loaded: typeof graphql | undefined;

/** graphql-js, loaded when it is first asked for: that takes as long as to generate a small account, and few need it. */
export function graphqlJs(): typeof graphql {
  const all: typeof graphql = loaded ?? load("graphql");
  loaded = all;
  return all;
}
