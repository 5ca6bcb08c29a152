export * from "./exercise-list.js";
export * from "./facts-of.js";
export * from "./progress-of.js";
export * from "./sheet-address.js";
export * from "./sheet-desk.js";
export * from "./slide-view.js";
export * from "./words.js";
