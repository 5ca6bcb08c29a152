import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    context: unknown,
    options: unknown
  ): Promise<{violations: {id: string; nodes: {target: unknown; html: string}[]}[]}>;
}

/**
 * What axe finds in a page with its folds open, each with the first of its places; also a page that cannot be enlarged.
 * `only` names rules: of a page that was looked at whole in light, dark can differ in its colours alone.
 */
export async function violationsOn(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const viewport = (await page.locator('meta[name="viewport"]').getAttribute("content")) ?? "";
  const fixed = /user-scalable|maximum-scale|minimum-scale/.test(viewport) ? ["cannot be enlarged"] : [];
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) {
      // Of folds with the same name only one can be open.
      fold.removeAttribute("name");
      fold.setAttribute("open", "");
    }
  });
  await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const {axe} = window as unknown as {axe: Axe};
    // Frames on our own pages are embeds, which are looked at one by one.
    const runOnly = rules && {type: "rule", values: rules};
    const {violations: all} = await axe.run(document, {
      resultTypes: ["violations"],
      iframes: false,
      ...(runOnly && {runOnly})
    });
    return all.map(({id, nodes}) => `${id} (${nodes.length}): ${nodes[0]?.target} ${nodes[0]?.html.slice(0, 120)}`);
  }, only);
  return [...fixed, ...found];
}
