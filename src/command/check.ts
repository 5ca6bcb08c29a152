import {answerOne} from "./answer-one.js";
import type {CheckCall} from "./call.js";
import {formatReport} from "./format-report.js";
import {EXIT, type Means} from "./output.js";
import {Refused} from "./refused.js";
import type {Target} from "./task.js";

/** Checks one document or package and prints what was found, for people or as the JSON of the contract. */
export async function check(target: Target, call: CheckCall, {output, runner}: Means): Promise<number> {
  if (call.out)
    throw new Refused(
      "check 一份文件不写文件：--out 只用于多份文件或文件夹。用法见 juesuan --help。",
      "check writes nothing of one file: --out is for several files or folders. See juesuan --help."
    );
  const {lang, json} = call;
  const text = {lang, colour: output.isTTY === true && !process.env.NO_COLOR};
  const answer = await answerOne({...target, want: json ? {report: true} : {text}}, {...call, runner});
  output.write(answer.report ? formatReport(answer.report) : (answer.text ?? ""));
  if (call.summary)
    await (await import("./save-summary.js")).saveSummary(call.summary, [{target, name: "", ...answer}]);
  return answer.contradictions > 0 ? EXIT.contradictions : EXIT.consistent;
}
