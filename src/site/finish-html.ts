import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/**
 * What Framework 1.13 has no setting for: the language of a page (English below `en/`, Chinese elsewhere) and a viewport
 * that may be zoomed. Rewrites every page of a built site in place.
 */
export function finishHtml(folder: string): void {
  for (const file of readdirSync(folder, {recursive: true, encoding: "utf8"})) {
    if (!file.endsWith(".html")) continue;
    const path = join(folder, file);
    const language = /^en[/\\]/.test(file) ? "en" : "zh-CN";
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), language));
  }
}

/** One page of Framework's output with its language and a viewport that may be zoomed. */
export function finishPage(html: string, language: string): string {
  return replaceOnce(replaceOnce(html, "<html>", `<html lang="${language}">`), ", maximum-scale=1", "");
}

function replaceOnce(html: string, from: string, to: string): string {
  if (!html.includes(from)) throw new Error(`missing in the built page: ${from}`);
  return html.replace(from, to);
}
