import type {Lang} from "../figures/index.js";
import {slideBar} from "./slide-bar.js";
import {slidesOf} from "./slides-of.js";
import {words} from "./words.js";

const HIDDEN = "slide-off";

/**
 * Shows a page one section at a time for a projector: arrow keys turn, Escape leaves. The address says that it is on, and
 * which heading or figure is shown, so a slide can be linked and the other language opens at the same one. Returns what
 * opens it.
 */
export function slideView(page: Element, {lang}: {readonly lang: Lang}): () => void {
  let at = 0;
  const bar = slideBar(lang, {turn: (by) => show(at + by), leave});
  const turnByKey = (event: KeyboardEvent) => {
    const act = isForSlides(event) ? actOf(event.key, {at, show, leave}) : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };

  function show(index: number): void {
    const slides = slidesOf(page);
    at = Math.max(0, Math.min(index, slides.length - 1));
    slides.forEach(({parts}, i) => {
      for (const part of parts) part.classList.toggle(HIDDEN, i !== at);
    });
    const {id = "", parts = []} = slides[at] ?? {};
    bar.say(words[lang].slide(at + 1, slides.length), titleOf(parts[0]));
    history.replaceState(null, "", `?${withView(true)}${id && `#${id}`}`);
    scrollTo(0, 0);
  }

  function leave(): void {
    document.documentElement.removeAttribute("data-view");
    bar.element.remove();
    document.removeEventListener("keydown", turnByKey);
    for (const part of page.querySelectorAll(`.${HIDDEN}`)) part.classList.remove(HIDDEN);
    const query = withView(false);
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
    slidesOf(page)[at]?.parts[0]?.scrollIntoView();
  }

  return () => {
    if (bar.element.isConnected) return;
    document.documentElement.setAttribute("data-view", "slides");
    page.after(bar.element);
    document.addEventListener("keydown", turnByKey);
    show(askedSlide(page));
  };
}

/** The slide that the address names, or that holds what it names; the first where it names none. */
function askedSlide(page: Element): number {
  const id = decoded(location.hash.slice(1));
  const target = document.getElementById(id);
  const slides = slidesOf(page);
  const holds = ({id: own, parts}: (typeof slides)[number]) =>
    own === id || (target !== null && parts.some((part) => part.contains(target)));
  return Math.max(0, slides.findIndex(holds));
}

/** A figure is announced by its headline. */
function titleOf(part: Element | undefined): string {
  const heading = part?.matches("figure") ? part.querySelector("h2, h3, h4, .figure-title, figcaption") : part;
  return heading?.textContent?.trim() ?? "";
}

function actOf(
  key: string,
  {at, show, leave}: {readonly at: number; readonly show: (index: number) => void; readonly leave: () => void}
): (() => void) | undefined {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowRight: () => show(at + 1),
    PageDown: () => show(at + 1),
    ArrowLeft: () => show(at - 1),
    PageUp: () => show(at - 1),
    Home: () => show(0),
    End: () => show(Number.MAX_SAFE_INTEGER),
    Escape: leave
  };
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}

/** Arrow keys move within a field, and within a figure that is walked with them; Escape closes what is open first. */
function isForSlides(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(
    event.target instanceof Element && event.target.closest("input, select, textarea, svg, dialog, [role='dialog']")
  );
}

/** The query with or without the view, the rest of it kept. */
function withView(on: boolean): string {
  const query = new URLSearchParams(location.search);
  if (on) query.set("view", "slides");
  else query.delete("view");
  return query.toString();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return "";
    throw error;
  }
}
