import {published} from "../../figures/index.js";
import {figureNames} from "../figure-names.js";
import type {Story} from "../story.js";
import {figureMarkup} from "./figure.js";

const LACKING = {
  zh: {say: "这份文件缺少下面这些图所需的数字，所以没有画：", comma: "、", stop: "。"},
  en: {say: "The document lacks numbers that these figures need, so they are not drawn: ", comma: "; ", stop: "."}
};

/** `{{figures}}`: every published figure that the document has the numbers of, then the names of the others. */
export function figures(story: Story): string {
  const drawn = published.map(({id}) => ({id, markup: figureMarkup(id, story)}));
  const lacking = drawn.filter(({markup}) => markup === null).map(({id}) => figureNames.get(id)?.[story.lang] ?? id);
  return [...drawn.map(({id, markup}) => (markup === null ? "" : withPlace(markup, id))), told(lacking, story)].join(
    ""
  );
}

/** An address of its own within the page: `#figure-balance`. */
function withPlace(markup: string, id: string): string {
  return markup.replace("<figure ", () => `<figure id="figure-${id}" `);
}

function told(names: readonly string[], {lang}: Story): string {
  const {say, comma, stop} = LACKING[lang];
  return names.length ? `<p class="figure-lacking">${say}${names.join(comma)}${stop}</p>` : "";
}
