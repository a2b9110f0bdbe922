import type { PageType } from "../../generator/docs/html/page-data.js";

export const unknownType: PageType = ["unknown", "", "unknown"];
