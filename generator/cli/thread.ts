import { parentPort, workerData } from "node:worker_threads";
import type { Order } from "./accounts/threads/order.js";
import { orderDoer } from "./accounts/threads/order-doer.js";

// What a thread begins with: see `start-thread.ts`. The tool is loaded as `main` loads it, so that both share its files.
const answer = orderDoer(await import("../index.js"), workerData);
parentPort?.on("message", async (order: Order) => {
  parentPort?.postMessage(await answer(order));
});
