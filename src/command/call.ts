import {availableParallelism} from "node:os";
import {parseArgs} from "node:util";
import type {Lang} from "../checks/index.js";
import {Refused} from "./refused.js";

/** What `read` and `check` have in common. */
export interface Reading {
  readonly paths: readonly string[];
  /** File of the summary; empty for none. */
  readonly summary: string;
  /** How many workers. */
  readonly jobs: number;
  /** Milliseconds that one document may take. */
  readonly timeout: number;
  readonly quiet: boolean;
  /** Whether to forget what an earlier run has done. */
  readonly fresh: boolean;
}

export interface ReadCall extends Reading {
  readonly command: "read";
  readonly out: string;
}

export interface CheckCall extends Reading {
  readonly command: "check";
  /** Where the reports of many are written; empty for nowhere. */
  readonly out: string;
  readonly json: boolean;
  readonly lang: Lang;
}

export type Call = {readonly command: "help" | "version" | "columns"} | ReadCall | CheckCall;

const OPTIONS = {
  out: {type: "string"},
  summary: {type: "string"},
  jobs: {type: "string"},
  timeout: {type: "string"},
  quiet: {type: "boolean"},
  fresh: {type: "boolean"},
  resume: {type: "boolean"},
  json: {type: "boolean"},
  lang: {type: "string"},
  help: {type: "boolean", short: "h"},
  version: {type: "boolean", short: "v"}
} as const;

const TIMEOUT_SECONDS = "120";

type Values = ReturnType<typeof parseWords>["values"];

/** What the words of a command line ask for. Throws `Refused` where they ask for nothing that there is. */
export function parseCall(words: readonly string[]): Call {
  const {values, positionals} = parseWords(words);
  if (values.help) return {command: "help"};
  if (values.version) return {command: "version"};
  const [command, ...paths] = positionals;
  if (!command) throw wrong("没有写要做什么", "no command given");
  if (command === "columns") return {command};
  if (command !== "read" && command !== "check")
    throw wrong(`没有「${command}」这个命令`, `unknown command: ${command}`);
  if (paths.length === 0 || paths.includes(""))
    throw wrong(`${command} 后面没有写文件`, `no file given after ${command}`);
  return command === "read" ? toRead(paths, values) : toCheck(paths, values);
}

function toRead(paths: readonly string[], {json, lang, ...values}: Values): ReadCall {
  if (json || lang) throw wrong("read 没有 --json 和 --lang 选项", "read takes neither --json nor --lang");
  if (!values.out) throw wrong("没有写把数据包放在哪里，请加 --out 文件夹", "no folder to write to; add --out DIR");
  return {command: "read", out: values.out, ...toReading(paths, values)};
}

function toCheck(paths: readonly string[], {json = false, lang = "zh", ...values}: Values): CheckCall {
  if (lang !== "zh" && lang !== "en")
    throw wrong(`--lang 只能是 zh 或 en，不是「${lang}」`, `--lang is zh or en, not ${lang}`);
  if (values.resume && !values.out)
    throw wrong("--resume 要接着 --out 文件夹 里的结果做", "--resume goes on from what is in --out DIR");
  return {command: "check", out: values.out ?? "", json, lang, ...toReading(paths, values)};
}

function toReading(paths: readonly string[], values: Values): Reading {
  const {summary = "", quiet = false, fresh = false, resume} = values;
  if (values.summary !== undefined && !/\.(?:csv|parquet)$/.test(summary))
    throw wrong(
      `--summary 的文件名要以 .csv 或 .parquet 结尾，不是「${summary}」`,
      `the name of --summary ends in .csv or .parquet, and is not ${summary}`
    );
  if (fresh && resume) throw wrong("--fresh 和 --resume 只能用一个", "--fresh and --resume exclude each other");
  const jobs = toNumber("--jobs", values.jobs ?? String(availableParallelism()));
  if (!Number.isInteger(jobs)) throw wrong("--jobs 要写整数", "--jobs is a whole number");
  const timeout = Math.ceil(toNumber("--timeout", values.timeout ?? TIMEOUT_SECONDS) * 1000);
  return {paths, summary, jobs, timeout, quiet, fresh};
}

function toNumber(option: string, text: string): number {
  const number = /^\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (number > 0) return number;
  throw wrong(`${option} 要写大于零的数，不是「${text}」`, `${option} is a number above nought, not ${text}`);
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({args: [...words], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    const {code = "", message} = error as NodeJS.ErrnoException;
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    const [first = message] = message.split(". ");
    const option = /-[\w-]+/.exec(first)?.[0] ?? "";
    throw wrong(`选项 ${option} 看不懂，或者它的值写得不对`, first.replace(/[.\s]+$/, ""));
  }
}

function wrong(zh: string, en: string): Refused {
  return new Refused(`命令写得不对：${zh}。用法见 juesuan --help。`, `Wrong call: ${en}. See juesuan --help.`);
}
