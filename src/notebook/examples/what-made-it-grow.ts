import type {Example} from "./example.js";

export const whatMadeItGrow: Example = {
  id: "what-made-it-grow",
  title: {zh: "多出来的钱是哪几项带来的", en: "What made up the increase"},
  about: {zh: "三项的增加额之和，应该就是总的增加额。", en: "The increases of the three items should make the whole."},
  steps: [
    {
      zh: "三项：出国、用车、接待。每项的增加额在情况说明九（二）里。",
      en: "Three items: travel abroad, vehicles, hospitality. The narrative gives the increase of each in section 9.2.",
      code: `
const items = claims
  .filter((d) => d.measure === "change" && op.startswith(d.section, "9.2"))
  .select("id", {[lang === "zh" ? "subjectZh" : "subjectEn"]: "item"}, "amount", "value")`
    },
    {
      zh: "用 Decimal 加，一分不差；用小数加，会多出一串尾数。",
      en: "Decimals add exactly; floats leave a tail of digits.",
      code: `
const sum = items.array("amount").reduce((sum, text) => sum.plus(text), new Decimal("0"));
display(sum);
display(items.array("value").reduce((sum, value) => sum + value, 0));`
    },
    {
      zh: "和印着的总增加额比。",
      en: "Against the increase that is printed for the whole.",
      code: `
({sum: sum.toString(), printed: amount("claim:9.1:change").toString(), equal: sum.equals(amount("claim:9.1:change"))})`
    },
    {
      zh: "这个网站画的是同一件事。",
      en: "This site draws the same.",
      code: `
draw(figures.sangongBridge)`
    }
  ]
};
