import type {Line} from "../line.js";
import type {Block, BlockCell, BlockTable} from "./block.js";
import {isLayout} from "./is-layout.js";
import {isTextRow} from "./is-text-row.js";
import {joinTexts} from "./join-texts.js";
import {withoutUnused} from "./without-unused.js";

/** More fields than any department prints: a thousand rows of a hundred columns come to a tenth. */
const MAX_FIELDS = 1_000_000;

/** Writes blocks as the lines that recognition reads, counting them. */
export class LineWriter {
  readonly lines: Line[] = [];
  private fields = 0;

  /** More was given than is read: what stands in `lines` is not all. */
  get isFull(): boolean {
    return this.fields > MAX_FIELDS;
  }

  write(blocks: readonly Block[], page?: number): void {
    for (const block of blocks) {
      if (typeof block === "string") this.text(block, page);
      else if (isLayout(block)) for (const cell of block.rows.flat()) this.write(cell.blocks, page);
      else this.table(withoutUnused(block), page);
    }
  }

  /** Tabs are fields of a row: in prose they are spaces. */
  private text(text: string, page?: number): void {
    this.add({text: text.replace(/\s+/g, " ").trim(), ...(page ? {page} : {})}, 1);
  }

  private table({rows}: BlockTable, page?: number): void {
    const width = rows.flat().reduce((most, {at, columns}) => Math.max(most, at + columns), 0);
    const begins = rows.findIndex((row) => row.filter((cell) => textOf(cell)).length > 1);
    for (const [i, row] of rows.entries()) {
      if (this.isFull) return;
      const [only, second] = row.filter((cell) => textOf(cell));
      if (only && !second && isTextRow(textOf(only), only.columns >= width, i < begins))
        for (const block of only.blocks) this.write([block], page);
      else this.row(row, width, page);
    }
  }

  private row(row: readonly BlockCell[], width: number, page?: number): void {
    const texts = Array.from({length: width}, () => "");
    // A page may put two cells into one place.
    for (const cell of row) texts[cell.at] = joinTexts([texts[cell.at] ?? "", textOf(cell)]);
    const cells = row.map(({at, columns, rows}) => ({at, columns, rows}));
    this.add({text: texts.join("\t"), ...(page ? {page} : {}), cells}, width);
  }

  private add(line: Omit<Line, "number">, fields: number): void {
    this.fields += fields;
    if (!this.isFull) this.lines.push({number: this.lines.length + 1, ...line});
  }
}

function textOf({blocks}: BlockCell): string {
  return joinTexts(blocks.flatMap(textsOf));
}

function textsOf(block: Block): readonly string[] {
  return typeof block === "string" ? [block] : block.rows.flat().flatMap((cell) => cell.blocks.flatMap(textsOf));
}
