export type Lang = "zh" | "en";

const WORDS = {
  zh: {
    wait: "正在读入图的目录……",
    noIndex: "图的目录没有读到，可能是网络断了，或者这个网站的文件还没有放全。请过一会儿再打开这一页，或者直接打开",
    indexFile: "图的目录",
    front: "首页",
    contents: "全部的图",
    lacking: (ids: string) => `这份文件里没有下面这些图要的数字，所以没有画：${ids}。`,
    show: "怎样显示，怎样复制",
    switches: {lang: "文字", theme: "底色", unit: "金额", edition: "数据"},
    langs: {zh: "中文", en: "English"},
    themes: {light: "浅色", dark: "深色", auto: "随读者的系统"},
    asPrinted: "按原表",
    editions: {live: "随更正更新", frozen: (date: string) => `固定在 ${date}`},
    codes: "取走这张图",
    frame: "网页：框架代码",
    frameFor: "给能放框架的网页。图随版面宽窄变化，数字可以点开看出处；后面那行脚本让框架和图一样高。",
    element: "网页：把图放进正文",
    elementFor:
      "给能放脚本、又要把图留在自己稿件里的网页。整张图和数据表都在代码里，没有脚本也看得到；脚本让它随版面变化，数字可以点开。代码较长，请整段复制。",
    elementWait: "正在读入代码……",
    elementFailed: "代码没有读到，请直接打开文件：",
    picture: "图片和链接",
    pictureFor: "给只收图片的系统。图片点开是这张图，替代文字说出图里的每一个数；图片只有浅色、按原表的金额单位。",
    wechat: "微信公众号",
    wechatFor:
      "公众号里的链接点不开，所以来源、日期和版本都写在图片里；图的地址可以填进“阅读原文”。图片宽 1080 像素，只有浅色、按原表的金额单位。",
    copyImage: "复制图片",
    copyWechat: "复制到公众号",
    imageOtherwise: "这个浏览器不让网页复制图片，请长按或右击下面的图保存。",
    wechatOtherwise: "已选中下面的内容，请按 Ctrl+C（苹果电脑按 ⌘C），再粘贴到公众号的编辑器。",
    wechatFailed: "内容没有读到，请用“复制图片”。",
    copyCode: "复制代码",
    cite: "引用",
    credit: "新闻用的一行",
    copyCitation: "复制",
    copied: "已复制",
    selected: "已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。",
    policy: "内容安全策略",
    files: "文件",
    page: "单独的页面",
    fixed: (date: string) => `固定在 ${date} 的一版`,
    stop: "。"
  },
  en: {
    wait: "Reading the list of figures…",
    noIndex:
      "The list of figures could not be read: the network may be down, or the files of this site are not all there yet. Try again in a while, or open",
    indexFile: "the list itself",
    front: "the first page",
    contents: "All figures",
    lacking: (ids: string) => `The document lacks the numbers of these figures, so they are not drawn: ${ids}.`,
    show: "How to show and copy them",
    switches: {lang: "Text", theme: "Theme", unit: "Amounts", edition: "Data"},
    langs: {zh: "中文", en: "English"},
    themes: {light: "light", dark: "dark", auto: "as the reader's system"},
    asPrinted: "as printed",
    editions: {live: "follow corrections", frozen: (date: string) => `fixed at ${date}`},
    codes: "Take this figure",
    frame: "Web page: a frame",
    frameFor:
      "For pages that take frames. The figure fits the column, its numbers open where they come from; the script after it makes the frame as high as the figure.",
    element: "Web page: the figure in your text",
    elementFor:
      "For pages that take scripts and want the figure in their own text. The whole figure and its table are in the code and are seen without script; the script fits it to the column and opens its numbers. The code is long: copy all of it.",
    elementWait: "Reading the code…",
    elementFailed: "The code could not be read. Open the file itself:",
    picture: "A picture with a link",
    pictureFor:
      "For systems that take pictures only. The picture leads to the figure, its alternative text says every number in it; it is light, and in the document's unit.",
    wechat: "WeChat",
    wechatFor:
      "Links do not open in WeChat articles, so source, date and version are in the picture; its address can go into “Read more” (阅读原文). It is 1080 pixels wide, light, and in the document's unit.",
    copyImage: "Copy the picture",
    copyWechat: "Copy for WeChat",
    imageOtherwise: "This browser lets no page copy pictures. Save the picture below instead.",
    wechatOtherwise: "Selected below: press Ctrl+C (⌘C on a Mac), then paste it into WeChat's editor.",
    wechatFailed: "It could not be read. Copy the picture instead.",
    copyCode: "Copy the code",
    cite: "Cite",
    credit: "Credit line for news",
    copyCitation: "Copy",
    copied: "Copied",
    selected: "Selected: press Ctrl+C (⌘C on a Mac).",
    policy: "Content Security Policy",
    files: "Files",
    page: "Page of its own",
    fixed: (date: string) => `Edition of ${date}`,
    stop: ". "
  }
};

export type Words = (typeof WORDS)["zh"];

/** Everything the embed page says around its figures. */
export function words(lang: Lang): Words {
  return WORDS[lang];
}
