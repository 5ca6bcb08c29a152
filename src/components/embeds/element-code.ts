import {escapeHtml} from "../escape-html.js";
import type {EmbedView} from "./embed-view.js";

/** A colour of the theme with the light value that stands beside it for pages that do not know its name. */
const COLOUR = /var\(--([\w-]+),#[\da-f]+\)/gi;

/**
 * The element's code as this site gives it and a reader wants it: whole addresses where the build did not know the
 * origin and began them at its root; the theme and the unit as attributes. `colourOf` gives the dark value of a colour:
 * without its script a dark figure has no other.
 */
export function elementCode(
  fragment: string,
  {theme, unit}: Pick<EmbedView, "theme" | "unit">,
  {origin, colourOf}: {readonly origin: string; readonly colourOf: (name: string) => string}
): string {
  const whole = fragment.trim().replace(/(="|=&quot;|1x, )\/(?!\/)/g, (_, before) => `${before}${origin}/`);
  const coloured = theme === "dark" ? whole.replace(COLOUR, (light, name) => dark(light, name, colourOf(name))) : whole;
  const asked = [...(theme === "light" ? [] : [["theme", theme] as const]), ...(unit ? [["unit", unit] as const] : [])];
  const attributes = asked.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("");
  return coloured.replace(/^<juesuan-figure\b/, (start) => start + attributes);
}

function dark(light: string, name: string, colour: string): string {
  return /^#[\da-f]{3,8}$/i.test(colour) ? `var(--${name},${colour})` : light;
}
