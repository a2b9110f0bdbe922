/**
 * What is wrong with an address that credentials are to be sent to, or null: it must be https, or http on this machine.
 * The complaint never repeats the address, which may hold a password.
 */
export function urlComplaint(address: string): string | null {
  if (!URL.canParse(address)) return "must be an address like https://host/path";
  const url = new URL(address);
  const isLocal = url.protocol === "http:" && isLoopback(url.hostname);
  if (url.protocol !== "https:" && !isLocal) return "must be https; plain http is taken for this machine only";
  if (url.username !== "" || url.password !== "") return "must not hold a user or a password";
  if (url.search !== "" || url.hash !== "") return "must not hold a query or a fragment";
  return null;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
