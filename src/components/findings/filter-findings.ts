import type {FindingWords} from "./words.js";

const NAMES = ["level", "where", "q"] as const;

/** Wakes the filter of a list of findings. What is chosen stands in the address, so that a list can be linked as it is. */
export function filterFindings(list: HTMLElement, words: FindingWords): void {
  const form = list.querySelector<HTMLFormElement>(".finding-filter");
  if (!form) return;
  const cards = [...list.querySelectorAll<HTMLElement>("[data-finding]")];
  const show = () => {
    const shown = showMatching(cards, valuesOf(form));
    for (const group of list.querySelectorAll<HTMLElement>(".finding-group")) tellGroup(group);
    const output = form.querySelector("output");
    if (output) output.textContent = shown ? words.shown(shown, cards.length) : words.empty;
  };
  const change = () => {
    show();
    keepInAddress(valuesOf(form));
  };
  form.hidden = false;
  readAddress(form);
  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are emptied after the event.
  form.addEventListener("reset", () => setTimeout(change));
  show();
}

type Values = Readonly<Record<(typeof NAMES)[number], string>>;

function valuesOf(form: HTMLFormElement): Values {
  const given = new FormData(form);
  const of = (name: string) => `${given.get(name) ?? ""}`.trim();
  return {level: of("level"), where: of("where"), q: of("q")};
}

function tellGroup(group: HTMLElement): void {
  const count = group.querySelectorAll("[data-finding]:not([hidden])").length;
  group.hidden = count === 0;
  const told = group.querySelector("h2 .count");
  if (told) told.textContent = String(count);
}

function showMatching(cards: readonly HTMLElement[], {level, where, q}: Values): number {
  const wanted = toPlain(q);
  let shown = 0;
  for (const card of cards) {
    const {level: own = "", where: places = ""} = card.dataset;
    const matches =
      (!level || own === level) &&
      (!where || places.split(" ").includes(where)) &&
      (!wanted || wordsIn(card).includes(wanted));
    card.hidden = !matches;
    if (matches) shown += 1;
  }
  return shown;
}

/** What a card tells, not what its buttons are called. Whether a number stands apart from its unit makes no difference. */
function wordsIn(card: HTMLElement): string {
  return toPlain([...card.querySelectorAll("h3, p, dd, small, .finding-places a")].map((e) => e.textContent).join(" "));
}

function toPlain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** A value that no option has leaves its field at the first. */
function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) {
    field.value = asked.get(field.name) ?? "";
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

function keepInAddress(values: Values): void {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    if (values[name]) asked.set(name, values[name]);
    else asked.delete(name);
  }
  const search = asked.size ? `?${asked}` : "";
  history.replaceState(history.state, "", location.pathname + search + location.hash);
}
