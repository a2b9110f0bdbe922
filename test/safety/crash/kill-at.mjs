// Loaded before the tool: ends its process, as if by a power cut, at the n-th call that reaches the project's files.
import { appendFileSync } from "node:fs";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_AT = "0", KILL_AFTER = "", KILL_COUNT = "", KILL_FOLDER = "" } = process.env;
const at = Number(KILL_AT);
let calls = 0;

function counted(name, call) {
  return function (...given) {
    if (!given.some((one) => typeof one === "string" && one.startsWith(KILL_FOLDER))) return call.apply(this, given);
    calls += 1;
    if (KILL_COUNT !== "") appendFileSync(KILL_COUNT, `${name}\n`);
    if (calls !== at) return call.apply(this, given);
    if (KILL_AFTER === "") process.kill(process.pid, "SIGKILL");
    return call.apply(this, given).then(
      () => process.kill(process.pid, "SIGKILL"),
      () => process.kill(process.pid, "SIGKILL"),
    );
  };
}

for (const name of ["mkdir", "rename", "rm", "writeFile", "open", "link", "copyFile", "utimes", "unlink"]) {
  fs.promises[name] = counted(name, fs.promises[name]);
}
syncBuiltinESMExports();
