import type {XmlElement} from "./parse-xml.js";

/** The elements directly within one, of one name or of any. */
export function childrenOf(element: XmlElement | undefined, name = ""): readonly XmlElement[] {
  return (element?.children ?? []).filter((c) => typeof c === "object").filter((c) => !name || c.name === name);
}

/** The first element at a path of names below one. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** `w:val` of the element at a path; undefined where either is absent. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return elementAt(element, ...path)?.attributes.val;
}

/** Whether a switch at a path is on: present, and not said to be off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const at = elementAt(element, ...path);
  return at !== undefined && !/^(?:0|false|off)$/.test(at.attributes.val ?? "");
}
