import {type FigureView, toSearch} from "../../components/index.js";

/** A view as the end of an address, with what the present one says beside it: pym's name for the frame, the system's theme. */
export function searchFor(view: FigureView, search: string): string {
  const given = new URLSearchParams(search);
  const all = new URLSearchParams(toSearch(view));
  const child = given.get("childId");
  if (child) all.set("childId", child);
  if (given.get("theme") === "auto") all.set("theme", "auto");
  const text = String(all);
  return text && `?${text}`;
}
