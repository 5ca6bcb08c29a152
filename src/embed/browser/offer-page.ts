const WORDS = {
  zh: {why: "没有开始下载？显示这张图的网页不许它保存文件。", link: "在新标签页打开这张图"},
  en: {
    why: "Nothing downloaded? The page that shows this figure does not let it save files.",
    link: "Open it in a new tab"
  }
};

/**
 * Says beside the files why none may arrive, and offers the page by itself. Whether a sandbox forbids downloads cannot be
 * asked, and the attempt fails without a word: so it is said in every frame that has no origin of its own.
 */
export function offerPage(figure: Element, address: string, lang: "zh" | "en"): void {
  const files = figure.querySelector(".figure-downloads");
  if (!files) return;
  const {why, link} = WORDS[lang];
  const line = document.createElement("p");
  const page = Object.assign(document.createElement("a"), {
    href: address,
    target: "_blank",
    rel: "noopener",
    textContent: link
  });
  line.append(`${why} `, page);
  files.after(line);
}
