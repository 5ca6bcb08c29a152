import type {Palette, Theme} from "../../embed/in-browser/index.js";

/** Those of colours.css that drawings may have. */
export const COLOURS = [
  "paper",
  "paper-sunk",
  "ink",
  "muted",
  "hairline",
  "rule",
  "link",
  "focus",
  "cinnabar",
  "indigo",
  "malachite",
  "ochre",
  "gamboge",
  "violet",
  "slate",
  ...["equal", "rounding", "explained", "scope", "unequal", "undefined", "missing", "unchecked"].flatMap((verdict) => [
    `verdict-${verdict}`,
    `verdict-${verdict}-wash`
  ])
];

/** The colours of a theme as the page's own style sheet has them, whatever theme the page is in. */
export function themePalette(theme: Theme): Palette {
  const probe = document.createElement("div");
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const palette = new Map(COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  probe.remove();
  return palette;
}
