/*
 * pdf.js makes a DOMMatrix as it loads, for drawing, which we never ask of it. Node has none; pdf.js would take one of a
 * native package that is not everywhere to be had, and that the packed kit does without.
 */
if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, {DOMMatrix: class {}});
