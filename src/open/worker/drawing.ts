/** With this in its address the worker parses pages for drawing, by the protocol of pdf.js. */
export const DRAWING = "#pages";
