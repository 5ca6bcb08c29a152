import {colourOf, type Palette} from "./palette.js";
import type {PictureWords} from "./picture-words.js";
import {type Drawn, drawnAt, placeDrawing} from "./place-drawing.js";
import type {Rendered} from "./render-figure.js";
import {textLines} from "./text-lines.js";
import {toSvg} from "./to-svg.js";

/** An SVG that stands alone, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface LayOutOptions {
  readonly palette: Palette;
  /** Where a mark leads, by its `href` within the figure; null: the mark is plain. */
  readonly addressOf: (href: string) => string | null;
  /** In pixels, as it is shown. */
  readonly width?: number;
  /** How much larger it is shown than it is laid out: 2 lays 1080 pixels out as 540. */
  readonly scale?: number;
  /** The least that a text of the drawing may be, in pixels as laid out. */
  readonly least?: number;
}

/** In pixels as laid out. */
const MARGIN = 24;
const SIZES = {title: 25, subtitle: 15, small: 13};
const GAP = 18;

/** A whole figure as one picture: headline, subtitle, drawing, note, source, credit; whatever it says is wrapped to its width. */
export function layOutPicture(
  rendered: Rendered,
  pictureWords: PictureWords,
  {palette, addressOf, width = 760, scale = 1, least = scale > 1 ? 13 : 11}: LayOutOptions
): Picture {
  const [ink, muted, rule, paper] = ["ink", "muted", "hairline", "paper"].map((n) => colourOf(palette, n)) as Colours;
  const {title, subtitle, note, source, credit, address} = pictureWords;
  const room = {x: MARGIN, width: width / scale - 2 * MARGIN};
  const drawn = legible(rendered, room.width, least);
  const times = room.width / drawn.width;

  const head = textLines(title, {
    ...room,
    y: MARGIN + 6,
    size: SIZES.title,
    leading: 1.36,
    face: "serif",
    weight: 700,
    fill: ink
  });
  const sub = textLines(subtitle, {...room, y: head.bottom + 6, size: SIZES.subtitle, fill: muted});
  const top = sub.bottom + GAP;
  const foot = top + drawn.height * times + GAP;
  const small = {...room, size: SIZES.small, leading: 1.6};
  const said = textLines(note, {...small, y: foot + 10, fill: ink});
  const from = textLines(source, {...small, y: said.bottom + (note ? 4 : 0), fill: muted});
  const whole = [credit, address].filter((part) => part).join(" · ");
  const one = textLines(whole, {...small, y: from.bottom, fill: muted});
  const made = one.lines.length > 1 ? textLines(credit, {...small, y: from.bottom, fill: muted}) : one;
  const where = textLines(one === made ? "" : address, {...small, y: made.bottom, fill: muted});
  const height = Math.ceil((where.bottom + MARGIN - 8) * scale);

  const contents = [
    line(MARGIN, ink, 2, room),
    head.svg,
    sub.svg,
    placeDrawing(drawn, {x: room.x, y: top, scale: times, palette, addressOf}),
    line(foot, rule, 1, room),
    said.svg,
    from.svg,
    made.svg,
    where.svg
  ];
  const {lang, words} = rendered;
  return {svg: toSvg(contents, {width, height, scale, paper, ink, title, description: words.alt, lang}), width, height};
}

type Colours = [string, string, string, string];

/** Drawn as wide as its room; where its texts would be too small, drawn narrower and shown larger. */
function legible(rendered: Rendered, width: number, least: number): Drawn {
  const drawn = drawnAt(rendered, width);
  return drawn.smallest >= least ? drawn : drawnAt(rendered, Math.floor((width * drawn.smallest) / least));
}

function line(
  y: number,
  fill: string,
  thick: number,
  {x, width}: {readonly x: number; readonly width: number}
): string {
  return `<rect x="${x}" y="${+y.toFixed(1)}" width="${width}" height="${thick}" fill="${fill}"/>`;
}
