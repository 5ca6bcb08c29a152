import {strFromU8, strToU8} from "fflate";
import {claimsTooManyColumns} from "./claimed-columns.js";

/** Smaller parts are taken as they are. */
const LARGE = 1024 * 1024;
/** Tags of some three hundred thousand cells. */
const MAX_TAGS = 1_500_000;
const MAX_ARRAYS = 5_000;
const BLANK_CELL = /<(?:\w+:)?c\s[^<>]*\/>/g;
const BLANK_ROW = /<(?:\w+:)?row\s[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
/** A cell or row that does not say where it is stands after the one before, which must then stay. */
const UNPLACED = /<(?:\w+:)?(?:c|row)(?![^<>]*\sr=)(?:\s[^<>]*|\/)?>/;
const ARRAY = /\bt\s*=\s*["']array/g;

/**
 * A part of a workbook, without the cells and rows that are only formatted: some sheets have a million. The library keeps a
 * record of every tag, and asks of every cell whether one of the formulas of several cells fills it: too many are refused.
 * Each character here is a byte. The decoder of browsers called latin1 is not: it changes 32 of them, and Chinese with them.
 */
export function boundedPart(bytes: Uint8Array): Uint8Array | "too-many" {
  const xml = strFromU8(bytes, true);
  if (claimsTooManyColumns(xml) || countOf(xml, ARRAY) > MAX_ARRAYS) return "too-many";
  if (bytes.length < LARGE) return bytes;
  const filled = UNPLACED.test(xml) ? xml : xml.replace(BLANK_CELL, "").replace(BLANK_ROW, "");
  if (countOf(filled, /</g) > MAX_TAGS) return "too-many";
  return filled.length === xml.length ? bytes : strToU8(filled, true);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
