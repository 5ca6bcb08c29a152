export * from "./explore-data.js";
export * from "./explore-frame.js";
export * from "./explore-frames.js";
export * from "./fit-query.js";
export * from "./query.js";
export * from "./run-query.js";
export * from "./to-bars.js";
export * from "./to-csv.js";
