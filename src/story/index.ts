export * from "./fill-page.js";
export * from "./story.js";
