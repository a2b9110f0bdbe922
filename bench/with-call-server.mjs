import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const server = fileURLToPath(new URL("call-server.mjs", import.meta.url));

/** Lends the port of the server of `calls`: a process of its own, for as long as it is used. */
export async function withCallServer(use) {
  const child = fork(server);
  const port = await new Promise((resolve) => child.once("message", resolve));
  try {
    return await use(port);
  } finally {
    child.disconnect();
  }
}
