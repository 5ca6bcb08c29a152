import type {Picture} from "./lay-out-picture.js";
import {colourOf, type Theme} from "./palette.js";
import {paletteOf} from "./palette-of.js";
import {pictureWords} from "./picture-words.js";
import {type Drawn, drawnAt, placeDrawing} from "./place-drawing.js";
import type {Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {type TextLines, textLines} from "./text-lines.js";
import {toSvg} from "./to-svg.js";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What Open Graph and oEmbed call for. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;
/** A headline is as large as leaves it these lines; the last size takes as many as it needs. */
const TITLES = [50, 46, 42, 38, 34] as const;
const SMALL = 20;
/** Widths that the drawing is tried at: the one that comes out largest is taken. */
const TRIED = [340, 480, 560, 760, 1000];
/** Larger would shout the headline down. */
const LARGEST = 2.2;
/** Below this the drawing stands beside the words, not under them. */
const TOO_SMALL = 1.15;

/** A figure as the picture of a shared link: its headline large, its drawing as large as fits whole, source and site. */
export function card(rendered: Rendered, publication: Publication, {theme = "light" as Theme} = {}): Picture {
  const palette = paletteOf(theme);
  const [ink = "", muted = "", paper = ""] = ["ink", "muted", "paper"].map((name) => colourOf(palette, name));
  const {title, subtitle, source, site} = pictureWords(rendered, publication);
  const {date} = publication.version;
  const drawns = TRIED.map((width) => drawnAt(rendered, width));

  const words = (width: number, most: number) => {
    const head = titleLines(title, width, most, ink);
    const below = textLines(subtitle, {x: MARGIN, y: head.bottom + 8, width, size: 22, fill: muted});
    const size = {x: MARGIN, width, size: SMALL, fill: muted, leading: 1.5};
    const foot = [source, `${site} · ${date}`].map((text) => textLines(text, {...size, y: 0}).bottom);
    const top = HEIGHT - MARGIN + 16 - (foot[0] ?? 0) - (foot[1] ?? 0);
    const from = textLines(source, {...size, y: top});
    const name = textLines(`${site} · ${date}`, {...size, y: from.bottom, weight: 700, fill: ink});
    return {top, bottom: below.bottom, svg: [head, below, from, name].map((t) => t.svg)};
  };
  const full = WIDTH - 2 * MARGIN;
  const over = words(full, 2);
  const under = largest(drawns, {x: MARGIN, y: over.bottom + 24, width: full, height: over.top - over.bottom - 48});
  const side = words(400, 6);
  const beside = largest(drawns, {x: MARGIN + 440, y: MARGIN, width: full - 440, height: HEIGHT - 2 * MARGIN});
  const isBeside = under.scale < TOO_SMALL && beside.scale > under.scale && side.bottom < side.top;
  const {drawn, scale, x, y} = isBeside ? beside : under;

  const contents = [
    `<rect width="${WIDTH}" height="10" fill="${ink}"/>`,
    ...(isBeside ? side : over).svg,
    placeDrawing(drawn, {scale, x, y, palette, addressOf: () => null})
  ];
  const {lang, words: said} = rendered;
  const file = {width: WIDTH, height: HEIGHT, paper, ink, title, description: said.alt, lang};
  return {svg: toSvg(contents, file), width: WIDTH, height: HEIGHT};
}

function titleLines(title: string, width: number, most: number, fill: string): TextLines {
  const sizes = TITLES.map((size) =>
    textLines(title, {x: MARGIN, y: MARGIN - 8, width, size, leading: 1.3, face: "serif", weight: 700, fill})
  );
  const fits = sizes.find(({lines}) => lines.length <= most) ?? sizes.at(-1);
  if (!fits) throw new Error("missing sizes of a headline");
  return fits;
}

/** The drawing whose texts come out largest in a box, of near ones the widest, and how it stands there. */
function largest(drawns: readonly Drawn[], {x, y, width, height}: Box) {
  const fits = drawns.map((drawn) => {
    const scale = Math.min(LARGEST, width / drawn.width, Math.max(0, height) / drawn.height);
    const worth = scale * drawn.smallest * Math.sqrt(drawn.width * scale);
    return {drawn, scale, worth, x, y: y + Math.max(0, height - drawn.height * scale) / 2};
  });
  const [best] = fits.sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error("missing drawings of a card");
  return best;
}
