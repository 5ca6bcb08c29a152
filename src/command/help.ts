import {readFileSync} from "node:fs";

export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

export const help = `juesuan ${version} · 读懂决算

  juesuan read  文件 --out 文件夹             把一份决算读成数据包（CSV 和 datapackage.json）
  juesuan read  文件|文件夹… --out 文件夹     读多份：每份一个数据包，放在各自的文件夹里
  juesuan check 文件|数据包 [--lang en]       核对每一个数，列出发现
  juesuan check 文件|数据包 --json            同上，输出一个 JSON 对象
  juesuan check 文件|文件夹… [--out 文件夹]   核对多份：每份一段；--out 每份另存一个 JSON
  juesuan check 文件|文件夹… --json           同上，输出 {"documents": […]}，一份一行
  juesuan columns                             列出汇总表的各栏
  juesuan --help | --version

  能读 PDF、Word（.docx）、Excel（.xlsx .xls）、网页（.html .htm）和文本（.txt .md）。文件夹连同下级一起读，
  隐藏文件、~$ 开头的文件、node_modules 和 --out 的文件夹不读；按路径排序，输出与先后无关。

  --summary 文件.csv|.parquet   一份一行的汇总表；金额既有原数，也有换算成元的精确值
  --jobs N                      同时读几份，默认与处理器核数相同
  --timeout 秒                  一份最多读多久，默认 120 秒；超过的算读不了，不影响其余
  --fresh                       不接着上次做，全部重读
  --resume                      接着上次做：有 --out 时本来如此，读过而没有变的不再读
  --quiet                       不显示进度条

退出码：0 没有矛盾；1 发现矛盾；2 读不了，或命令写得不对；130 被中断。
多份时：有一份有矛盾就是 1；没有矛盾而有读不了的是 2；read 不看矛盾，有读不了的是 2。

  juesuan read  FILE --out DIR                read final accounts into a data package (CSV and datapackage.json)
  juesuan read  FILE|DIR… --out DIR           read several: a package each, in a folder of its own
  juesuan check FILE|PACKAGE [--lang en]      check every number, list the findings
  juesuan check FILE|PACKAGE --json           the same as one JSON object
  juesuan check FILE|DIR… [--out DIR]         check several: a paragraph each; --out also writes a JSON file each
  juesuan check FILE|DIR… --json              the same as {"documents": […]}, a document a line
  juesuan columns                             list the columns of the summary
  juesuan --help | --version

  Reads PDF, Word (.docx), Excel (.xlsx .xls), web pages (.html .htm) and text (.txt .md). Folders are read to any depth,
  but for hidden files, those that begin with ~$, node_modules and the folder of --out; in the order of their paths, so
  that the output is the same whatever is given or done first.

  --summary FILE.csv|.parquet   a table with a row a document; amounts as printed, and exactly in yuan
  --jobs N                      how many are read at a time; as many as there are processors unless given
  --timeout SECONDS             how long one may take, 120 unless given; one that takes longer counts as not readable
  --fresh                       read everything again
  --resume                      go on from the last run: always so with --out; what was read and has not changed is not read
  --quiet                       no progress bar

Exit codes: 0 no contradiction; 1 contradictions found; 2 not readable, or a wrong call; 130 interrupted.
Of several: 1 if any has a contradiction, else 2 if any could not be read. For read, which looks for no contradictions, 2
if any could not be read.
`;
