import type {Example} from "./example.js";

export const lastYear: Example = {
  id: "last-year",
  title: {zh: "重算“三公”经费的增幅", en: "Recompute how much the three public expenses grew"},
  about: {
    zh: "上年的数没有印，从今年的数和增加额算回去，再看增幅对不对。",
    en: "Last year's figure is not printed: compute it from this year's and the increase, then check the rate."
  },
  steps: [
    {
      zh: "amount(编号) 是印着的数，是准确的小数 Decimal。编号在账本里每个数旁边都有。\n今年的数取自表09，增加额和增幅取自情况说明。",
      en: "amount(id) is the number printed there, as an exact Decimal. The ledger shows the id of every number.\nThis year's is in table 09; the increase and its rate are in the narrative.",
      code: `
const now = amount("09:total:outturn");
const increase = amount("claim:9.1:change");
const printed = amount("claim:9.1:percent-change");`
    },
    {
      zh: "上年数＝今年数－增加额。",
      en: "Last year's is this year's less the increase.",
      code: `
const before = now.minus(increase)`
    },
    {
      zh: "增幅＝增加额÷上年数，四舍五入到印着的位数。",
      en: "The rate is the increase over last year's, rounded to as many places as are printed.",
      code: `
const rate = increase.div(before).times(100).toDecimalPlaces(printed.decimalPlaces())`
    },
    {
      zh: "对得上吗？把 claim:9.1 换成 claim:9.2.3（公务接待费），把 09:total 换成 09:reception，再试一次。",
      en: "Does it agree? Try again with claim:9.2.3 (hospitality) for claim:9.1, and 09:reception for 09:total.",
      code: `
({rate: \`\${rate}%\`, printed: \`\${printed}%\`, equal: rate.equals(printed)})`
    }
  ]
};
