import type {Example} from "./example.js";

export const vehicleCounts: Example = {
  id: "vehicle-counts",
  title: {zh: "两个车辆数，差多少", en: "Two counts of vehicles, and what is between them"},
  about: {
    zh: "保有量和实有数口径不同。换一个数，看每辆车的费用怎样变。",
    en: "Vehicles kept and vehicles held are of different scope. Switch, and see the cost of one change."
  },
  steps: [
    {
      zh: "两个数都印在情况说明里：一处是财政拨款开支的公务用车保有量，一处是国有资产里的车辆数。",
      en: "Both are printed in the narrative: official vehicles kept on appropriations, and vehicles among the assets.",
      code: `
const counts = {kept: "claim:9.2.2:count.2", held: "claim:11.3:count"}`
    },
    {
      zh: "相差几辆？多出来的可能不由“三公”经费开支，也可能是别的单位划来的：要问。",
      en: "How many between them? The others may not be paid for out of these expenses, or may come from elsewhere: ask.",
      code: `
differenceOf(quantity(counts.held), quantity(counts.kept))`
    },
    {
      zh: "选一个数。",
      en: "Choose one.",
      code: `
const reading = view(Inputs.radio(Object.keys(counts), {value: "kept"}))`
    },
    {
      zh: "运行维护费除以选的数：每辆车一年多少元。",
      en: "Running costs by the count chosen: yuan a vehicle a year.",
      code: `
quotientOf(quantity("09:vehicles.running:outturn"), quantity(counts[reading]), {unit: "元"})`
    }
  ]
};
