import { fieldwright } from "fieldwright/vite";
import { defineConfig } from "vite";
import { crmProxy } from "./server/crm-proxy.js";

export default defineConfig({
  plugins: [
    // Makes @acme/crm from its snapshot, at start and whenever the snapshot changes. Alone in a project it needs no options.
    fieldwright({ config: "../../codegen.yml", accounts: ["acme"] }),
    crmProxy(),
  ],
  // The demo accounts' packages lie outside of this folder; in a project of its own they lie inside.
  server: { fs: { allow: [".", "../../generated"] } },
});
