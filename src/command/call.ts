import {parseArgs} from "node:util";
import type {Lang} from "../checks/index.js";
import {Refused} from "./refused.js";

export type Call =
  | {readonly command: "help" | "version"}
  | {readonly command: "read"; readonly path: string; readonly out: string}
  | {readonly command: "check"; readonly path: string; readonly json: boolean; readonly lang: Lang};

const OPTIONS = {
  out: {type: "string"},
  json: {type: "boolean"},
  lang: {type: "string"},
  help: {type: "boolean", short: "h"},
  version: {type: "boolean", short: "v"}
} as const;

type Values = ReturnType<typeof parseWords>["values"];

/** What the words of a command line ask for. Throws `Refused` where they ask for nothing that there is. */
export function parseCall(words: readonly string[]): Call {
  const {values, positionals} = parseWords(words);
  if (values.help) return {command: "help"};
  if (values.version) return {command: "version"};
  const [command, path, ...rest] = positionals;
  if (!command) throw wrong("没有写要做什么", "no command given");
  if (command !== "read" && command !== "check")
    throw wrong(`没有「${command}」这个命令`, `unknown command: ${command}`);
  if (!path) throw wrong(`${command} 后面没有写文件`, `no file given after ${command}`);
  if (rest.length > 0)
    throw wrong(`一次只能读一个文件，多出了「${rest[0]}」`, `one file at a time; what is ${rest[0]}`);
  return command === "read" ? toRead(path, values) : toCheck(path, values);
}

function toRead(path: string, {out, json, lang}: Values): Call {
  if (json || lang) throw wrong("read 没有 --json 和 --lang 选项", "read takes neither --json nor --lang");
  if (!out) throw wrong("没有写把数据包放在哪里，请加 --out 文件夹", "no folder to write to; add --out DIR");
  return {command: "read", path, out};
}

function toCheck(path: string, {out, json = false, lang = "zh"}: Values): Call {
  if (out !== undefined) throw wrong("check 不写文件，没有 --out 选项", "check writes nothing and takes no --out");
  if (lang !== "zh" && lang !== "en")
    throw wrong(`--lang 只能是 zh 或 en，不是「${lang}」`, `--lang is zh or en, not ${lang}`);
  return {command: "check", path, json, lang};
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
