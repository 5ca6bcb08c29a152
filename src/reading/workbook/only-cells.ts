/** Formulas of cells: number, where their code's length stands in them, and a length that says there is none. */
const FORMULA = 0x0006;
const CODE_AT = 20;
const NO_CODE = 0xff;
/** SELECTION: read by nobody, and of any length. */
const NOTHING = 0x001d;
const CONTINUE = 0x003c;
const BEGIN = 0x0809;
/** Excel 95, and 97 to 2003: older ones lay out formulas otherwise, and are not packed in a compound file. */
const VERSIONS = [0x0500, 0x0600];

/** What prints cells, and what says how: sheets, texts, numbers, formats, merges, columns and rows. MS-XLS, 2.3.2. */
const KEPT = new Set([
  ...[FORMULA, 0x000a, 0x0022, 0x002f, 0x0031, 0x0042, 0x007d, 0x0085, 0x00bd, 0x00d6, 0x00e0, 0x00e5, 0x00fc, 0x00fd],
  ...[0x0200, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x027e, 0x041e, 0x0809]
]);

/**
 * The records of an old workbook, those that print no cells made void and the code of formulas taken out; nothing moves,
 * since sheets are found by their place. The library that reads them goes round in circles on code that is damaged.
 */
export function onlyCells(stream: Uint8Array): Uint8Array {
  const records = stream.slice();
  const view = new DataView(records.buffer);
  let kept = false;
  for (let at = 0; at + 4 <= records.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const isFormula = type === FORMULA;
    kept = type === CONTINUE ? kept : KEPT.has(type) && (!isFormula || length >= CODE_AT + 2);
    if (!kept) view.setUint16(at, NOTHING, true);
    else if (type === BEGIN && length >= 2) setVersion(view, at + 4);
    else if (isFormula) records.fill(NO_CODE, at + 4 + CODE_AT, at + 6 + CODE_AT);
    at += 4 + length;
  }
  return records;
}

function setVersion(view: DataView, at: number): void {
  if (at + 2 <= view.byteLength && !VERSIONS.includes(view.getUint16(at, true))) view.setUint16(at, 0x0600, true);
}
