export * from "./fill-page.js";
export * from "./story.js";
export * from "./title-of.js";
