/** How a place prints numbers. */
export interface Convention {
  readonly unit: "万元" | "元";
  /** 1,234.56 in tables: always, never, or now and then. */
  readonly thousands: boolean | "mixed";
  /** What a table prints for nothing: one of these, or now this, now that. */
  readonly nought: "" | "0" | "0.00" | "mixed";
  readonly percentDecimals: 1 | 2;
  /** Trailing zeros dropped in prose: 6209.1, 80%. */
  readonly trimmed: boolean;
  /** 1,234.5 in prose. */
  readonly thousandsInProse: boolean;
}

const NOUGHTS = ["", "0", "0.00"];

/**
 * Yuan as a table prints them: each number on its own, rounded half up to two decimals. Where a place does now this, now
 * that, the name of the cell decides.
 */
export function toTableText(yuan: number, convention: Convention, place = ""): string {
  const {nought, thousands} = convention;
  const turn = [...place].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  if (yuan === 0) return nought === "mixed" ? (NOUGHTS[turn % NOUGHTS.length] ?? "") : nought;
  const digits = toUnit(yuan, convention);
  return thousands === true || (thousands === "mixed" && turn % 2) ? separate(digits) : digits;
}

/** Yuan as prose prints them, unit excluded. */
export function toProseText(yuan: number, convention: Convention): string {
  const digits = toUnit(yuan, convention);
  const printed = convention.thousandsInProse ? separate(digits) : digits;
  return convention.trimmed ? trim(printed) : printed;
}

/** Yuan as a form prints them: without trailing zeros everywhere. */
export function toFormText(yuan: number, convention: Convention): string {
  return trim(toUnit(yuan, convention));
}

/** A part of a whole in per cent, rounded half up from yuan and never made to fit. Throws on a whole of nought. */
export function toPercentText(part: number, whole: number, convention: Convention): string {
  const digits = toPercent(part, whole, convention.percentDecimals);
  return `${convention.trimmed ? trim(digits) : digits}%`;
}

/** The rate of a form: two decimals, trailing zeros dropped, `0` for nothing of nothing. */
export function toRateText(part: number, whole: number): string {
  return whole === 0 ? "0" : trim(toPercent(part, whole, 2));
}

function toUnit(yuan: number, {unit}: Convention): string {
  return unit === "元" ? `${yuan}.00` : withPoint(Math.floor((yuan + 50) / 100), 2);
}

/** 1234567.00 → 1,234,567.00. */
function separate(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+\.)/g, ",");
}

function toPercent(part: number, whole: number, decimals: number): string {
  if (whole === 0) throw new Error("invalid whole: 0");
  const scaled = BigInt(part) * 100n * 10n ** BigInt(decimals);
  const divisor = BigInt(whole);
  return withPoint(Number((2n * scaled + divisor) / (2n * divisor)), decimals);
}

function withPoint(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function trim(digits: string): string {
  return digits.replace(/\.?0+$/, "");
}
