import type {HierarchyNode} from "d3";
import {html} from "htl";
import {drawPlot} from "./draw-plot.js";
import {hierarchyList} from "./hierarchy-list.js";
import {hierarchyPath} from "./hierarchy-path.js";
import {icicle} from "./icicle.js";
import {markAddress} from "./mark-address.js";
import {ringMarks} from "./ring-marks.js";
import {showUnit} from "./show-unit.js";
import {type HierarchyPlace, nodeOf, stepInHierarchy} from "./step-in-hierarchy.js";
import {hierarchyWords, tellPlace} from "./tell-place.js";
import {type HierarchyRow, toHierarchy} from "./to-hierarchy.js";

export interface HierarchyBrowserOptions {
  /** What all rows together are called. */
  readonly whole: string;
  /** Key of the branch that is shown at first; the whole where there is no such branch. */
  readonly root?: string;
  /** A reader went into a branch, or back: its key, empty for the whole. */
  readonly onroot?: (root: string) => void;
  /** Begins the ids of its items, so it is of no other figure on the page. */
  readonly figure?: string;
  /** Of the drawing, in pixels; without one, as wide as the page gives it. */
  readonly width?: number;
  readonly lang?: "zh" | "en";
  /** Address of the ledger page. */
  readonly ledger?: string;
}

/** Of the drawing until the page has said how much room there is. */
const NARROW = 320;

/**
 * An icicle that one can go into: a branch by click or Enter, back by Esc or by the path above it. Beside it the items of the
 * branch with their digits, so that what is too small for a label can be read. The drawing is one stop of the tab key; where
 * one is, is announced. It keeps nothing in the address: give it `root` and listen to `onroot`.
 */
export function hierarchyBrowser<R extends HierarchyRow>(
  rows: readonly R[],
  {whole, root = "", onroot, figure = "hierarchy", width, lang = "zh", ledger = "./ledger"}: HierarchyBrowserOptions
): HTMLElement {
  const words = hierarchyWords[lang];
  const all = toHierarchy(rows);
  const path = html`<nav aria-label=${words.path}></nav>`;
  const drawing = html`<div class="drawing" role="group" tabindex="0"></div>`;
  const list = html`<div class="hierarchy-items"></div>`;
  const status = html`<p class="figure-said" role="status"></p>`;
  const element = html`<div class="hierarchy-browser" lang=${words.html}>
    ${path}<div class="hierarchy">${drawing}${list}</div>${status}
  </div>`;
  let place: HierarchyPlace = {root: branchOf(all, root), at: ""};
  let room = width ?? NARROW;

  const ring = () => ringMarks(drawing, tilesAt(drawing, `#${figure}.${markAddress(place.at, "amount")}`));
  const draw = () => {
    const options = {width: room, fontSize: room < 420 ? 12 : 13, root: place.root};
    drawing.replaceChildren(drawPlot(icicle(rows, options), {figure}));
    const unit = element.closest("[data-in-unit]")?.getAttribute("data-in-unit");
    if (unit) showUnit(element, unit, lang);
    ring();
  };
  const show = () => {
    const node = nodeOf(all, place.root) ?? all;
    path.replaceChildren(hierarchyPath(node, {whole, onchoose: choose}));
    drawing.setAttribute("aria-label", words.drawing(node.data?.label ?? whole));
    list.replaceChildren(hierarchyList(node, {figure, ledger, onchoose: choose}));
    draw();
  };
  const goTo = (next: HierarchyPlace) => {
    const moved = next.root !== place.root;
    place = next;
    if (!moved) ring();
    else {
      show();
      // What had the focus may be gone.
      drawing.focus({preventScroll: true});
      onroot?.(place.root);
    }
    status.textContent = tellPlace(all, place, {whole, lang, moved});
  };
  const choose = (key: string) => goTo({root: branchOf(all, key), at: ""});

  drawing.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = stepInHierarchy(all, place, event.key);
    if (!next) return;
    event.preventDefault();
    goTo(next);
  });
  drawing.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = keyOf((event.target as Element).closest("a"), figure);
    const next = at && stepInHierarchy(all, {...place, at}, "Enter");
    if (!next) return;
    event.preventDefault();
    goTo(next);
  });
  if (width === undefined)
    onWidth(drawing, (wide) => {
      room = wide;
      draw();
    });
  show();
  return element;
}

/** The branch to show for a key: that of a row that has parts, else what it is part of, else the whole. */
function branchOf<R extends HierarchyRow>(all: HierarchyNode<R | null>, key: string): string {
  const node = nodeOf(all, key);
  return (node?.children ? node : node?.parent)?.data?.key ?? "";
}

/** The tiles that lead to an address: none where no place has it. */
function tilesAt(drawing: Element, address: string): readonly Element[] {
  return [...drawing.querySelectorAll("a")].filter((tile) => tile.getAttribute("href") === address);
}

/** The key of the row that a tile stands for: its address without the figure and the column. */
function keyOf(tile: Element | null, figure: string): string {
  const address = tile?.getAttribute("href") ?? "";
  const key = address.slice(figure.length + 2, address.lastIndexOf("."));
  return key && address === `#${figure}.${markAddress(key, "amount")}` ? key : "";
}

/** Calls back with the width of an element, now and whenever it changes; never where the browser does not say. */
function onWidth(element: Element, callBack: (width: number) => void): void {
  if (typeof ResizeObserver === "undefined") return;
  let last = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === 0 || width === last) return;
    last = width;
    callBack(width);
  }).observe(element);
}
