import {coverageOf} from "../accounts/index.js";
import {writePackage} from "../data/disk/index.js";
import {toPackage} from "../data/index.js";
import type {Call} from "./call.js";
import {openDocument} from "./open-accounts.js";
import {EXIT, type Output} from "./output.js";
import {Refused} from "./refused.js";

/** Reads a document and writes its data package into a folder, whole or not at all. */
export async function read({path, out}: Extract<Call, {command: "read"}>, output: Output): Promise<number> {
  const accounts = await openDocument(path);
  const files = toPackage(accounts);
  await writePackage(out, files).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(
      `写不进 ${out}（${error.code ?? error.message}），什么也没有写。请换一个可以写的文件夹。`,
      `${out} cannot be written (${error.code ?? error.message}); nothing was. Choose a folder that you may write to.`
    );
  });
  const {cells, narrativeNumbers, narrativeNumbersRead, unreadable} = coverageOf(accounts);
  output.write(
    `已写入 ${out}：${files.size} 个文件，表内数字 ${cells} 个，文字中的数字 ${narrativeNumbers} 个（读出 ${narrativeNumbersRead} 个），` +
      `修复 ${accounts.repairs.length} 处，未能读取 ${unreadable} 处。\n`
  );
  return EXIT.consistent;
}
