export * from "./content-policy.js";
export * from "./embed-list.js";
export * from "./listed-figure.js";
export * from "./script-size.js";
