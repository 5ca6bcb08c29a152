import type {HierarchyNode} from "d3";
import {type HierarchyPlace, nodeOf} from "./step-in-hierarchy.js";
import type {HierarchyRow} from "./to-hierarchy.js";
import {unitName} from "./unit-name.js";

/** What a hierarchy browser says of itself, in both languages. */
export const hierarchyWords = {
  zh: {
    html: "zh-CN",
    path: "所在的分支",
    drawing: (name: string) => `${name}，分层图：方向键逐块移动，回车进入一支，Esc 退回`,
    tile: (name: string, digits: string, n: number) => `${name} ${digits}${n ? `，含 ${n} 项，按回车进入` : ""}`,
    amount: (text: string, unit: string) => `${text} ${unit}`,
    branch: (name: string, n: number) => `现在是${name}，共 ${n} 项`
  },
  en: {
    html: "en",
    path: "Where you are",
    drawing: (name: string) =>
      `${name} in layers: arrows move between tiles, Enter goes into a branch, Escape goes back`,
    tile: (name: string, digits: string, n: number) =>
      `${name}, ${digits}${n ? `, ${n} ${n === 1 ? "item" : "items"}, Enter to go in` : ""}`,
    amount: (text: string, unit: string) => `${text} (${unit})`,
    branch: (name: string, n: number) => `Now at ${name}, ${n} ${n === 1 ? "item" : "items"}`
  }
};

/** Where one is: the branch that was gone into and how many items it has, or a tile with its digits and what it has. */
export function tellPlace<R extends HierarchyRow>(
  all: HierarchyNode<R | null>,
  {root, at}: HierarchyPlace,
  {whole, lang, moved}: {readonly whole: string; readonly lang: "zh" | "en"; readonly moved: boolean}
): string {
  const words = hierarchyWords[lang];
  const [branch, tile] = [nodeOf(all, root), nodeOf(all, at)];
  if (moved || !tile?.data) return words.branch(branch?.data?.label ?? whole, branch?.children?.length ?? 0);
  const {label, amount} = tile.data;
  const digits = amount.unit === "%" ? `${amount.text}%` : words.amount(amount.text, unitName(amount.unit, lang));
  return words.tile(label, digits, tile === branch ? 0 : (tile.children?.length ?? 0));
}
