import {dayOfAccess} from "./day-of-access.js";

/** Puts the day of reading into the citations of a figure, where the page has places for it: `data-accessed="[…]"`. */
export function putAccessDay(figure: Element, day: string): void {
  for (const place of figure.querySelectorAll<HTMLElement>("[data-accessed]"))
    place.textContent = (place.dataset.accessed ?? "").replace(dayOfAccess, day);
}
