import {html} from "htl";
import type {Repair} from "../../accounts/index.js";
import type {Words} from "./words.js";

/** A dagger that leads to the first of the repairs; nothing where there are none. */
export function repairMark(repairs: readonly Repair[], words: Words): HTMLElement | string {
  const [first] = repairs;
  if (!first) return "";
  const says = words.repaired([...new Set(repairs.map((r) => r.kind))]);
  return html`<a class="ledger-repaired" href=${`#repair-${first.id}`} title=${says} aria-label=${says}>†</a>`;
}
