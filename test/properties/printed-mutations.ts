import type {Block} from "../synthetic/blocks/block.js";
import type {Cell, Row} from "../synthetic/blocks/cell.js";
import type {Synthetic} from "../synthetic/index.js";

const AMOUNT = /^\d[\d,]*\.\d\d$/;

/** The same document with one printed amount of its tables made greater by one: every `step`th amount in its turn. */
export function printedMutations(synthetic: Synthetic, step: number): Synthetic[] {
  const count = synthetic.blocks.flatMap(rowsOf).flat().filter(isAmount).length;
  const places = Array.from({length: Math.floor(count / step)}, (_, i) => (i + 1) * step - 1);
  return places.map((place) => ({...synthetic, blocks: withOneMore(synthetic.blocks, place)}));
}

function withOneMore(blocks: readonly Block[], place: number): Block[] {
  let n = -1;
  const change = (cell: Cell): Cell => {
    if (isAmount(cell)) n += 1;
    return isAmount(cell) && n === place ? {...cell, text: oneMore(cell.text)} : cell;
  };
  return blocks.map((block) =>
    block.kind === "table" ? {...block, rows: block.rows.map((row) => row.map(change))} : block
  );
}

function rowsOf(block: Block): readonly Row[] {
  return block.kind === "table" ? block.rows : [];
}

function isAmount({kind, text}: Cell): boolean {
  return kind === "amount" && AMOUNT.test(text);
}

/** 1,234.56 → 1,235.56. */
function oneMore(text: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  const more = String(BigInt(whole.replaceAll(",", "")) + 1n);
  return `${whole.includes(",") ? more.replace(/\B(?=(\d{3})+$)/g, ",") : more}.${decimals}`;
}
