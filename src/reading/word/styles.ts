import type {XmlElement} from "./parse-xml.js";
import {childrenOf, elementAt, isOn, valueAt} from "./xml-access.js";

/** Longer than styles are based on one another, and an end where two are on each other. */
const MAX_CHAIN = 12;

/** What styles say of the paragraphs and stretches that have them: lists, and what is hidden. */
export class Styles {
  private readonly styles: ReadonlyMap<string, XmlElement>;
  private readonly normal: string | undefined;

  constructor(styles: XmlElement | undefined) {
    const all = childrenOf(styles, "style");
    this.styles = new Map(all.map((style) => [style.attributes.styleId ?? "", style]));
    this.normal = all.find(
      ({attributes}) => attributes.type === "paragraph" && /^(?:1|true|on)$/.test(attributes.default ?? "")
    )?.attributes.styleId;
  }

  /** The list that a style of paragraphs, or one it is based on, belongs to. */
  listOf(style: string | undefined): string | undefined {
    return this.first(style ?? this.normal, (s) => valueAt(s, "pPr", "numPr", "numId"));
  }

  levelOf(style: string | undefined): string | undefined {
    return this.first(style ?? this.normal, (s) => valueAt(s, "pPr", "numPr", "ilvl"));
  }

  /** Whether paragraphs of a style are entries of a contents list, whose page numbers stand behind dots. */
  isContents(style: string | undefined): boolean {
    return /^toc/i.test(valueAt(this.styles.get(style ?? ""), "name") ?? style ?? "");
  }

  /** Whether text of a style of characters is hidden. */
  isHidden(style: string | undefined): boolean {
    const hidden = this.first(style, (s) =>
      elementAt(s, "rPr", "vanish") ? String(isOn(s, "rPr", "vanish")) : undefined
    );
    return hidden === "true";
  }

  private first(id: string | undefined, read: (style: XmlElement) => string | undefined): string | undefined {
    let style = this.styles.get(id ?? "");
    for (let i = 0; style && i < MAX_CHAIN; i++) {
      const found = read(style);
      if (found !== undefined) return found;
      style = this.styles.get(valueAt(style, "basedOn") ?? "");
    }
    return undefined;
  }
}
