import {type View, ZERO} from "../../accounts/index.js";

/** A cell, and the neighbour whose amount it would take. */
export interface Move {
  readonly id: string;
  readonly from: string | undefined;
}

/** Every run of amounts, along a row or down a column, that could have slid out of the blank beside it: moved back by one. */
export function slidesAlong(view: View, ids: readonly string[]): readonly (readonly Move[])[] {
  const blank = ids.map((id) => view.amount(id)?.value.isZero() ?? true);
  return ids.flatMap((_, from) =>
    ids.slice(from).flatMap((_, length) => {
      const to = from + length + 1;
      if (blank[from] || blank[to - 1]) return [];
      return [
        ...(blank[from - 1] ? [slide(ids.slice(from - 1, to), 1)] : []),
        ...(blank[to] ? [slide(ids.slice(from, to + 1), -1)] : [])
      ];
    })
  );
}

/** What a cell is printed as, and the amount it would hold. */
export function textsOf(view: View, moves: readonly Move[]) {
  const text = (id: string | undefined) => view.amount(id ?? "")?.text ?? "";
  return moves.map(({id, from}) => ({id, printed: text(id), proposed: text(from)}));
}

export function amountAt(view: View, id: string | undefined) {
  return view.amount(id ?? "")?.value ?? ZERO;
}

function slide(ids: readonly string[], step: 1 | -1): readonly Move[] {
  return ids.map((id, i) => ({id, from: ids[i + step]}));
}
