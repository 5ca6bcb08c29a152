import {writePackage} from "../data/disk/index.js";
import {answerOne} from "./answer-one.js";
import type {ReadCall} from "./call.js";
import {EXIT, type Means} from "./output.js";
import {Refused} from "./refused.js";
import {saveSummary} from "./save-summary.js";
import type {Target} from "./task.js";

/** Reads a document and writes its data package into a folder, whole or not at all. */
export async function read(target: Target, call: ReadCall, {output, runner}: Means): Promise<number> {
  const {path, kind} = target;
  const {out, summary} = call;
  if (kind === "package")
    throw new Refused(
      `${path} 是文件夹，里面已经是数据包，不用再读。核对请用 juesuan check ${path}。`,
      `${path} is a folder with a data package, and needs no reading. Check it with juesuan check ${path}.`
    );
  const answer = await answerOne({...target, want: {files: true}}, {...call, runner});
  const {files = new Map(), row} = answer;
  await writePackage(out, files).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(
      `写不进 ${out}（${error.code ?? error.message}），什么也没有写。请换一个可以写的文件夹。`,
      `${out} cannot be written (${error.code ?? error.message}); nothing was. Choose a folder that you may write to.`
    );
  });
  output.write(
    `已写入 ${out}：${files.size} 个文件，表内数字 ${row.cells} 个，文字中的数字 ${row.narrativeNumbers} 个（读出 ${row.narrativeNumbersRead} 个），` +
      `修复 ${row.repairs} 处，未能读取 ${row.unreadable} 处。\n`
  );
  if (summary) await saveSummary(summary, [{target, name: "", ...answer}]);
  return EXIT.consistent;
}
