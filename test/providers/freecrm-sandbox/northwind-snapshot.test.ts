import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { own } from "../../../generator/json/json-value.js";
import { readTemplates } from "../../../generator/providers/freecrm/templates/read-templates.js";
import { canonicalJson } from "../../../generator/snapshot/snapshot.js";

const read = (path: string): string => readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), "utf8");
const text = read("northwind/metadata.json");
const metadata: unknown = JSON.parse(text);
const { models, problems } = readTemplates(own(metadata, "templates"), "northwind");
const fieldsOf = (model: string) => models.find((one) => one.model === model)?.standard?.fields ?? [];
const labelsOf = (model: string) => fieldsOf(model).map((field) => field.label);

describe("schemas/northwind", () => {
  it("is laid out as pull writes it", () => {
    expect(canonicalJson(metadata)).toBe(text);
    expect(metadata).toMatchObject({ formatVersion: 1, provider: "freecrm", url: "https://api.cogmento.com/api/1" });
  });

  it("has the bundled OpenAPI document", () => {
    expect(read("northwind/openapi.yaml")).toBe(read("freecrm/openapi.yaml"));
  });

  it("is understood, all nine models of it", () => {
    expect(problems).toEqual([]);
    expect(models.map((one) => one.model)).toEqual([
      "call",
      "case",
      "company",
      "contact",
      "deal",
      "document",
      "event",
      "product",
      "task",
    ]);
  });

  it.each([
    ["contact", ["Vorname", "Nachname", "Straße", "Sprache(n)", "Vorgesetzte(r)"]],
    ["company", ["Firmenname", "Branche", "USt-IdNr."]],
    ["deal", ["Titel", "Betrag", "Nächste Schritte", "Phase"]],
    ["product", ["商品名", "定価", "色"]],
    ["task", ["Title", "Due Date"]],
    ["case", ["Deadline"]],
    ["call", ["Outcome"]],
    ["event", ["Participants"]],
    ["document", ["Kind"]],
  ])("labels the fields of %s %j", (model, labels) => {
    expect(labelsOf(model)).toEqual(expect.arrayContaining(labels));
  });

  it("has the fields that the vendor's article calls dynamic", () => {
    expect(fieldsOf("deal").map((field) => field.key)).toEqual(
      expect.arrayContaining(["next_steps", "status", "stage", "type", "source"]),
    );
  });

  it("writes options as texts, as objects and as a map, for one choice and for several", () => {
    const options = (model: string, key: string) => fieldsOf(model).find((field) => field.key === key)?.options;
    expect(options("contact", "category")?.[0]).toEqual({ id: "Kunde", label: "Kunde" });
    expect(options("contact", "status")?.[0]).toEqual({ id: "new", label: "Neu" });
    expect(options("contact", "source")?.[0]).toEqual({ id: "event", label: "Messe" });
    expect(options("contact", "interessen")?.[2]).toEqual({ id: "shop", label: "Online-Shop" });
    expect(options("contact", "sprache")?.[2]).toEqual({ id: "ja", label: "日本語" });
  });

  it("has required fields and limits, at the top of a field and among its constraints", () => {
    const field = (model: string, key: string) => fieldsOf(model).find((one) => one.key === key);
    expect(field("contact", "first_name")).toMatchObject({ required: true, limits: { maxLength: 80 } });
    expect(field("contact", "hausnummer")).toMatchObject({ limits: { maxLength: 10 } });
    expect(field("task", "completion")).toMatchObject({ limits: { minimum: 0, maximum: 100 } });
    expect(field("product", "sku")).toMatchObject({ unique: true });
  });

  it("has a second template for deals, and one type that nobody understands", () => {
    expect(models.find((one) => one.model === "deal")?.further.map((template) => template.label)).toEqual([
      "Rahmenvertrag",
    ]);
    expect(fieldsOf("contact").find((field) => field.key === "signup")?.types).toEqual(["signup_form"]);
  });
});
