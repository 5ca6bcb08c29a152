import type {BlockTable} from "../blocks/index.js";
import {isOtherTitle, tableNumberOf, tableOfTitle} from "../title.js";

/** Titles stand in the rows at a sheet's top. */
const TOP = 6;
/** What begins a table whose title is lost. */
const UNIT = /单位[:：](?:万元|元)/;
/** 1-收入支出总表, GK01 收入支出决算总表, 01收入决算表: what stands before the title in a sheet's name. */
const PREFIX = /^(?:[A-Za-z]{0,4}\d{1,2}(?:\.\d)?(?!\d)[-_—.、\s]*|[-_—.、\s]+)/;

/**
 * A line with the name of a sheet, where it tells which table stands there and no row at the top does. Below another sheet,
 * a table of which neither tells must not be taken for the next page of that sheet's: its name is its title.
 */
export function sheetTitle(name: string, {rows}: BlockTable, isFirst: boolean): readonly string[] {
  const top = rows
    .slice(0, TOP)
    .flatMap((row) => row.flatMap(({blocks}) => blocks.filter((b) => typeof b === "string")));
  if (top.some((text) => tableOfTitle(text) !== null || isOtherTitle(text))) return [];
  const names = [name.replace(PREFIX, ""), name];
  const title = names.find((text) => tableOfTitle(text) !== null) ?? names.find(isOtherTitle);
  if (title) return [title];
  if (tableNumberOf(name) !== null) return [name];
  const tells = isFirst || top.some((text) => tableNumberOf(text) !== null || UNIT.test(text.replace(/\s+/g, "")));
  return tells || !rows.some(isGridRow) ? [] : [`${name} 工作表`];
}

function isGridRow(row: BlockTable["rows"][number]): boolean {
  return row.filter(({blocks}) => blocks.some((block) => block !== "")).length > 1;
}
