import type {Accounts, Row} from "../../src/accounts/index.js";
import type {Hint, SlipKind} from "../../src/checks/index.js";

type Changes = Hint["changes"];
type Pick = (count: number) => number;

const TABLES = ["01", "02", "03", "04", "05", "06", "09"];
const WIDE = ["02", "03", "05"];
const STAFF = /^30[13]/;
const PLACES = [1, -1, 2, -2, 4, -4];

/** How a hand turns the digits of a true amount into others; null where that makes no other amount. */
const BY_DIGIT: Partial<Record<SlipKind, (digits: string, pick: Pick) => string | null>> = {
  swap(digits, pick) {
    const [left, right] = neighbours(digits, pick);
    const all = [...digits];
    return [
      ...all.slice(0, left),
      digits[right],
      ...all.slice(left + 1, right),
      digits[left],
      ...all.slice(right + 1)
    ].join("");
  },
  digit: (digits, pick) => spliced(digits, digitAt(digits, pick), 1, String(pick(10))),
  dropped: (digits, pick) => spliced(digits, digitAt(digits, pick), 1, ""),
  doubled(digits, pick) {
    const at = digitAt(digits, pick);
    return spliced(digits, at, 0, digits[at] ?? "");
  },
  sign: (digits) => `-${digits}`,
  point(digits, pick) {
    const [whole = "", rest = ""] = digits.split(".");
    const point = whole.length + (PLACES[pick(PLACES.length)] ?? 1);
    const all = (whole + rest).padEnd(point, "0");
    return point < 1
      ? null
      : [all.slice(0, point).replace(/^0+(?=\d)/, ""), all.slice(point)].filter(Boolean).join(".");
  }
};

export const slipKinds: readonly SlipKind[] = ["swap", "sign", "point", "dropped", "doubled", "digit", "column", "row"];

/** What a slip of that kind somewhere in the tables prints otherwise; null where the place picked leaves none to make. */
export function slipIn(accounts: Accounts, kind: SlipKind, pick: Pick): Changes | null {
  if (kind === "column") return slideRow(accounts, pick);
  if (kind === "row") return slideColumn(accounts, pick);
  const cells = accounts.cells.filter(({table, status}) => TABLES.includes(table) && status === "number");
  const cell = cells[pick(cells.length)];
  const digits = cell?.text.replaceAll(",", "") ?? "";
  const proposed = BY_DIGIT[kind]?.(digits, pick);
  const plain = proposed && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(proposed) && Number(proposed) !== Number(digits);
  return cell && plain ? [{id: cell.id, printed: cell.text, proposed}] : null;
}

function slideRow(accounts: Accounts, pick: Pick): Changes | null {
  const rows = accounts.rows.filter(({table}) => WIDE.includes(table));
  const row = rows[pick(rows.length)];
  const columns = accounts.cells.filter(({table}) => table === row?.table).map(({column}) => column);
  return row
    ? slide(
        accounts,
        [...new Set(columns)].map((column) => idOf(row, column)),
        pick
      )
    : null;
}

function slideColumn(accounts: Accounts, pick: Pick): Changes | null {
  const staff = pick(2) === 0;
  const rows = accounts.rows.filter(({table, code}) => table === "06" && code !== "" && STAFF.test(code) === staff);
  const codes = rows.map(({code}) => code).sort();
  return slide(
    accounts,
    codes.map((code) => `06:${code}:amount`),
    pick
  );
}

/** A run of amounts, moved by one into the blank after it. */
function slide(accounts: Accounts, ids: readonly string[], pick: Pick): Changes | null {
  const texts = ids.map((id) => accounts.cells.find((cell) => cell.id === id)?.text ?? "");
  const blank = texts.map((text) => !/[1-9]/.test(text));
  const ends = ids.flatMap((_, i) => (i > 0 && blank[i] && !blank[i - 1] ? [i] : []));
  const end = ends[pick(Math.max(1, ends.length))];
  const start = end === undefined ? 0 : Math.max(0, end - 1 - pick(5));
  if (end === undefined || blank[start]) return null;
  return ids.slice(start, end + 1).map((id, i) => ({
    id,
    printed: texts[start + i] ?? "",
    proposed: i === 0 ? "" : (texts[start + i - 1] ?? "")
  }));
}

function idOf({table, key}: Row, column: string): string {
  return `${table}:${key}:${column}`;
}

function neighbours(digits: string, pick: Pick): readonly [number, number] {
  const at = [...digits].flatMap((character, i) => (character === "." ? [] : [i]));
  const n = pick(at.length - 1);
  return [at[n] ?? 0, at[n + 1] ?? 0];
}

function digitAt(digits: string, pick: Pick): number {
  const at = [...digits].flatMap((character, i) => (character === "." ? [] : [i]));
  return at[pick(at.length)] ?? 0;
}

function spliced(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}
