import { describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import type { NamedModel } from "../../generator/model/model.js";
import { verify } from "../../generator/output/verify.js";
import { payloads } from "../model/encoders/payloads.js";
import { entity, field, model, settings } from "./fixtures/build-model.js";

/** Texts that openapi-typescript itself stumbles over, as the name of a path or a property; it refuses the document. */
const refused = new Set(["${x} {{y}} {{{z}}} }} <%= %>", "hasOwnProperty"]);

/** An account with the text wherever an account's people, its vendor or its user can put one. */
function hostile(text: string, inDocument = refused.has(text) ? "text" : text): NamedModel {
  const labels = { label: text, key: text, id: `id ${text}` };
  const choices = [
    { id: text, label: text, literal: text },
    { id: "2", label: "two", literal: `two ${text}` },
    { id: "3", label: "two", literal: `two ${text}` },
  ];
  const unusual = { ...labels, vendorType: text, defaultValue: text };
  return model(
    [
      entity("App", "apps", {
        ...labels,
        labelPlural: text,
        hasRows: true,
        paths: { collection: text, item: text },
        methods: [text],
        lines: [text],
        fields: [
          field("plain", { kind: "text" }, unusual),
          field("choice", { kind: "choice", list: "list", multiple: false, open: false }, unusual),
          field("reference", { kind: "reference", to: text, multiple: true }, unusual),
          field("schema", { kind: "structure", read: { schema: text, property: text }, write: null }, unusual),
          field("custom", { kind: "custom", ts: "Money", from: `./${text.replaceAll(/\p{Cs}/gu, "")}` }, unusual),
          field("strange", { kind: "unknown", vendorType: text }, unusual),
        ],
      }),
    ],
    {
      account: text,
      provider: text,
      lists: [{ id: "list", name: "AppChoice", choices }],
      api: {
        kind: "rest",
        url: text,
        openapiText: "",
        update: "post",
        openapi: {
          openapi: "3.0.3",
          info: { title: inDocument, description: inDocument, version: inDocument },
          servers: [{ url: inDocument }],
          paths: {
            [`/${inDocument}`]: {
              get: {
                summary: inDocument,
                description: inDocument,
                operationId: inDocument || undefined,
                responses: {
                  200: {
                    description: inDocument,
                    content: { [inDocument || "x"]: { schema: { enum: [inDocument] } } },
                  },
                },
              },
            },
          },
          components: {
            schemas: {
              Named: {
                description: inDocument,
                default: inDocument,
                properties: { [inDocument]: { type: "string", example: inDocument } },
              },
            },
          },
        },
      },
    },
  );
}

test.each([...refused])("a document with %j is refused, before anything is made of it", async (text) => {
  await expect(emitPackage(hostile(text, text), settings)).rejects.toMatchObject({
    problems: [{ code: "output.openapi-invalid" }],
  });
});

const short = payloads.map((text) => text.slice(0, 2000));

describe.each(short)("with %j in every place", (text) => {
  test("every file holds exactly the planned statements", async () => {
    const files = await emitPackage(hostile(text), { ...settings, packageName: text, toolVersion: text });
    await expect(verify(files)).resolves.toBeUndefined();
    const json = files.filter(({ path }) => path.endsWith(".json"));
    expect(json.map(({ path }) => path)).toEqual(["model.json", "package.json"]);
    for (const { text: content } of json) JSON.parse(content);
  });

  test("no file holds a sign that cannot be seen", async () => {
    const files = await emitPackage(hostile(text), { ...settings, packageName: text });
    const own = files.filter(({ path }) => path !== "openapi.d.ts");
    for (const { text: content } of own) expect(content).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028\u2029]/);
  });
});
