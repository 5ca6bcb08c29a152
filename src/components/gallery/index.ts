export * from "./entries.js";
export * from "./gallery-entry.js";
export * from "./gallery-wall.js";
