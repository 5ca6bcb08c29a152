import {existsSync} from "node:fs";

export interface Destination {
  readonly path: string;
  readonly name: string;
}

const destinations: readonly Destination[] = [
  {path: "/", name: "首页"},
  {path: "/ledger", name: "账本"},
  {path: "/charts", name: "图表"},
  {path: "/embeds", name: "嵌入"},
  {path: "/data", name: "数据"}
];

/** The pages of the header, in order; one whose Markdown is not there yet is left out, so that no link is dead. */
export function navigation(root: string): readonly Destination[] {
  return destinations.filter(({path}) => existsSync(`${root}${path === "/" ? "/index" : path}.md`));
}
