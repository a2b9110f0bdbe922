import type { Plugin } from "vite";
import { bundlerPlugin } from "./bundler-plugin.js";
import type { PluginOptions } from "./plugin.js";

export type { PluginOptions } from "./plugin.js";

/**
 * The plugin for Vite: generates the accounts' packages from their snapshots before a build, and again in watch mode
 * when the configuration, a snapshot or a document changes. What is current is left as it is.
 */
export const fieldwright: (options?: PluginOptions) => Plugin = bundlerPlugin.vite;
