import {type Accounts, reprint, type View, viewOf} from "../../../src/accounts/index.js";
import {checkAccounts, type Finding, reportable, tell} from "../../../src/checks/index.js";

/** A finding's words, one field of one language each. */
export interface Told {
  readonly finding: Finding;
  readonly lang: "zh" | "en";
  readonly field: string;
  readonly text: string;
}

/** All that is told of a document, and what the ledger tells besides: every check that does not agree. */
export function wordsOf(view: View): readonly Told[] {
  const all = checkAccounts(view);
  const findings = [...reportable(all), ...all.filter((f) => f.outcome !== "equal")];
  return findings.flatMap((finding) =>
    Object.entries(tell(finding, view)).flatMap(([lang, telling]) =>
      Object.entries(telling).map(([field, text]) => ({finding, lang: lang as Told["lang"], field, text}))
    )
  );
}

/** The same accounts with one of every so many numbers printed one higher, or as nought. */
export function* broken(accounts: Accounts, step: number): Generator<View> {
  const view = viewOf(accounts);
  const ids = [...accounts.cells, ...accounts.claims].map((n) => n.id).filter((id) => view.amount(id));
  for (const [i, id] of ids.entries()) {
    const amount = view.amount(id);
    if (!amount || i % step) continue;
    yield viewOf(reprint(accounts, id, i % (2 * step) ? "0" : amount.value.plus(1).toFixed(amount.decimals)));
  }
}

/** What is wrong with the words themselves, whatever they say; null where nothing is. */
export function flawOf({lang, field, text, finding}: Told, names: readonly string[]): string | null {
  if (["title", "says", "computed"].includes(field) && !text) return "empty";
  if (field === "question" && finding.level === "contradiction" && !text) return "no question";
  if (/undefined|null|NaN|[{}]| {2}/.test(text)) return "not words";
  if (text.split(/[。；;：:，,]|\. /).some((run) => run.length > 160)) return "too long";
  if (lang === "zh") return flawInChinese(field, text);
  return flawInEnglish(field, text, names);
}

function flawInChinese(field: string, text: string): string | null {
  if (/[A-Za-z]{2,}/.test(text)) return "English in Chinese";
  if (/(?<!\d),|[;!?]|[，。；：？）] | [，。；：？（]/.test(text))
    return "half-width punctuation, or a space beside a full-width one";
  if (field === "title") return widthOf(text) > 26 ? "long headline" : text.endsWith("。") ? "full stop" : null;
  return text && !/[。？]$/.test(text) ? "no full stop" : null;
}

function flawInEnglish(field: string, text: string, names: readonly string[]): string | null {
  const own = [...names].sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ""), text);
  if (/\p{Script=Han}/u.test(own.replace(/万元|亿元|元|总计/g, ""))) return "Chinese in English";
  if (text && !/^[A-Z0-9“−(≥≤\p{Script=Han}]/u.test(text)) return "lower case";
  return field !== "title" && text && !/[.?]$/.test(text) ? "no full stop" : null;
}

/** What the document prints, which English quotes. */
export function namesIn({
  projects,
  indicators,
  statements,
  claims,
  contents,
  rows,
  cells
}: Accounts): readonly string[] {
  return [
    ...projects.map((p) => p.name),
    ...indicators.map((i) => i.third),
    ...statements.map((s) => s.text),
    ...claims.flatMap((c) => [c.label, c.word]),
    ...contents.map((h) => h.title),
    ...rows.map((r) => r.name),
    ...cells.filter((c) => c.status === "text" || c.table === "10").map((c) => c.text)
  ].filter(Boolean);
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character <= "~" ? 0.5 : 1), 0);
}
