import JSZip from "jszip";
import writeXlsxFile from "write-excel-file/node";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {addressOf, type Publication, placeOf} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {toSheets} from "./to-sheets.js";

/** A zip entry must have a date: the earliest there is, so that the same rows give the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** A figure as a workbook, as it is published: with its edition, its address and that of each number. */
export async function toWorkbook(rendered: Rendered, publication: Publication): Promise<Uint8Array> {
  const {figure, lang, sort} = rendered;
  const {date, hash} = publication.version;
  const sheets = toSheets(rendered, {
    edition: `${date} · ${hash}`,
    address: addressOf(embedFolder(publication) + embedPaths(figure.id, {lang, sort}).address, publication),
    placeOf: (id) => placeOf(id, lang, publication)
  });
  return redate(await writeXlsxFile(sheets).toBuffer());
}

async function redate(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const fixed = new JSZip();
  for (const [name, entry] of Object.entries(zip.files))
    if (!entry.dir) fixed.file(name, await entry.async("uint8array"), {date: DATE, createFolders: false});
  return fixed.generateAsync({type: "uint8array", compression: "DEFLATE", platform: "UNIX"});
}
