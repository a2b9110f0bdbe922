import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("./fixtures/", import.meta.url);

/** One printed example: the document, the variables, and the answer where it is JSON. */
export interface VendorExample {
  /** The operation, with a suffix where it is printed twice. */
  readonly name: string;
  readonly operation: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Undefined where what is printed is not JSON. */
  readonly response: { readonly data: Readonly<Record<string, unknown>> } | undefined;
  readonly responseText: string;
}

/** The 31 examples of the vendor's page, people replaced. @see https://api.freeagent.network */
export function vendorExamples(): readonly VendorExample[] {
  return readdirSync(new URL("vendor-operations/", folder))
    .map((file) => file.slice(0, -".graphql".length))
    .toSorted()
    .map((name) => {
      const isJson = readdirSync(new URL("vendor-examples/", folder)).includes(`${name}.response.json`);
      const responseText = read(`vendor-examples/${name}.response.${isJson ? "json" : "txt"}`);
      return {
        name,
        operation: name.split("-")[0] ?? name,
        document: read(`vendor-operations/${name}.graphql`),
        variables: JSON.parse(read(`vendor-examples/${name}.variables.json`)),
        response: isJson ? JSON.parse(responseText) : undefined,
        responseText,
      };
    });
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}
