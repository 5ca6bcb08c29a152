import {html} from "htl";
import {parseAmount} from "../accounts/index.js";
import type {ControlOption} from "./control-options.js";
import type {Query} from "./query.js";
import {type ControlId, exploreWords} from "./words.js";

export interface ExploreControls {
  readonly element: HTMLElement;
  /** Shows a query and what may be chosen instead; `unit` is what the bounds are in. */
  show(query: Query, options: Partial<Record<ControlId, readonly ControlOption[]>>, unit: string): void;
}

export interface ControlsOptions {
  readonly lang: "zh" | "en";
  /** A reader changed one of them; `typed` where it is still being written. */
  readonly onchange: (id: ControlId, value: string, typed: boolean) => void;
  readonly onclear: () => void;
}

const CHOICES = ["frame", "level", "measure", "group", "sort", "chart", "unit", "col", "is"] as const;
const BOUNDS = ["from", "to"] as const;

/** Everything that can be asked of a frame, as labelled controls. One that has nothing to choose from is hidden. */
export function exploreControls({lang, onchange, onclear}: ControlsOptions): ExploreControls {
  const words = exploreWords[lang];
  const selects = new Map(CHOICES.map((id) => [id, html`<select></select>` as HTMLSelectElement]));
  const inputs = new Map((["q", ...BOUNDS] as const).map((id) => [id, textField(id)] as const));
  const labelled = (id: ControlId, field: HTMLElement | undefined) =>
    html`<label class=${`explore-${id}`}><span>${words.controls[id]}</span>${field}</label>`;
  for (const [id, select] of selects) select.addEventListener("change", () => onchange(id, select.value, false));
  for (const [id, input] of inputs) input.addEventListener("input", () => onchange(id, input.value, true));
  const clear = html`<button type="button" class="explore-clear">${words.clear}</button>`;
  clear.addEventListener("click", onclear);
  const choice = (id: (typeof CHOICES)[number]) => labelled(id, selects.get(id));
  const text = (id: "q" | "from" | "to") => labelled(id, inputs.get(id));
  const element = html`<form class="explore-controls no-print">
    ${["frame", "level", "measure", "group", "sort", "chart", "unit"].map((id) => choice(id as (typeof CHOICES)[number]))}
    ${text("q")}${choice("col")}${choice("is")}${text("from")}${text("to")}${clear}
  </form>`;
  element.addEventListener("submit", (event) => event.preventDefault());

  const show: ExploreControls["show"] = (query, options, unit) => {
    for (const [id, select] of selects) {
      const offered = options[id] ?? [];
      select.replaceChildren(...offered.map(([value, label]) => html`<option value=${value}>${label}</option>`));
      select.value = query[id];
      hide(select, offered.length < 2);
    }
    for (const [id, input] of inputs) {
      if (input.value !== query[id]) input.value = query[id];
      const invalid = id !== "q" && query[id] !== "" && !parseAmount(query[id]);
      input.setAttribute("aria-invalid", String(invalid));
      input.title = invalid ? words.invalid : "";
      hide(input, id !== "q" && !options.measure);
      const name = input.closest("label")?.querySelector("span");
      if (name) name.textContent = words.controls[id] + (id !== "q" && unit ? words.inBrackets(unit) : "");
    }
  };
  return {element, show};
}

function textField(id: "q" | "from" | "to"): HTMLInputElement {
  const mode = id === "q" ? "search" : "decimal";
  return html`<input type="text" inputmode=${mode} autocomplete="off" spellcheck="false" maxlength="100">` as HTMLInputElement;
}

function hide(field: HTMLElement, hidden: boolean): void {
  const label = field.closest("label");
  if (label) label.hidden = hidden;
}
