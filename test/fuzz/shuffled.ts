import type {Cell, Row} from "../synthetic/blocks/cell.js";
import type {Synthetic} from "../synthetic/index.js";
import type {Random} from "../synthetic/random.js";

/** The same document with rows of one of its tables in another order. */
export function shuffledRows(synthetic: Synthetic, random: Random): Synthetic {
  return withRows(synthetic, random, (rows) => inAnyOrder(rows, random));
}

/** The same document with the amounts of every row of one of its tables in another order. */
export function shuffledCells(synthetic: Synthetic, random: Random): Synthetic {
  return withRows(synthetic, random, (rows) => rows.map((row) => withAmounts(row, random)));
}

/** Forms and tables with cells that reach down are left: their rows cannot stand elsewhere. */
function withRows(synthetic: Synthetic, random: Random, change: (rows: readonly Row[]) => readonly Row[]): Synthetic {
  const tables = synthetic.blocks.flatMap((block, i) =>
    block.kind === "table" && block.rows.length > 3 && block.rows.flat().every(({rows}) => rows === 1) ? [i] : []
  );
  const chosen = random.pick(tables);
  const blocks = synthetic.blocks.map((block, i) =>
    i === chosen && block.kind === "table" ? {...block, rows: change(block.rows)} : block
  );
  return {...synthetic, blocks};
}

function withAmounts(row: Row, random: Random): Row {
  const amounts = row.filter(isAmount);
  const shuffled = inAnyOrder(amounts, random);
  return row.map((cell) => (isAmount(cell) ? (shuffled.shift() ?? cell) : cell));
}

function inAnyOrder<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => ({item, key: random.next()}));
  return keyed.sort((a, b) => a.key - b.key).map(({item}) => item);
}

function isAmount({kind}: Cell): boolean {
  return kind === "amount";
}
