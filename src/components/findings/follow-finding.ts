import {stateInAddress} from "../state-in-address.js";

/**
 * Leads to the finding that the address names (`#finding=<id>`), now and when it changes, opening what it is folded in. Tells
 * the id of one that is not there; nothing where all is well again.
 */
export function followFinding(list: HTMLElement, tellUnknown: (id: string | null) => void): void {
  const follow = () => {
    const id = stateInAddress("finding");
    tellUnknown(null);
    for (const current of list.querySelectorAll('[aria-current="true"]')) current.removeAttribute("aria-current");
    if (!id) return;
    const card = list.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
    if (!card) {
      tellUnknown(id);
      list.scrollIntoView();
      return;
    }
    // A filter does not hide what the reader was led to.
    card.hidden = false;
    card.closest("section")?.removeAttribute("hidden");
    card.querySelector("details")?.setAttribute("open", "");
    card.setAttribute("aria-current", "true");
    card.scrollIntoView({block: "start"});
    card.focus({preventScroll: true});
  };
  addEventListener("hashchange", follow);
  // The element is not in the page yet while it is being made, and cannot be scrolled to.
  requestAnimationFrame(follow);
}
