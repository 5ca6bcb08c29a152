import type {Lang} from "./words.js";

const WORDS = {
  zh: {size: (bytes: number) => `${bytes} 字节`, unknown: "不到 1 kB"},
  en: {size: (bytes: number) => `${bytes} bytes`, unknown: "less than 1 kB"}
};

/** What a script weighs, as it is served, uncompressed. */
export async function scriptSize(address: string, {lang = "zh" as Lang} = {}): Promise<string> {
  const {size, unknown} = WORDS[lang];
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? size((await answer.arrayBuffer()).byteLength) : unknown;
}
