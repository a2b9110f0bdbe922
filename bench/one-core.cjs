// Preloaded into what is measured: the machine seems to have one core.
const os = require("node:os");
const { syncBuiltinESMExports } = require("node:module");
os.availableParallelism = () => 1;
syncBuiltinESMExports();
