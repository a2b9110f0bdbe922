// `node repeat-call.mjs <client> <port> <times>`: its call, over and over; prints what one of them took, in microseconds.
import { callClients } from "./call-clients.mjs";

const [name, port, times] = process.argv.slice(2);
const count = Number(times);
const call = await callClients[name](`http://127.0.0.1:${port}`);
for (let index = 0; index < count / 5; index += 1) await call();

const used = process.cpuUsage();
const start = performance.now();
for (let index = 0; index < count; index += 1) await call();
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(used);
process.stdout.write(JSON.stringify({ wall: (wall * 1000) / count, cpu: (user + system) / count }));
