import {embedFolder} from "./embed-paths.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {type CodesOptions, type ShortCodes, shortCodes} from "./short-codes.js";
import {toFragment} from "./to-fragment.js";

/** What a desk pastes into its own system. The block for WeChat is copied, not pasted as code, and made elsewhere. */
export interface Codes extends ShortCodes {
  /** The figure itself, complete without script, and the element that brings it to life. */
  readonly element: string;
}

/** The codes of one figure in one language and order. */
export function codes(rendered: Rendered, publication: Publication, options: CodesOptions): Codes {
  const {theme = "light", frozen = false} = options;
  const script = addressOf(`${embedFolder(publication, frozen)}_assets/juesuan-figure.js`, publication);
  return {
    ...shortCodes(rendered, publication, options),
    element: `${toFragment(rendered, publication, {theme, frozen})}<script src="${script}" async></script>`
  };
}
