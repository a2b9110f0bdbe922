import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = [process.env["CHROMIUM"] ?? "", ...places].find((place) => place !== "" && existsSync(place));

/** The browser of this machine: whether there is one, and how it is launched. */
export const installedChromium = {
  missing: executablePath === undefined,
  /** Comes after the name of tests that need it. */
  reason: executablePath === undefined ? " (skipped: Chromium is not installed; `apt-get install chromium`)" : "",
  launch: { ...(executablePath !== undefined && { executablePath }), args: ["--no-sandbox"] },
};
