import {html} from "htl";
import {copyButton} from "./copy-button.js";
import type {ListedFigure} from "./listed-figure.js";
import {type Lang, words} from "./words.js";

export interface WechatField {
  /** Whole addresses; empty for what the figure does not have. */
  readonly image: string;
  readonly block: string;
  readonly lang: Lang;
}

/** In pixels, of the picture for WeChat. */
const WIDTH = 1080;

/** What survives WeChat's editor: the picture, and a block with inline styles; and what the picture looks like. */
export function wechatField({title, alt, picture}: ListedFigure, {image, block, lang}: WechatField): HTMLElement {
  const say = words(lang);
  const tried = html`<div class="wechat-block" data-theme="light"></div>`;
  const preview = html`<img class="wechat-picture" src=${image} alt=${`${title}${say.stop}${alt}`} width=${WIDTH} loading="lazy" style=${`aspect-ratio:auto ${picture.width}/${picture.height}`}>`;
  return html`<div class="wechat-field">
    <p>${say.wechatFor}</p>
    <p class="copy-lines">${image && imageButton(image, lang)} ${block && blockButton(block, tried, lang)}</p>
    ${tried}
    ${image && html`<a href=${image} download>${preview}</a>`}
  </div>`;
}

function imageButton(image: string, lang: Lang): HTMLElement {
  const say = words(lang);
  return copyButton({
    label: say.copyImage,
    lang,
    // Given a promise, not the file: Safari forgets that the reader asked while the file is on its way.
    copy: async () => navigator.clipboard.write([new ClipboardItem({"image/png": read(image, "image/png")})]),
    otherwise: () => say.imageOtherwise
  });
}

function blockButton(block: string, tried: HTMLElement, lang: Lang): HTMLElement {
  const say = words(lang);
  const whole = read(block, "text/html")
    .then((file) => file.text())
    .then((text) => withOrigin(text, new URL(block).origin));
  // Said when the button is pressed, not before.
  whole.catch(() => undefined);
  const typed = (type: string, to: (text: string) => string) => whole.then((text) => new Blob([to(text)], {type}));
  return copyButton({
    label: say.copyWechat,
    lang,
    copy: async () =>
      navigator.clipboard.write([
        new ClipboardItem({"text/html": typed("text/html", String), "text/plain": typed("text/plain", plain)})
      ]),
    otherwise: () =>
      whole.then(
        (text) => {
          tried.innerHTML = text;
          getSelection()?.selectAllChildren(tried);
          return say.wechatOtherwise;
        },
        () => say.wechatFailed
      )
  });
}

async function read(address: string, type: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`missing file: ${address}`);
  return new Blob([await answer.arrayBuffer()], {type});
}

/** The build begins addresses at the site's root where it does not know the origin. */
function withOrigin(text: string, origin: string): string {
  return text.replace(/(=["'])\/(?!\/)/g, (_, before) => `${before}${origin}/`);
}

function plain(text: string): string {
  const {body} = new DOMParser().parseFromString(text, "text/html");
  for (const cell of body.querySelectorAll("td + td")) cell.prepend("\t");
  return [...body.querySelectorAll("p, tr")].map((line) => line.textContent?.trim()).join("\n");
}
