/** What we take from dagre; bundled when the tool is built, and loaded only by what draws. */
export { Graph, layout } from "@dagrejs/dagre";
export type { EdgeLabel, GraphLabel, NodeLabel } from "@dagrejs/dagre";
