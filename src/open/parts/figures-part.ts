import {html} from "htl";
import {draw, type PublishedFigure, published} from "../../figures/index.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";

/** How far from the window drawing begins. */
const NEAR = "400px 0px";

/** Every figure that the document has the numbers for, drawn when a reader comes near, and how many it has not. */
export function figuresPart({frames}: Opened, {lang, say}: {lang: Lang; say: OpenWords}): DocumentFragment {
  const drawable = published.filter((figure) => figure.rows(frames, lang) !== null);
  const lacking = published.length - drawable.length;
  const rooms = drawable.map((figure) => room(figure, () => drawn(figure, frames, {lang, say})));
  return html.fragment`<p class="open-note">${say.figures.note}</p>${rooms}
    ${lacking ? html`<p class="open-note">${say.figures.lacking(lacking)}</p>` : ""}`;
}

function room({id}: PublishedFigure, make: () => HTMLElement): HTMLElement {
  const element = html`<div class="open-figure" data-room=${id}></div>`;
  const put = () => {
    near.disconnect();
    removeEventListener("beforeprint", put);
    if (!element.firstChild) element.append(make());
  };
  const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && put(), {rootMargin: NEAR});
  near.observe(element);
  addEventListener("beforeprint", put);
  return element;
}

/** One that cannot be drawn is told of, and the others are. */
function drawn(
  figure: PublishedFigure,
  frames: Opened["frames"],
  {lang, say}: {lang: Lang; say: OpenWords}
): HTMLElement {
  try {
    const element = draw(figure, frames, {lang, ledger: ""});
    for (const part of element.querySelectorAll(".figure-download, .figure-embed, .copy-link")) part.remove();
    return element;
  } catch (error) {
    console.error(error);
    return html`<p class="figure-lacking">${say.figures.failed}</p>`;
  }
}
