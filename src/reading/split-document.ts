import type {Heading} from "../accounts/index.js";
import {firstBody} from "./first-body.js";
import type {Line} from "./line.js";
import {shapeOf} from "./line-shape.js";
import {opensNarrative} from "./opens-narrative.js";
import {readContents} from "./read-contents.js";
import {isOtherTitle, parseHeading, parsePart, tableNumberOf, tableOfTitle} from "./title.js";

/** Lines under one title, of the standard table `id`; empty for a table that is none of the ten, or not yet known. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** Standard number printed near the title; a hint where no title is. */
  readonly number: string;
  /** Begun by a caption alone, directly below another table: if its headings tell nothing, it is that table's next page. */
  readonly goesOn: boolean;
  readonly lines: readonly Line[];
}

export interface Parts {
  readonly cover: readonly Line[];
  readonly contents: readonly Heading[];
  readonly sections: readonly Section[];
  /** Part three, its heading included; empty where the document has none. */
  readonly narrative: readonly Line[];
  /** Headings of the body, for looking up what the contents list. */
  readonly headings: readonly Line[];
  /** Where the accounts of another body begin, which are not read; null where there is one body alone. */
  readonly another: Line | null;
}

const PART_THREE = /决算.*(?:说明|分析)|^(?:其他重要事项)?(?:的)?情况说明/;
const GLOSSARY = /^(?:[一二三四五六七八九十]+、)?(?:专业性较强的)?名词解释$/;
const MAX_HEADING = 60;

/** Cuts a document into cover, contents, tables, narrative by titles and headings, whatever their order. */
export function splitDocument(lines: readonly Line[]): Parts {
  const {contents, start, cover} = readContents(lines);
  const end = firstBody(lines, start);
  const splitter = new Splitter(lines.slice(0, end));
  for (let i = start; i < end; i++) splitter.take(i);
  return {
    cover: lines.slice(0, cover ?? splitter.first ?? lines.length),
    contents: contents.map((entry) => ({...entry, found: false})),
    sections: splitter.sections,
    narrative: splitter.narrative,
    headings: splitter.headings,
    another: lines[end] ?? null
  };
}

class Splitter {
  readonly sections: (Omit<Section, "lines"> & {lines: Line[]})[] = [];
  readonly narrative: Line[] = [];
  readonly headings: Line[] = [];
  /** Index of the first heading of the body: the cover ends before it. */
  first: number | undefined;
  private mode: "front" | "tables" | "narrative" | "rest" = "front";

  private closed = true;

  constructor(private readonly lines: readonly Line[]) {}

  take(i: number): void {
    const line = this.lines[i];
    if (!line) return;
    const {only, isRow, plain} = shapeOf(line.text);
    const isHeading = only !== "" && only.length <= MAX_HEADING;
    if (isHeading) this.headings.push(line);
    if (isHeading && this.turn(plain, only, i)) return;
    if (this.mode === "narrative" && !(isHeading && this.opensTable(i, only))) {
      this.narrative.push(line);
      return;
    }
    if (isHeading && this.title(line, only, i)) return;
    this.put(line, isRow, plain);
  }

  /** A heading that begins or ends a part. */
  private turn(plain: string, only: string, i: number): boolean {
    const part = parsePart(only);
    const narrative = part ? PART_THREE.test(part.title) : this.narrative.length === 0 && opensNarrative(plain);
    if (!part && !narrative && !(this.mode !== "front" && GLOSSARY.test(plain))) return false;
    this.first ??= i;
    this.mode = narrative ? "narrative" : GLOSSARY.test(part?.title ?? plain) ? "rest" : "tables";
    const line = this.lines[i];
    if (narrative && line) this.narrative.push(line);
    this.closed = true;
    return true;
  }

  /** A title of one of the ten, or of another table, with rows soon after; headings of the narrative have none. */
  private opensTable(i: number, only: string): boolean {
    if (tableOfTitle(only) === null || !/表/.test(only)) return false;
    return this.lines.slice(i + 1, i + 12).some(({text}) => text.includes("\t"));
  }

  private title(line: Line, only: string, i: number): boolean {
    const id = tableOfTitle(only) ?? (isOtherTitle(only) ? "" : null);
    if (id === null) return false;
    if (id) this.first ??= i;
    this.mode = "tables";
    const current = this.sections.at(-1);
    const again = current && !this.closed && id !== "" && current.id === id;
    const {title} = parseHeading(only);
    if (again) {
      current.lines.push(line);
      if (title.endsWith("表") && !line.text.includes("\t"))
        this.sections[this.sections.length - 1] = {...current, title};
    } else
      this.sections.push({
        id,
        title,
        line: line.number,
        number: tableNumberOf(only) ?? "",
        goesOn: false,
        lines: [line]
      });
    this.closed = false;
    return true;
  }

  /** Rows and captions go to the table above; a table number or a unit after its rows begins one whose title is lost. */
  private put(line: Line, isRow: boolean, plain: string): void {
    if (this.mode === "rest" && !isRow) return;
    const current = this.sections.at(-1);
    const number = tableNumberOf(plain);
    const caption = !isRow && (number !== null || /单位[:：](?:万元|元)/.test(plain));
    const begun =
      current && !this.closed && current.id !== "10" && caption && current.lines.some(({text}) => text.includes("\t"));
    if (!plain) {
      // A row of blank cells is a row: the only one, in a table of expenses that there were none of.
      if (isRow && current && !this.closed) current.lines.push(line);
      return;
    }
    if (begun || ((!current || this.closed) && (isRow || number !== null))) {
      this.sections.push({
        id: "",
        title: "",
        line: line.number,
        number: number ?? "",
        goesOn: begun === true,
        lines: [line]
      });
      this.closed = false;
    } else if (current && !this.closed) {
      if (number && !current.number) this.sections[this.sections.length - 1] = {...current, number};
      current.lines.push(line);
    }
  }
}
