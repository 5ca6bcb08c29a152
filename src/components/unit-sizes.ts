/** Width of a thing, from one to the next, and how many stand in a line. */
export interface UnitSizes {
  readonly size: number;
  readonly pitch: number;
  readonly perLine: number;
}

/** In em, and the most lines of one number before the next size is taken. */
const SIZES = [1.6, 1.3, 1, 0.75, 0.5, 0.35];
const MOST_LINES = 4;

/** Sizes in pixels for numbers up to `most` in lines of `room`: things get smaller where the greatest would take too many lines. */
export function unitSizes(most: number, room: number, fontSize: number): UnitSizes {
  const sizes = SIZES.map((em) => {
    const size = Math.max(3, Math.round(em * fontSize));
    const pitch = size + Math.max(1, Math.round(size * 0.24));
    const perLine = Math.max(1, Math.floor((room + pitch - size) / pitch));
    // Lines of ten or fifteen can be counted at a glance.
    return {size, pitch, perLine: perLine < 10 ? perLine : perLine - (perLine % 5)};
  });
  const fits = sizes.find(({perLine}) => most <= perLine * MOST_LINES) ?? sizes.at(-1);
  if (!fits) throw new Error("invalid sizes: none");
  return fits;
}
