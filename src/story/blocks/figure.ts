import {published} from "../../figures/index.js";
import type {Story} from "../story.js";

const LACKING = {
  zh: "这份文件缺少这张图所需的数字，所以不画。",
  en: "This document lacks a number that the figure needs, so nothing is drawn."
};

/** `{{figure balance}}`: a published figure, whole: every drawing, its table, its actions. */
export function figure(story: Story, [id = ""]: readonly string[]): string {
  if (!published.some((f) => f.id === id)) throw new Error(`unknown figure: {{figure ${id}}} in ${story.page}`);
  const markup = story.figure(id, story.lang);
  if (markup === null) return `<p class="figure-lacking">${LACKING[story.lang]}</p>`;
  return markup
    .replaceAll(`href="site:`, () => `href="${story.root}`)
    .replaceAll(`href="embeds:`, () => `href="${story.root}embed/`);
}
