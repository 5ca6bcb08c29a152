import type {Example} from "./example.js";

export const twoReadings: Example = {
  id: "two-readings",
  title: {zh: "两种读法：接待了多少批", en: "Two readings: how many groups of guests"},
  about: {
    zh: "自评表和情况说明各有一个批次。选一个，看每批的费用。",
    en: "The form and the narrative each have a count of groups. Choose one, and see the cost of a group."
  },
  steps: [
    {
      zh: "情况说明里的批次有编号；自评表里的，从指标里找“团组”两个字。",
      en: "The narrative's count has its id; the form's is the indicator that counts groups (团组).",
      code: `
const form = projects.filter((d) => op.includes(d.name, "接待", 0)).object();
const onForm = indicators
  .filter(aq.escape((d) => d.project === form.id && /团组|批次/.test(d.third)))
  .object();
display(onForm);`
    },
    {
      zh: "两种读法。口径可能不同：一个算全年所有接待，一个只算外地来的。",
      en: "The two readings. Their scopes may differ: all groups, or only those of visitors from elsewhere.",
      code: `
const readings = {
  narrative: "claim:9.2.3:count.3",
  form: \`10:\${onForm.id}:result\`
};
const reading = view(Inputs.radio(Object.keys(readings), {value: "narrative"}));`
    },
    {
      zh: "接待费除以批次，单位是元。",
      en: "The bill by the groups, in yuan.",
      code: `
const each = quotientOf(quantity("09:reception:outturn"), quantity(readings[reading]), {unit: "元"})`
    },
    {
      zh: "两种都画出来，就是这张图。",
      en: "Both of them make this figure.",
      code: `
draw(figures.hospitalityCounts)`
    }
  ]
};
