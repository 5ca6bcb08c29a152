import type {Said, Speech, StatementTemplate} from "../template.js";

const LIST = /主要(?:包括|用于|是|有)[：，]?([^；。]+)/g;
const STAFF = ["301", "303"];
const RUNNING = ["302", "307", "309", "310", "311", "312", "313", "399"];

/** C10: the economic items said to make up staff costs or running costs, one statement each. */
export const basicList: StatementTemplate = function* (speech) {
  if (speech.kind !== "basic") return;
  for (const match of speech.text.matchAll(LIST)) {
    const groups = groupsOf(speech.text.slice(Math.max(0, match.index - 200), match.index));
    yield* itemsOf(match[1] ?? "", match.index + match[0].length - (match[1] ?? "").length, groups, speech);
  }
};

/** The group named last before the list. */
function groupsOf(before: string): readonly string[] {
  const staff = before.lastIndexOf("人员经费");
  const running = before.lastIndexOf("公用经费");
  if (staff < 0 && running < 0) return [...STAFF, ...RUNNING];
  return staff > running ? STAFF : RUNNING;
}

function* itemsOf(list: string, start: number, groups: readonly string[], {names}: Speech): Generator<Said> {
  for (const match of list.matchAll(/[^、，]+/g)) {
    const label = match[0].replace(/等(?:支出|费用)?$/, "").replace(/^(?:和|以及)/, "");
    if (label.length < 2) continue;
    yield {at: start + match.index, kind: "named", text: label, subjects: [names.economicOf(label, groups)]};
  }
}
