import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** A face of ours: Noto Sans SC or Noto Serif SC, SIL Open Font License 1.1, in one weight. */
export interface Face {
  readonly family: "sans" | "serif";
  readonly weight: 400 | 700;
}

const require = createRequire(import.meta.url);

/** The file of a face with Latin and the Chinese of GB 2312. */
export function mainFile(face: Face): Buffer {
  return readFileSync(
    join(folderOf(face), `files/noto-${face.family}-sc-chinese-simplified-${face.weight}-normal.woff2`)
  );
}

/** Of the hundred files that the whole face comes in, those with these code points, which the main file may lack: ≥, ①, 堃. */
export function furtherFiles(face: Face, codePoints: readonly number[]): readonly Buffer[] {
  const folder = folderOf(face);
  const css = readFileSync(join(folder, `${face.weight}.css`), "utf8");
  return [...css.matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g)].flatMap(
    ([, file = "", range = ""]) =>
      codePoints.some((c) => isWithin(c, range)) ? [readFileSync(join(folder, file))] : []
  );
}

function folderOf({family}: Face): string {
  return dirname(require.resolve(`@fontsource/noto-${family}-sc/package.json`));
}

/** Whether a CSS `unicode-range` holds it. */
function isWithin(codePoint: number, range: string): boolean {
  return range.split(",").some((interval) => {
    const [first = "", last = first] = interval.trim().replace(/^U\+/i, "").split("-");
    return codePoint >= Number.parseInt(first, 16) && codePoint <= Number.parseInt(last, 16);
  });
}
