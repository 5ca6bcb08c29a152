import {formatNumber} from "./format-number.js";
import type {XmlElement} from "./parse-xml.js";
import type {Styles} from "./styles.js";
import {childrenOf, elementAt, isOn, valueAt} from "./xml-access.js";

const LEVELS = 9;
/** Word lets a label have some thirty characters. */
const MAX_LABEL = 64;

/**
 * What Word numbers by itself and keeps in no text: 一、 before a heading. It counts through the document, so paragraphs must
 * be asked for in their order. ECMA-376, 17.9.
 */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly used = new Set<string>();

  constructor(
    numbering: XmlElement | undefined,
    private readonly styles: Styles
  ) {
    this.lists = readLists(numbering);
  }

  /** The number printed before a paragraph, given its properties; empty where it has none. */
  numberOf(properties: XmlElement | undefined): string {
    const {list: id, level} = this.placeOf(properties);
    const list = this.lists.get(id);
    const format = list?.levels[level];
    if (!list || !format) return "";
    const counter = this.count(id, list, level);
    return format.text.replace(/%([1-9])/g, (_, n: string) => {
      const at = list.levels[Number(n) - 1];
      const value = counter[Number(n) - 1] ?? at?.start ?? 1;
      return at ? formatNumber(value, format.isLegal ? "decimal" : at.format) : "";
    });
  }

  /** A paragraph's own list, else that of its style; a style may name its list alone, which then names the style's level. */
  private placeOf(properties: XmlElement | undefined): {list: string; level: number} {
    const own = elementAt(properties, "numPr");
    const style = valueAt(properties, "pStyle");
    const list = valueAt(own, "numId") ?? this.styles.listOf(style) ?? "";
    const level = valueAt(own, "ilvl") ?? (own ? undefined : this.styles.levelOf(style));
    const linked = this.lists
      .get(list)
      ?.levels.findIndex((l) => l !== undefined && l.style === style && style !== undefined);
    return {list, level: level !== undefined ? Number(level) : Math.max(0, linked ?? 0)};
  }

  private count(id: string, list: List, level: number): readonly (number | undefined)[] {
    const counter = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counter);
    const key = `${id} ${level}`;
    const override = this.used.has(key) ? undefined : list.levels[level]?.override;
    this.used.add(key);
    const last = counter[level];
    counter[level] = override ?? (last === undefined ? (list.levels[level]?.start ?? 1) : last + 1);
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counter[below] = undefined;
    }
    return counter;
  }
}

interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
}

interface Level {
  readonly format: string;
  /** 第%1部分: where %1 is the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** Where this list, of those that count together, begins anew. */
  readonly override: number | undefined;
  /** The level, from 1, after which this one begins anew; 0 for never, undefined for any above. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string;
}

function readLists(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(childrenOf(numbering, "abstractNum").map((a) => [a.attributes.abstractNumId ?? "", a]));
  const byStyle = new Map([...definitions].map(([id, a]) => [valueAt(a, "styleLink") ?? "", id] as const));
  const lists = childrenOf(numbering, "num").map((num) => {
    const named = valueAt(num, "abstractNumId") ?? "";
    const link = valueAt(definitions.get(named), "numStyleLink");
    const abstract = (link && byStyle.get(link)) || named;
    return [num.attributes.numId ?? "", {abstract, levels: readLevels(definitions.get(abstract), num)}] as const;
  });
  return new Map(lists.filter(([id]) => id !== "0"));
}

function readLevels(definition: XmlElement | undefined, num: XmlElement): readonly (Level | undefined)[] {
  const overrides = childrenOf(num, "lvlOverride");
  return Array.from({length: LEVELS}, (_, i) => {
    const own = overrides.find(({attributes}) => attributes.ilvl === String(i));
    const level =
      elementAt(own, "lvl") ?? childrenOf(definition, "lvl").find(({attributes}) => attributes.ilvl === String(i));
    const override = valueAt(own, "startOverride");
    return level && toLevel(level, toCount(override));
  });
}

function toLevel(level: XmlElement, override: number | undefined): Level {
  const restart = valueAt(level, "lvlRestart");
  const format = valueAt(level, "numFmt") ?? valueAt(level, "AlternateContent", "Choice", "numFmt") ?? "decimal";
  return {
    format,
    text: format === "bullet" ? "" : (valueAt(level, "lvlText") ?? "").slice(0, MAX_LABEL),
    start: toCount(valueAt(level, "start")) ?? 0,
    override,
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: isOn(level, "isLgl"),
    style: valueAt(level, "pStyle") ?? ""
  };
}

/** Anything but a whole number from 0 counts nothing. */
function toCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
