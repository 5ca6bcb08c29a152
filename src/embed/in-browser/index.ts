/** What of this room runs in a browser, for figures of documents that are not published: pure, without Node. */
export * from "../lay-out-picture.js";
export * from "../palette.js";
export * from "../picture-words.js";
export * from "../plain-text.js";
export * from "../render-figure.js";
export * from "../site-name.js";
export * from "../to-figure-csv.js";
export * from "../to-sheets.js";
