/** Radicals of the supplement, and Kangxi radicals whose plain form is the traditional or an old one. */
const RADICALS = new Map(
  zip(
    "⺁⺄⺋⺌⺎⺓⺕⺛⺝⺟⺠⺣⺦⺧⺩⺫⺬⺭⺮⺯⺱⺶⺷⺺⺼⺽⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⼾⾭⿈",
    "厂乙㔾小兀幺彐旡月母民灬丬牛王目示礻竹糹罒羊羊聿月臼艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阝雨青韦页风飞食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟户青黄"
  )
);
const OTHER_FORM = /[⺀-⿟豈-﫿ﬀ-ﬆ]|[\u{2f800}-\u{2fa1f}]/gu;

/**
 * The text of a glyph with ordinary characters: some fonts hand out radicals and compatibility forms in place of the
 * characters that they look like. Brackets, digits and signs of full width stay as printed.
 */
export function toPlainCharacters(text: string): string {
  return text.replace(OTHER_FORM, (c) => RADICALS.get(c) ?? c.normalize("NFKC"));
}

function zip(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((c, i) => [c, to.charAt(i)]);
}
