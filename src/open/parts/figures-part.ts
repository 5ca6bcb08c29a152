import {html} from "htl";
import {draw, type PublishedFigure, published} from "../../figures/index.js";
import {breath, inSlices} from "../in-slices.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";
import {figureDownloads} from "./figure-downloads.js";

/** How far from the window drawing begins. */
const NEAR = "400px 0px";
/** Those of published figures, in pixels. Here only the one that fits is drawn. */
const WIDTHS = [760, 560, 340] as const;

interface Context {
  readonly lang: Lang;
  readonly say: OpenWords;
}

/** Every figure that the document has the numbers for, drawn when a reader comes near, and how many it has not. */
export function figuresPart({frames}: Opened, context: Context): HTMLElement {
  const {lang, say} = context;
  const element = html`<div class="open-figures"><p class="open-note">${say.figures.note}</p></div>`;
  let lacking = 0;
  const tasks = published.map((figure) => () => {
    if (figure.rows(frames, lang) === null) lacking += 1;
    else element.append(room(figure, (width) => drawn(figure, frames, width, context)));
  });
  const tell = () => {
    if (lacking) element.append(html`<p class="open-note">${say.figures.lacking(lacking)}</p>`);
  };
  void inSlices([...tasks, tell]);
  return element;
}

/** Drawings wait for each other, so that the page can answer between them. */
let last: Promise<void> = Promise.resolve();

/** Filled when it comes near the window or is printed, and anew when another width fits. */
function room({id}: PublishedFigure, make: (width: number) => HTMLElement): HTMLElement {
  const element = html`<div class="open-figure" data-room=${id}></div>`;
  let now = 0;
  const put = () => {
    const width = WIDTHS.find((one) => one <= element.clientWidth) ?? WIDTHS[2];
    if (width === now || !element.isConnected) return;
    now = width;
    element.replaceChildren(make(width));
  };
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      last = last.then(breath).then(put);
      new ResizeObserver(() => now && put()).observe(element);
    },
    {rootMargin: NEAR}
  );
  near.observe(element);
  addEventListener("beforeprint", put);
  return element;
}

/** One that cannot be drawn is told of, and the others are. */
function drawn(figure: PublishedFigure, frames: Opened["frames"], width: number, {lang, say}: Context): HTMLElement {
  try {
    const element = draw(figure, frames, {lang, width, ledger: ""});
    // It has no page of its own to be embedded, linked or downloaded from.
    for (const part of element.querySelectorAll(".figure-embed, .copy-link")) part.remove();
    const downloads = figureDownloads(figure, frames, {lang, say});
    element.querySelector(".figure-download .figure-action")?.replaceChildren(downloads);
    return element;
  } catch (error) {
    console.error(error);
    return html`<p class="figure-lacking">${say.figures.failed}</p>`;
  }
}
