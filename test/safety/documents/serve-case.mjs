// Answers with one hostile document, and counts who comes to the server that nobody was told to ask.
import { createServer } from "node:http";
import { cases } from "./cases.mjs";

const given = cases[process.argv[2]];
let asked = 0;

const foreign = await listening((_, response) => {
  asked += 1;
  response.writeHead(200, { "content-type": "application/json" }).end('{"type":"object"}');
});
const own = await listening((request, response) => {
  const json = { "content-type": "application/json" };
  if (request.url === "/doc") return given.serve(response, foreign, own);
  if (request.url === "/templates/" && given.templates !== undefined) {
    return response.writeHead(200, { ...json, ...given.headers }).end(given.templates());
  }
  if (request.url === "/templates/") {
    return response.writeHead(200, json).end('{"contact":[{"name":"first_name","label":"First","type":"text"}]}');
  }
  response.writeHead(404, json).end("{}");
});

process.on("message", () => process.send({ foreign: asked }));
process.on("disconnect", () => process.exit(0));
process.send({ url: own });

/** Answers the server's URL. */
async function listening(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
