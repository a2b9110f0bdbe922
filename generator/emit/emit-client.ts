import type { GeneratedFile } from "../output/generated-file.js";
import { code } from "./code.js";
import { dataObject, printData, textData } from "./layout/print-data.js";
import type { PackageScope } from "./package-scope.js";
import { render } from "./templates.js";

const providerDoor = "./provider/index.js";

/** `client.js` and `client.d.ts`: the bare client, which knows the account but none of its entities. */
export async function emitClient({ model, settings }: PackageScope): Promise<readonly GeneratedFile[]> {
  const account = dataObject({
    name: textData(model.account),
    url: textData(model.api.url),
    date: textData(settings.date),
    update: model.api.kind === "rest" ? textData(model.api.update) : null,
  });
  const column = code`const account = `.length;
  const [types, data] = await Promise.all([
    render("client.d.ts", {}),
    render("client.js", { account: printData(account, column, 0, 1) }),
  ]);
  const door = { kind: "import", name: providerDoor };
  const createClient = { kind: "function", name: "createClient" };
  const exported = { kind: "export", name: providerDoor };
  const constant = { kind: "const", name: "account" };
  return [
    { path: "client.d.ts", text: types, plan: { kind: "exact", statements: [door, exported, createClient] } },
    { path: "client.js", text: data, plan: { kind: "exact", statements: [door, constant, createClient] } },
  ];
}
