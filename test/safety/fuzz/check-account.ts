import { generate } from "../../../generator/index.js";
import type { GeneratedFile } from "../../../generator/output/package.js";
import { configOf } from "../injection/config-of.js";
import { countStatements } from "../injection/count-statements.js";
import { randomAccount } from "./random-account.js";

/** The package of a random account: generated twice, from input in another order; null where anything is wrong. */
export async function checkAccount(
  seed: number,
): Promise<{ readonly files: readonly GeneratedFile[]; readonly wrong: string | null }> {
  const { account, provider, sources } = randomAccount(seed);
  const config = configOf(account, provider);
  const { files, lock } = await generate(config, account, sources(null));
  const again = await generate(config, account, sources(seed + 1));
  const different = files.find(({ path, text }) => again.files.find((file) => file.path === path)?.text !== text);
  if (different !== undefined || again.files.length !== files.length) {
    return { files, wrong: `another order, another ${different?.path ?? "number of files"}` };
  }
  const locked = await generate(config, account, { ...sources(null), lock });
  if (locked.lock !== lock) return { files, wrong: "another lock the second time" };
  const own = files.filter(({ path }) => !/^(?:runtime|provider)\//.test(path));
  const [error] = countStatements(own).syntaxErrors;
  return { files, wrong: error ?? null };
}
