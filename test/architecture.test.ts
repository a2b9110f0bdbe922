import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** room -> the rooms it may import from. A file directly under generator/ is of the room `stages`. */
const mayImport: Record<string, readonly string[]> = {
  problem: ["runtime"],
  json: ["model"],
  model: ["problem", "config", "snapshot", "runtime"],
  config: ["problem", "json", "model", "providers", "drift", "snapshot", "runtime"],
