import {
  glossary,
  type Named,
  normalizeName,
  type Project,
  type Resolved,
  type Row,
  resolveName
} from "../../accounts/index.js";
import {toPlainText} from "./plain-text.js";
import type {Subject} from "./subject.js";

/** Sections whose paragraphs go through functional items, each of money of its own. */
const FUNDS = ["general", "fund", "capital"] as const;
export type FundKind = (typeof FUNDS)[number];

export function isOfFund(kind: string): kind is FundKind {
  return FUNDS.some((fund) => fund === kind);
}

/** Finds the code or project that a printed name means. */
export interface SubjectNames {
  /** A functional class named without （类）: 教育支出. Null where no class has that name. */
  classOf(name: string): Subject | null;
  /** The item of `X（类）Y（款）Z（项）`, the last level named; `general:?Z` where it has no code (`fund:` in the section of another fund); null for other texts. */
  itemOf(path: string, kind?: FundKind): Subject | null;
  /** An economic item of some groups (`301`, `303`); `economic:?` where it has no code. */
  economicOf(name: string, groups: readonly string[]): Subject;
  projectOf(name: string): Subject;
  /** Staff's entitlements of one purpose each (pensions, medical care, housing) that a text names, by the words it uses. */
  entitlementsIn(text: string): readonly Subject[];
  isEntitlement(subject: Subject): boolean;
}

/** The document's own rows come first, the glossary after: a name that both print has one code. */
export function toSubjectNames(rows: readonly Row[], projects: readonly Project[]): SubjectNames {
  const functional = namesOf(rows, ["05", "03"], "function.");
  const economic = namesOf(rows, ["06"], "economic.");
  return {
    classOf: (name) => toGeneral(name, resolveName(bare(name), functional.filter(ofLength(3)))),
    itemOf: (path, kind = "general") => itemOf(path, kind, functional),
    economicOf(name, groups) {
      const candidates = economic.filter(({value}) => value.length > 3 && groups.some((g) => value.startsWith(g)));
      const found = resolveName(name, candidates);
      return {id: `economic:${found?.value ?? "?"}`, label: name};
    },
    entitlementsIn: (text) => entitlementsIn(text, functional),
    isEntitlement: ({id}) => ENTITLEMENTS.test(id.replace("general:", "")),
    projectOf(name) {
      const found = resolveName(
        name,
        projects.map((p) => ({value: p.id, name: toPlainText(p.name)}))
      );
      return {id: `project:${found?.value ?? `?${name}`}`, label: name};
    }
  };
}

/** 行政事业单位养老支出, 行政事业单位医疗, 住房改革支出: each of their items pays for one thing, named in its name. */
const ENTITLEMENTS = /^(?:20805|21011|22102)\d\d$/;

function entitlementsIn(text: string, candidates: readonly Named<string>[]): readonly Subject[] {
  return candidates.flatMap(({value, name}) => {
    const core = name.replace(/(?:缴费)?(?:支出)?$/, "");
    const at = ENTITLEMENTS.test(value) && core.length >= 4 ? text.indexOf(core) : -1;
    if (at < 0) return [];
    const [label = core] = /^.*?(?=缴费|支出|费用|等|[，。；、（）]|$)/.exec(text.slice(at)) ?? [];
    return [{id: `general:${value}`, label}];
  });
}

const LEVELS: Readonly<Record<string, number>> = {类: 3, 款: 5, 项: 7};

function namesOf(rows: readonly Row[], tables: readonly string[], prefix: string): readonly Named<string>[] {
  const named = new Map<string, Named<string>>();
  const add = (value: string, name: string, aliases: readonly string[] = []): void => {
    const plain = toPlainText(name);
    const key = `${value} ${normalizeName(plain)}`;
    const known = named.get(key);
    named.set(key, {value, name: known?.name ?? plain, aliases: known?.aliases?.length ? known.aliases : aliases});
  };
  for (const {table, code, name} of rows) if (code && tables.includes(table)) add(code, name);
  for (const {id, zh, aliases} of glossary.values()) {
    if (id.startsWith(prefix)) add(id.slice(prefix.length), zh, aliases);
  }
  return [...named.values()];
}

/** Level by level, each under the one before; a level with an unknown or a wrong name is passed over. */
function itemOf(path: string, kind: FundKind, candidates: readonly Named<string>[]): Subject | null {
  const parts = path.split(/（\d*([类款项])）/);
  let code = "";
  let name = "";
  let resolved = false;
  for (let i = 0; i + 1 < parts.length; i += 2) {
    name = bare(parts[i] ?? "");
    const length = LEVELS[parts[i + 1] ?? ""] ?? 0;
    const under = code;
    const found = resolveName(
      name,
      candidates.filter((c) => c.value.length === length && c.value.startsWith(under))
    );
    resolved = found !== null;
    if (found) code = found.value;
  }
  if (!name) return null;
  return {id: `${kind}:${resolved ? code : `?${name}`}`, label: name};
}

function toGeneral(name: string, found: Resolved<string> | null): Subject | null {
  return found && {id: `general:${found.value}`, label: bare(name)};
}

function ofLength(length: number): (named: Named<string>) => boolean {
  return ({value}) => value.length === length;
}

/** The name alone: what stands before it in the sentence, numbering, quotes and a code in brackets taken away. */
function bare(name: string): string {
  return name
    .slice(Math.max(...["，", "；", "：", "。"].map((mark) => name.lastIndexOf(mark))) + 1)
    .replace(/^(?:（?\d{1,2}）?[.、．]?|[一二三四五六七八九十]+、)/, "")
    .replace(/（(?:类|\d+类?)）/g, "")
    .replace(/^(?:其中|用于)/, "")
    .replace(/[“”"]/g, "");
}
