export * from "./publication.js";
export * from "./render-figure.js";
export * from "./stand-in-document.js";
