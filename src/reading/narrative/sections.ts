import type {Repair} from "../../accounts/index.js";
import {parseOrdinal} from "../ordinal.js";
import {defaultSubjects} from "./default-subjects.js";
import {findSubject} from "./lexicon.js";
import type {Paragraph} from "./paragraphs.js";
import {kindOfTitle, type SectionKind} from "./section-kinds.js";
import type {Subject} from "./subject.js";
import {type FundKind, isOfFund, type SubjectNames} from "./subject-names.js";

export interface Section {
  /** `9.2.3`; empty before the first heading. */
  readonly number: string;
  readonly kind: SectionKind;
  /** What the section is about unless a sentence names something else. */
  readonly subjects: readonly Subject[];
  readonly ofProject: boolean;
}

/** A paragraph in its section. Its text proper starts at `from`, after the numbering. */
export interface Block {
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly heading: boolean;
}

const CHAPTER = /^([一二三四五六七八九十]+)、/;
const PART = /^（([一二三四五六七八九十]+)）/;
const ITEM = /^(\d{1,2})[.、．](?!\d)/;
const TITLE_END = /[。：，；\d]/;
const PROJECT = /^“?([^，。；：]{2,60}?)”?(?:项目)?(?:支出)?(?:绩效)?自评(?:情况|结果|综述)[：，]/;
/** The three items of the 三公 paragraphs, in their fixed order. */
const SANGONG_ITEMS = [/^因公出国/, /^公务用车购置费?(?:及|和|与)运行/, /^公务接待(?:费|支出)/];

/** Every paragraph with its section: 一、 then （一） then 1. or, where no number is printed, the order of the items. */
export function toBlocks(
  paragraphs: readonly Paragraph[],
  names: SubjectNames
): {readonly blocks: readonly Block[]; readonly repairs: readonly Repair[]} {
  const blocks: Block[] = [];
  const repairs: Repair[] = [];
  const at: Position = {
    chapter: 0,
    part: 0,
    item: 0,
    numbered: false,
    chapterKind: "other",
    kind: "other",
    section: NOWHERE
  };
  for (const paragraph of paragraphs) {
    const {text} = paragraph;
    const heading = openHeading(text, at) || /^第[一二三四五六七八九十]+部分/.test(text);
    const numbering = (CHAPTER.exec(text) ?? PART.exec(text) ?? ITEM.exec(text))?.[0].length ?? 0;
    if (!heading) openItem(paragraph, at, names, repairs);
    blocks.push({section: at.section, paragraph, from: heading ? 0 : numbering, heading: heading && isTitleOnly(text)});
  }
  return {blocks, repairs};
}

const NOWHERE: Section = {number: "", kind: "other", subjects: [], ofProject: false};

interface Position {
  chapter: number;
  part: number;
  item: number;
  /** Whether the items of this part print their numbers. */
  numbered: boolean;
  chapterKind: SectionKind;
  kind: SectionKind;
  section: Section;
}

/** Moves to the chapter or part that a paragraph opens. A 一、 out of sequence is an enumeration unless it is a title. */
function openHeading(text: string, at: Position): boolean {
  const chapter = CHAPTER.exec(text)?.[1];
  const part = PART.exec(text)?.[1];
  const undated = text.replace(/(?:19|20)\d\d年度?/g, "");
  const title = undated.slice(0, Math.max(0, undated.search(TITLE_END)) || undated.length);
  const kind = chapter ? kindOfTitle(title) : kindOfPart(title, at.chapterKind);
  const ordinal = parseOrdinal(chapter ?? part ?? "") ?? 0;
  const opens = (last: number) => kind !== null || ordinal === last + 1 || (ordinal > last && isTitleOnly(text));
  if (chapter && opens(at.chapter)) {
    Object.assign(at, {chapter: ordinal, part: 0, chapterKind: kind ?? "other", kind: kind ?? "other"});
  } else if (part && opens(at.part)) {
    Object.assign(at, {part: ordinal, kind: kind ?? at.chapterKind});
  } else return false;
  Object.assign(at, {item: 0, numbered: false});
  at.section = toSection(at, defaultSubjects(at.kind, text), false);
  return true;
}

/** In the chapter on one kind of money, a part on 财政拨款支出 or 支出决算 is on that kind: Hunan words its parts so. */
function kindOfPart(title: string, chapter: SectionKind): SectionKind | null {
  const kind = kindOfTitle(title);
  const isLoose = kind === "whole" || kind === "fiscal";
  return isLoose && chapter !== "other" && chapter !== "whole" ? chapter : kind;
}

/** Moves to the item that a paragraph opens: a number, one of the three 三公 items, or a project's paragraph. */
function openItem(paragraph: Paragraph, at: Position, names: SubjectNames, repairs: Repair[]): void {
  const printed = ITEM.exec(paragraph.text);
  const body = paragraph.text.slice(printed?.[0].length ?? 0);
  const project = at.kind === "evaluation" ? PROJECT.exec(body)?.[1] : undefined;
  const sangong = at.kind === "sangong" ? SANGONG_ITEMS.findIndex((item) => item.test(body)) : -1;
  if (!printed && !project && sangong < 0) return;
  at.item = printed ? Number(printed[1]) : at.item + 1;
  if (printed) at.numbered = true;
  const subjects = project ? [names.projectOf(project)] : itemSubjects(body, at.kind, names);
  at.section = toSection(at, subjects, project !== undefined);
  if (!printed && !project && at.numbered) repairs.push(toRepair(paragraph, at, body));
}

function itemSubjects(body: string, kind: SectionKind, names: SubjectNames): readonly Subject[] {
  const head = body.slice(0, 80);
  const item = isOfFund(kind) ? names.itemOf(head, kind) : null;
  if (item) return [item];
  const opening = head.slice(0, 30).split(/[，。；：\d]/)[0] ?? "";
  const found = findSubject(opening, kind)?.subjects;
  // An item that is not understood is not the whole: held against its amount, every number of the item would be wrong.
  return found ?? (isOfFund(kind) ? [unknownItem(opening, kind, names)] : defaultSubjects(kind, ""));
}

function unknownItem(opening: string, kind: FundKind, names: SubjectNames): Subject {
  const name = opening.replace(/[（“].*$/, "");
  const named = kind === "general" ? names.classOf(name) : null;
  return named ?? {id: `${kind}:?${name}`, label: name};
}

function toSection({chapter, part, item, kind}: Position, subjects: readonly Subject[], ofProject: boolean): Section {
  return {number: [chapter, part, item].filter((n) => n > 0).join("."), kind, subjects, ofProject};
}

function toRepair({lines}: Paragraph, {section, item}: Position, body: string): Repair {
  const before = /^[^，。；：\d]*?[费出](?=支|预|决|为|[\d，：])/.exec(body)?.[0] ?? body.slice(0, 6);
  return {
    id: "",
    kind: "missing-heading",
    table: "",
    row: section.number,
    line: lines[0] ?? 0,
    before,
    after: `${item}.${before}`,
    evidence: "sequence"
  };
}

function isTitleOnly(text: string): boolean {
  return !/[。，；]/.test(text);
}
