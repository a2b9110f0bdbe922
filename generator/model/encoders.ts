/**
 * Foreign text, made fit for the place where it will stand: one encoder a place, applied once and last.
 * Labels, names and ids come from whoever administers the account, and reach code, comments, pages and terminals.
 */
export { blockComment } from "./encoders/block-comment.js";
export { csvCell } from "./encoders/csv-cell.js";
export { encoded, type Encoded } from "./encoders/encoded.js";
export { htmlText } from "./encoders/html-text.js";
export { identifier } from "./encoders/identifier.js";
export { jsonText, type JsonValue } from "./encoders/json-text.js";
export { markdownCode, markdownText } from "./encoders/markdown-text.js";
export { pathSegment } from "./encoders/path-segment.js";
export { memberName, propertyKey } from "./encoders/property-key.js";
export { stringLiteral } from "./encoders/string-literal.js";
export { terminalText } from "./encoders/terminal-text.js";
