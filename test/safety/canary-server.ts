import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** Secrets that nothing may show. */
export const canaries = {
  clientSecret: "canary/Client+Secret=äöü&42",
  token: "canary-token-A1b2C3d4E5",
  password: "canary Pass?word#1%",
  given: "canary.given.token.Z9y8X7",
} as const;

/** Every way in which a canary travels: as it is, in an address, in JSON, in base64 alone and behind a name. */
function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString("base64");
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ""),
    Buffer.from(`id:${secret}`).toString("base64"),
    Buffer.from(`user:${secret}`).toString("base64"),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  ];
}

/** All of them, in every spelling. */
export const forms = Object.values(canaries).flatMap(formsOf);

/** The spellings that a text holds. */
export function leaksIn(text: string): readonly string[] {
  return forms.filter((form) => text.includes(form));
}

/** `echo`: whatever the server was ever told, in every spelling. */
export type Reply = (request: IncomingMessage, echo: string, response: ServerResponse) => void;

/** A server that remembers what it is told. */
export async function serverOf(reply: Reply): Promise<{ url: string; seen: string[]; close: () => Promise<void> }> {
  const seen: string[] = [];
  const told = new Set<string>();
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (bytes) => (body += String(bytes)));
    request.on("end", () => {
      seen.push(`${request.url} ${JSON.stringify(request.headers)} ${body}`);
      const all = seen.join("\n");
      for (const secret of Object.values(canaries)) {
        if (all.includes(secret) || all.includes(JSON.stringify(secret).slice(1, -1))) told.add(secret);
      }
      reply(request, [...told].flatMap(formsOf).join(" | "), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
