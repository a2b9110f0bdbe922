// Preloaded into what is measured: the machine seems to have as many cores as AS_IF_CORES says.
const os = require("node:os");
const { syncBuiltinESMExports } = require("node:module");
os.availableParallelism = () => Number(process.env.AS_IF_CORES);
syncBuiltinESMExports();
