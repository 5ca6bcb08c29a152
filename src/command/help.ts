import {readFileSync} from "node:fs";

export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

export const help = `juesuan ${version} · 读懂决算

  juesuan read  文件 --out 文件夹           把一份决算读成数据包（CSV 和 datapackage.json）
  juesuan check 文件|文件夹 [--lang en]     核对每一个数，列出发现
  juesuan check 文件|文件夹 --json          同上，输出一个 JSON 对象
  juesuan --help | --version

退出码：0 没有矛盾；1 发现矛盾；2 读不了，或命令写得不对。

  juesuan read  FILE --out DIR              read final accounts into a data package (CSV and datapackage.json)
  juesuan check FILE|DIR [--lang en]        check every number, list the findings
  juesuan check FILE|DIR --json             the same as one JSON object
  juesuan --help | --version

Exit codes: 0 no contradiction; 1 contradictions found; 2 not readable, or a wrong call.
`;
