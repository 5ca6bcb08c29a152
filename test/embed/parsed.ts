import {type DefaultTreeAdapterTypes, parse, parseFragment} from "parse5";

export type Node = DefaultTreeAdapterTypes.Element;

/** What a parser has to say against a page; nothing for a well-formed one. */
export function faultsOf(html: string): readonly string[] {
  const faults: string[] = [];
  const onParseError = ({code, startLine, startCol}: {code: string; startLine: number; startCol: number}) =>
    faults.push(`${code} at ${startLine}:${startCol}`);
  if (html.startsWith("<!")) parse(html, {onParseError});
  else parseFragment(html, {onParseError});
  return faults;
}

/** Every element of a page of the given name, in their order. */
export function elementsOf(html: string, name: string): readonly Node[] {
  const found: Node[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node && node.tagName === name) found.push(node);
    for (const child of "childNodes" in node ? node.childNodes : []) walk(child);
  };
  walk(html.startsWith("<!") ? parse(html) : parseFragment(html));
  return found;
}

export function attributeOf(node: Node | undefined, name: string): string | undefined {
  return node?.attrs.find((a) => a.name === name)?.value;
}

/** All text within. */
export function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (!node) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
