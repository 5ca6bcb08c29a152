import type {Line} from "./line.js";

const CONTROLS = /[^\P{Cc}\t]/gu;
/** Soft hyphens, joiners of no width, marks of direction. */
const FORMATS = /\p{Cf}/gu;

/**
 * A line without what prints nothing: control characters, which would steer the terminal that a label is shown in, and
 * characters of format, which would part a number or hide in a name.
 */
export function withoutControls(line: Line): Line {
  const text = line.text.replace(CONTROLS, " ").replace(FORMATS, "");
  return text === line.text ? line : {...line, text};
}
