/**
 * What other rooms ask of this one: everything that leaves the site, written; what that depends on; its scripts. What draws
 * is loaded only when something is to be drawn, so that a build with nothing changed starts at once.
 */
export * from "./embed-sources.js";
export * from "./publication.js";
export * from "./read-frames.js";
export * from "./redirects.js";
export * from "./scripts.js";
export * from "./stand-in-document.js";
export * from "./write-embeds.js";
