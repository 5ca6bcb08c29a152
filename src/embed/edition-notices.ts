import {type Edition, isCorrected} from "./edition.js";
import {redirects} from "./redirects.js";
import type {Notice} from "./to-notice.js";

const WORDS = {
  zh: {
    changed: ({date, since = date}: Edition) => `这张图的数据在 ${since} 有更新。`,
    before: "看更新前的一版",
    version: ({date, hash}: Edition) => `这是 ${date} 的一版（${hash}）。`,
    newer: ({date, hash}: Edition) => `这是 ${date} 的一版（${hash}），数据后来有更新。`,
    now: "看现在的数据"
  },
  en: {
    changed: ({date, since = date}: Edition) => `The data of this figure changed on ${since}.`,
    before: "See the version before",
    version: ({date, hash}: Edition) => `This is the version of ${date} (${hash}).`,
    newer: ({date, hash}: Edition) => `This is the version of ${date} (${hash}); its data have changed since.`,
    now: "See the data of today"
  }
};

/** The notice of a live page, by its path in the folder of embeds: where an earlier edition had other data, since when. */
export function liveNotice(path: string, editions: readonly Edition[]): Notice | undefined {
  const id = idOf(path);
  const changed = editions.findIndex((each, i) => isCorrected(id, editions[i - 1] ?? each, each));
  const [since, before] = [editions[changed - 1], editions[changed]];
  if (!since || !before?.figures[id]) return undefined;
  const words = WORDS[langOf(path)];
  return {text: words.changed(since), link: words.before, href: `${up(path)}v/${before.hash}/${toAddress(path)}`};
}

/** The notice of a page of a kept edition: which one it is, and where the live one has other data, the way there. */
export function keptNotice(path: string, edition: Edition, live: Edition): Notice {
  const words = WORDS[langOf(path)];
  const id = idOf(path);
  const to = redirects[id] ?? id;
  const now = {...live, figures: {...live.figures, [id]: live.figures[to] ?? ""}};
  if (live.figures[to] === undefined || !isCorrected(id, edition, now)) return {text: words.version(edition)};
  const href = `${up(path)}../../${toAddress(path.replace(id, () => to))}`;
  return {text: words.newer(edition), link: words.now, href};
}

function langOf(path: string): "zh" | "en" {
  return path.startsWith("en/") ? "en" : "zh";
}

/** `en/balance/amount/index.html` is of `balance`. */
function idOf(path: string): string {
  return path.replace(/^en\//, "").replace(/(?:\.html|\/.*)$/, "");
}

/** Pages of an order of the rows that another edition may not have lead to the figure's own. */
function toAddress(path: string): string {
  return `${langOf(path) === "en" ? "en/" : ""}${idOf(path)}.html`;
}

function up(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
