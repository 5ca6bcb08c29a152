/**
 * One tab stop a sheet: the arrows move between its numbers, Home and End to the ends of a row. Up and down keep to the
 * column as far as the rows have one there.
 */
export function walkNumbers(sheet: HTMLElement): void {
  const first = sheet.querySelector<HTMLElement>(".ledger-number");
  if (first) first.tabIndex = 0;
  sheet.addEventListener("focusin", ({target}) => {
    if (!(target instanceof HTMLElement) || !target.matches(".ledger-number")) return;
    for (const number of sheet.querySelectorAll<HTMLElement>('.ledger-number[tabindex="0"]')) number.tabIndex = -1;
    target.tabIndex = 0;
  });
  sheet.addEventListener("keydown", (event) => {
    const {target, key} = event;
    if (!(target instanceof HTMLElement) || !target.matches(".ledger-number")) return;
    const next = neighbour(sheet, target, key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function neighbour(sheet: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const numbers = [...sheet.querySelectorAll<HTMLElement>(".ledger-number")].filter((n) => n.offsetParent !== null);
  const row = numbers.filter((n) => rowOf(n) === rowOf(from));
  const at = numbers.indexOf(from);
  if (key === "ArrowRight") return numbers[at + 1];
  if (key === "ArrowLeft") return numbers[at - 1];
  if (key === "Home") return row[0];
  if (key === "End") return row.at(-1);
  if (key === "ArrowDown") return nearest(from, numbers.slice(numbers.indexOf(row.at(-1) ?? from) + 1));
  if (key === "ArrowUp") return nearest(from, numbers.slice(0, numbers.indexOf(row[0] ?? from)).reverse());
  return undefined;
}

/** In the nearest row onward, the number that stands nearest to the same column. */
function nearest(from: HTMLElement, onward: readonly HTMLElement[]): HTMLElement | undefined {
  const [next] = onward;
  if (!next) return undefined;
  const middle = (n: HTMLElement) => n.getBoundingClientRect().left + n.getBoundingClientRect().width / 2;
  const distance = (n: HTMLElement) => Math.abs(middle(n) - middle(from));
  return onward.filter((n) => rowOf(n) === rowOf(next)).reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function rowOf(number: HTMLElement): Element | null {
  return number.closest("[data-row]");
}
