import {pageAt, type Story} from "../story.js";

const WORDS = {
  zh: {
    ledger: ["账本", "每一个数，照原文的次序，点开看它在哪里、由什么核对"],
    explore: ["探索", "不写代码，也能筛选、分组、画图"],
    embeds: ["嵌入", "这份文件的每一张图，怎样放进别处"],
    stop: "：",
    end: "。"
  },
  en: {
    ledger: ["Ledger", "every number in the order of the document; open one to see where it stands and what checks it"],
    explore: ["Explore", "filter, group and draw without code"],
    embeds: ["Embeds", "every figure of this document, and how to put it elsewhere"],
    stop: ": ",
    end: "."
  }
} as const;

/** `{{ways}}`: where to go on with this document: its ledger, the notebook without code, its figures for other sites. */
export function ways(story: Story): string {
  const {places, lang, name} = story;
  const {stop, end, ...words} = WORDS[lang];
  const links = {
    ledger: `${places.pages}ledger`,
    explore: `explore?document=${encodeURIComponent(name)}`,
    embeds: `${places.pages}embeds`
  };
  const items = (["ledger", "explore", "embeds"] as const).map((which) => {
    const [said, what] = words[which];
    return `<li><a href="${pageAt(links[which], story)}">${said}</a>${stop}${what}${end}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}
