/** A box in the window, as a browser would measure it. */
export function rect(x: number, y: number, width: number, height: number): DOMRect {
  return {x, y, width, height, left: x, top: y, right: x + width, bottom: y + height, toJSON: () => ""};
}
