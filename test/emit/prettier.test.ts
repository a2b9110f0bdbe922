import { format, getFileInfo } from "prettier";
import { describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { verify } from "../../generator/output/verify.js";
import { model, settings } from "./fixtures/build-model.js";
import { restModel } from "./fixtures/rest-model.js";
import { richModel } from "./fixtures/rich-model.js";

/** Text of other generators, which have their own layout; and data for programs, which has a field a line. */
const foreign = new Set(["openapi.d.ts", "documents.d.ts", "model.json"]);

const models = { rich: richModel(), rest: restModel(), empty: model([]) };

describe.each(Object.entries(models))("the %s account", async (_, account) => {
  const files = await emitPackage(account, settings);

  test("comes out as planned", async () => {
    await expect(verify(files)).resolves.toBeUndefined();
  });

  test.each(files.filter(({ path }) => !foreign.has(path)))(
    "$path comes out as prettier has it",
    async ({ path, text }) => {
      const { inferredParser } = await getFileInfo(path);
      if (inferredParser === null) return;
      expect(await format(text, { filepath: path })).toBe(text);
    },
  );
});
