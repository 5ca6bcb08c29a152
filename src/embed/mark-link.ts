import {isPrinted, isQuantity, markAddress, operandsOf, type Quantity} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {addressOf, type Publication, placeOf} from "./publication.js";
import type {Rendered} from "./render-figure.js";

/**
 * Where the marks of a picture lead, by their `href` within the figure: a printed number to its place in the ledger, a
 * derived one to its formula in the table of the embed. Null where the origin is not known, for a file has no site around it.
 */
export function markLink({figure, rows, lang}: Rendered, publication: Publication): (href: string) => string | null {
  if (!publication.origin) return () => null;
  const page = addressOf(embedFolder(publication) + embedPaths(figure.id, {lang}).address, publication);
  const quantities = new Map<string, Quantity>();
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (isQuantity(value)) quantities.set(`#${figure.id}.${markAddress(row.key, column)}`, value);
    }
  }
  return (href) => {
    const quantity = quantities.get(href);
    if (!quantity) return null;
    const [cell] = operandsOf(quantity);
    return isPrinted(quantity) && cell ? placeOf(encodeURI(cell.id), lang, publication) : page + href;
  };
}
