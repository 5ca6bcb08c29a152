import {applyView, enhanceFigure, localDay, parseView, putAccessDay, wholeAddresses} from "../../components/index.js";
import {keepView} from "./keep-view.js";
import {offerPage} from "./offer-page.js";
import {openOutside} from "./open-outside.js";
import {otherPage} from "./other-page.js";
import {postHeight} from "./post-height.js";
import {themeOf} from "./theme-of.js";

/** The script of an embed's page. What it adds can be missed: the page is whole without it. It hears no message from anyone. */
const root = document.documentElement;
const lang = root.lang === "en" ? "en" : "zh";
const asked = new URLSearchParams(location.search);
const alone = parent === window;
/** How much later than the frame's the script of the page around may come, in milliseconds. */
const LATE = 1500;

const other = otherPage(location.search, document);
if (other) location.replace(other + location.hash);
else start(document.querySelector(".figure"));

/** A page that says why it has no figure has a theme and a height all the same. */
function start(figure: HTMLElement | null): void {
  followTheme();
  if (figure) enliven(figure);
  if (alone) root.setAttribute("data-alone", "");
  else {
    openOutside(document);
    sayHeight(figure?.dataset.figure ?? "");
  }
}

function enliven(figure: HTMLElement): void {
  wholeAddresses(figure, location.href);
  enhanceFigure(figure, {lang});
  // The language has a page of its own; the theme is the page's, and may be the system's.
  const {lang: _, theme: __, ...view} = parseView(location.search);
  applyView(figure, view);
  keepView(figure, location.search);
  putAccessDay(figure, localDay());
  if (!alone && self.origin === "null") offerPage(figure, location.href, lang);
}

function followTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => root.setAttribute("data-theme", themeOf(asked.get("theme"), system.matches));
  follow();
  system.addEventListener?.("change", follow);
}

/** The page's own height, not the frame's: it must be able to become less. */
function sayHeight(id: string): void {
  const speaker = {
    figure: id,
    child: asked.get("childId") ?? "",
    post: (message: unknown) => parent.postMessage(message, "*")
  };
  const say = () => postHeight(Math.ceil(root.getBoundingClientRect().height), speaker);
  if (typeof ResizeObserver === "function") new ResizeObserver(say).observe(document.body);
  else addEventListener("resize", say);
  say();
  // The page around may begin to listen after us.
  addEventListener("load", () => setTimeout(say, LATE));
}
