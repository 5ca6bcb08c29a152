import type {ExploreData} from "./explore-data.js";
import {type ExploreFrames, exploreFrames} from "./explore-frames.js";
import {exploreView} from "./explore-view.js";
import {fitQuery} from "./fit-query.js";
import {emptyQuery, parseQuery, type Query, toParameters} from "./query.js";
import {writeAddress} from "./write-address.js";

export interface ExploreOptions {
  readonly lang?: "zh" | "en";
  /** Address of the ledger page. */
  readonly ledger?: string;
}

const NAMES = Object.keys(emptyQuery);
/** What was spent by item: most will begin with it. */
const FIRST = "03";

/**
 * The notebook without code: choose a frame, filter, group, order, draw, go into the hierarchy. What is asked is in the
 * address, so a result can be kept and sent, and the browser's own buttons go back and forth.
 */
export function explore(data: ExploreData, {lang = "zh", ledger = "./ledger"}: ExploreOptions = {}): HTMLElement {
  const frames = exploreFrames(data, lang);
  const toFitting = (query: Query) => fitQuery(query, frames.frame(knownFrame(frames, query.frame)));
  const view = exploreView(frames, {
    lang,
    ledger,
    onask: (asked, {typed = false, tree = false} = {}) => {
      const query = toFitting(asked);
      writeAddress(NAMES, toParameters(query), {push: !typed});
      view.show(query, {tree});
    }
  });
  const showAddress = () => view.show(toFitting(parseQuery(location.search)));
  addEventListener("popstate", showAddress);
  showAddress();
  return view.element;
}

/** The frame that is asked for, else the one to begin with, else whatever the document has. */
function knownFrame({names}: ExploreFrames, asked: string): string {
  const known = [asked, FIRST].find((id) => names.some((name) => name.id === id));
  return known ?? names[0]?.id ?? FIRST;
}
