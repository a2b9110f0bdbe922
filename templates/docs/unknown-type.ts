import type { PageType } from "../../generator/docs/html.js";

export const unknownType: PageType = ["unknown", "", "unknown"];
