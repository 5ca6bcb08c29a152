import type {HtmlElement, HtmlNode} from "./parse-html.js";

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Hidden by the element itself; what style sheets hide is not known. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  const style = attributeOf(element, "style") ?? "";
  return (
    attributeOf(element, "hidden") !== undefined ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}
