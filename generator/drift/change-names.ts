import { changeKinds } from "./change-kinds.js";

/** What a policy rule may name: every code, and every kind of one, each once. */
export const changeNames: readonly string[] = [
  ...new Set(Object.keys(changeKinds).flatMap((kind) => [kind.split(":")[0] ?? kind, kind])),
];
