import type {BlockTable} from "../blocks/index.js";
import {isOtherTitle, tableNumberOf, tableOfTitle} from "../title.js";

/** Titles stand in the rows at a sheet's top. */
const TOP = 6;
/** 1-收入支出总表, GK01 收入支出决算总表, 01收入决算表: what stands before the title in a sheet's name. */
const PREFIX = /^(?:[A-Za-z]{0,4}\d{1,2}(?:\.\d)?(?!\d)[-_—.、\s]*|[-_—.、\s]+)/;

/** A line with the name of a sheet, where it tells which table stands there and no row at the top does. */
export function sheetTitle(name: string, {rows}: BlockTable): readonly string[] {
  const top = rows.slice(0, TOP).flatMap((row) => row.flatMap(({blocks}) => blocks));
  if (top.some((text) => typeof text === "string" && (tableOfTitle(text) !== null || isOtherTitle(text)))) return [];
  const names = [name.replace(PREFIX, ""), name];
  const title = names.find((text) => tableOfTitle(text) !== null) ?? names.find(isOtherTitle);
  if (title) return [title];
  return tableNumberOf(name) === null ? [] : [name];
}
