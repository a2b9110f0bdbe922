import type { CommandContext } from "../command.js";
import { initWords } from "../messages/init-words.js";
import type { ProjectWish } from "./project-files.js";

/**
 * Credentials by their variables, typed unseen for this one look and written nowhere: of the first way to sign in that is
 * whole. None where somebody would rather not.
 */
export async function askCredentials(
  { shell }: Pick<CommandContext, "shell">,
  variables: ProjectWish["variables"],
): Promise<Readonly<Record<string, string>>> {
  const ways = variables.map((set) => set.join(" and ")).join(", or ");
  if (!/^y/i.test((await shell.ask(initWords.askLook(ways))).trim())) return {};
  for (const set of variables) {
    const typed = await typedOf(set);
    if (typed !== null) return typed;
  }
  return {};

  /** Null as soon as one is left out: then it is another way that is meant, or none. */
  async function typedOf(set: readonly string[]): Promise<Readonly<Record<string, string>> | null> {
    const typed = new Map<string, string>();
    for (const variable of set) {
      const value = await shell.askSecret(initWords.askCredential(variable));
      if (value === "") return null;
      typed.set(variable, value);
    }
    return Object.fromEntries(typed);
  }
}
