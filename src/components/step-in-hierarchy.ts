import type {HierarchyNode} from "d3";
import type {HierarchyRow} from "./to-hierarchy.js";

/** The branch that is shown and the tile that one is at in it: keys of rows, empty for the whole and for none. */
export interface HierarchyPlace {
  readonly root: string;
  readonly at: string;
}

/**
 * Where a key of the keyboard leads, in the hierarchy of all rows. Right to the first part of a tile, left to what it is part
 * of, up and down to its neighbours in the same layer, Home and End to the ends of the layer; from no tile, to the first.
 * Enter goes into a tile that has parts, Escape back to where one came from. Undefined where a key leads nowhere.
 */
export function stepInHierarchy<R extends HierarchyRow>(
  all: HierarchyNode<R | null>,
  {root, at}: HierarchyPlace,
  key: string
): HierarchyPlace | undefined {
  const node = nodeOf(all, at);
  if (key === "Enter" || key === " ")
    return node?.data && node.children && at !== root ? {root: at, at: ""} : undefined;
  if (key === "Escape") return root ? {root: nodeOf(all, root)?.parent?.data?.key ?? "", at: root} : undefined;
  const next = neighbour((nodeOf(all, root) ?? all).descendants(), at ? node : undefined, key)?.data;
  return next ? {root, at: next.key} : undefined;
}

/** The node of a row's key; the whole for an empty one. */
export function nodeOf<R extends HierarchyRow>(
  all: HierarchyNode<R | null>,
  key: string
): HierarchyNode<R | null> | undefined {
  return all.find((node) => (node.data?.key ?? "") === key);
}

function neighbour<R extends HierarchyRow>(
  branch: readonly HierarchyNode<R | null>[],
  from: HierarchyNode<R | null> | undefined,
  key: string
): HierarchyNode<R | null> | undefined {
  const drawn = branch.filter((n) => n.data);
  const here = from && drawn.includes(from) ? from : undefined;
  const layer = drawn.filter((n) => n.depth === (here ?? drawn[0])?.depth);
  const at = here ? layer.indexOf(here) : -1;
  const ways = new Map([
    ["ArrowRight", here ? here.children?.[0] : layer[0]],
    ["ArrowLeft", here ? drawn.find((n) => n === here.parent) : layer[0]],
    ["ArrowUp", here ? layer[at - 1] : layer[0]],
    ["ArrowDown", layer[at + 1]],
    ["Home", layer[0]],
    ["End", layer.at(-1)]
  ]);
  return ways.get(key);
}
