import {published} from "../../figures/index.js";
import type {Story} from "../story.js";

const LACKING = {
  zh: "这份文件缺少这张图所需的数字，所以不画。",
  en: "This document lacks a number that the figure needs, so nothing is drawn."
};

/** `{{figure balance}}`: a published figure, whole: every drawing, its table, its actions. */
export function figure(story: Story, [id = ""]: readonly string[]): string {
  if (!published.some((f) => f.id === id)) throw new Error(`unknown figure: {{figure ${id}}} in ${story.page}`);
  return figureMarkup(id, story) ?? `<p class="figure-lacking">${LACKING[story.lang]}</p>`;
}

/** A figure's markup with links that work from the page; null where the document lacks its numbers. */
export function figureMarkup(id: string, story: Story): string | null {
  const markup = story.figure(id, story.lang);
  if (markup === null) return null;
  return markup
    .replaceAll(`href="site:`, () => `href="${story.root}`)
    .replaceAll(`href="embeds:`, () => `href="${story.root}${story.places.embeds}`);
}
