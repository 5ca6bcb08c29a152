export * from "./open-desk.js";
export * from "./opened.js";
export * from "./worker/serve-files.js";
