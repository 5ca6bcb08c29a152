import {html} from "htl";
import type {Lang} from "../figures/index.js";
import {slidesOf} from "./slides-of.js";
import {words} from "./words.js";

const HIDDEN = "slide-off";

/**
 * Shows a page one section at a time for a projector: arrow keys turn, Escape leaves. The address says that it is on, and
 * which heading is shown, so a slide can be linked and the other language opens at the same one. Returns what opens it.
 */
export function slideView(page: Element, {lang}: {readonly lang: Lang}): () => void {
  const root = document.documentElement;
  const bar = slideBar(lang, {turn: (by) => show(at + by), leave});
  let at = 0;

  function show(index: number): void {
    const slides = slidesOf(page);
    at = Math.max(0, Math.min(index, slides.length - 1));
    slides.forEach(({parts}, i) => {
      for (const part of parts) part.classList.toggle(HIDDEN, i !== at);
    });
    bar.say(words[lang].slide(at + 1, slides.length));
    const id = slides[at]?.id;
    history.replaceState(null, "", `?${withView(true)}${id ? `#${id}` : ""}`);
    scrollTo(0, 0);
  }

  function open(): void {
    root.setAttribute("data-view", "slides");
    page.after(bar.element);
    document.addEventListener("keydown", turnByKey);
    const target = document.getElementById(decoded(location.hash.slice(1)));
    const asked = slidesOf(page).findIndex(({parts}) => target && parts.some((part) => part.contains(target)));
    show(Math.max(0, asked));
  }

  function leave(): void {
    root.removeAttribute("data-view");
    bar.element.remove();
    document.removeEventListener("keydown", turnByKey);
    for (const part of page.querySelectorAll(`.${HIDDEN}`)) part.classList.remove(HIDDEN);
    const query = withView(false);
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
    slidesOf(page)[at]?.parts[0]?.scrollIntoView();
  }

  function turnByKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = {
      ArrowRight: () => show(at + 1),
      PageDown: () => show(at + 1),
      ArrowLeft: () => show(at - 1),
      PageUp: () => show(at - 1),
      Home: () => show(0),
      End: () => show(Number.MAX_SAFE_INTEGER),
      Escape: leave
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return open;
}

function slideBar(lang: Lang, {turn, leave}: {readonly turn: (by: number) => void; readonly leave: () => void}) {
  const say = words[lang];
  const status = html`<span role="status"></span>`;
  const button = (text: string, act: () => void) => {
    const made = html`<button type="button">${text}</button>`;
    made.addEventListener("click", act);
    return made;
  };
  const element = html`<nav class="slide-bar no-print" aria-label=${say.slideView} title=${say.slideHow}>
    ${button(say.previous, () => turn(-1))} ${status} ${button(say.next, () => turn(1))} ${button(say.leave, leave)}
  </nav>`;
  return {
    element,
    say(text: string) {
      status.textContent = text;
    }
  };
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

/** Arrow keys move within a field, and within a figure that is walked with them. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, svg, [role='dialog']") !== null;
}
