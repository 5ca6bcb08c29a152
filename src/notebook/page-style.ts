/** The rules of the page as text. Fonts and imports are left out: in the frame nothing can be fetched. */
export function pageStyle(): string {
  return [...document.styleSheets].flatMap(rulesOf).join("\n");
}

function rulesOf(sheet: CSSStyleSheet): readonly string[] {
  try {
    return [...sheet.cssRules]
      .filter((rule) => !(rule instanceof CSSFontFaceRule || rule instanceof CSSImportRule))
      .map((rule) => rule.cssText);
  } catch (error) {
    // A sheet that a browser's extension brought from elsewhere may not be read.
    if (error instanceof DOMException) return [];
    throw error;
  }
}
