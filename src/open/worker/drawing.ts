/** A worker of this name parses pages for drawing, by the protocol of pdf.js. An address would lose its end in a service worker. */
export const DRAWING = "pages";
