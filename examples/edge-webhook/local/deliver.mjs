// Does what a shop would: signs a message and delivers it, twice. A worker is a function; it needs no server to be tried.
import { createHmac } from "node:crypto";
import worker from "../out/worker.js";

const { NORTHWIND_URL, FREECRM_EMAIL, FREECRM_PASSWORD } = process.env;
const environment = { NORTHWIND_URL, FREECRM_EMAIL, FREECRM_PASSWORD, WEBHOOK_SECRET: "shared with the shop" };

const body = JSON.stringify({ number: "K-1042", firstName: "Ada", lastName: "Beispiel", interests: ["CRM", "Chess"] });

for (const delivery of ["first", "second"]) {
  const timestamp = String(Date.now());
  const signature = createHmac("sha256", environment.WEBHOOK_SECRET).update(`${timestamp}.${body}`).digest("hex");
  const headers = { "x-timestamp": timestamp, "x-signature": signature };
  const request = new Request("https://hooks.example.com/customers", { method: "POST", headers, body });
  const response = await worker.fetch(request, environment);
  console.log(`${delivery} delivery: ${response.status} ${await response.text()}`);
}
