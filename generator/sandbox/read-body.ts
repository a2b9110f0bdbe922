import type { IncomingMessage } from "node:http";

/** The body as text, or null where it has more bytes than allowed; the rest is then read and dropped. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= mostBytes) chunks.push(bytes);
  }
  return size > mostBytes ? null : Buffer.concat(chunks).toString("utf8");
}
