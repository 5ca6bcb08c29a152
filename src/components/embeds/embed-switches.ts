import {html} from "htl";
import {moneyUnits} from "../quantity.js";
import {unitName} from "../unit-name.js";
import type {EmbedView} from "./embed-view.js";
import {type Lang, words} from "./words.js";

export interface EmbedSwitches {
  readonly view: EmbedView;
  /** The day of the edition. */
  readonly date: string;
  readonly lang: Lang;
  readonly onChange: (view: EmbedView) => void;
}

/** How all figures are shown, and so what every code asks for. */
export function embedSwitches({view, date, lang, onChange}: EmbedSwitches): HTMLElement {
  const {show, switches, langs, themes, asPrinted, editions} = words(lang);
  const units = Object.fromEntries(moneyUnits.map((unit) => [unit, unitName(unit, lang)]));
  const frozen = {live: editions.live, frozen: editions.frozen(date)};
  const form = html`<form class="embed-switches no-print" aria-label=${show}>
    ${choice("lang", switches.lang, langs, view.lang)}
    ${choice("theme", switches.theme, themes, view.theme)}
    ${choice("unit", switches.unit, {"": asPrinted, ...units}, view.unit)}
    ${choice("edition", switches.edition, frozen, view.frozen ? "frozen" : "live")}
  </form>`;
  form.addEventListener("change", () => onChange(chosen(new FormData(form as HTMLFormElement))));
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

function choice(name: string, label: string, options: Readonly<Record<string, string>>, now: string): HTMLElement {
  const all = Object.entries(options);
  return html`<label>${label} <select name=${name} class="unit-switch">
    ${all.map(([value, text]) => html`<option value=${value} selected=${value === now}>${text}</option>`)}
  </select></label>`;
}

function chosen(form: FormData): EmbedView {
  const theme = form.get("theme");
  return {
    lang: form.get("lang") === "en" ? "en" : "zh",
    theme: theme === "dark" || theme === "auto" ? theme : "light",
    unit: String(form.get("unit") ?? ""),
    frozen: form.get("edition") === "frozen"
  };
}
