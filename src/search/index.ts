export * from "./entries-of.js";
export * from "./search.js";
export * from "./search-box.js";
export * from "./search-entry.js";
export * from "./search-index.js";
