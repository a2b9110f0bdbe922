// Answers every request with ten records; a process of its own, so that its time is not the clients'.
import { createServer } from "node:http";

const keys = ["first_name", "last_name", "work_email", "work_phone", "job_title"];
const record = (_, index) => ({
  id: `id${index}`,
  seq_id: `S${index}`,
  field_values: Object.fromEntries(
    keys.map((key) => [key, { value: `v${index}`, display_value: `v${index}`, type: "text" }]),
  ),
});
const listed = { listEntityValues: { count: 10, entity_values: Array.from({ length: 10 }, record) } };
const answer = JSON.stringify({ data: listed });

const server = createServer((request, response) => {
  request.resume().on("end", () => response.setHeader("content-type", "application/json").end(answer));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit(0));
