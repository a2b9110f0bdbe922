/** A message older than this, in milliseconds, is not taken: somebody may have kept it to send it again. */
const oldest = 5 * 60_000;

/**
 * Whether whoever holds the secret has sent this body, lately. The sender signs `<timestamp>.<body>` with HMAC-SHA256 and
 * sends `x-timestamp` (milliseconds since the epoch) and `x-signature` (hexadecimal).
 */
export async function isSigned({ headers }: Request, body: string, secret: string): Promise<boolean> {
  const timestamp = headers.get("x-timestamp") ?? "";
  const signature = bytesOf(headers.get("x-signature") ?? "");
  if (signature === null || !(Math.abs(Date.now() - Number(timestamp)) <= oldest)) return false;
  const usage = { name: "HMAC", hash: "SHA-256" };
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), usage, false, ["verify"]);
  // Compares in the same time however much of it is right, unlike `===`.
  return crypto.subtle.verify("HMAC", key, signature, encoder.encode(`${timestamp}.${body}`));
}

function bytesOf(hexadecimal: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[\da-f]{2}){32}$/i.test(hexadecimal)) return null;
  return Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
