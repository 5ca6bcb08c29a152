import type {Locator, Page} from "playwright-core";
import {textOf} from "./text-of.js";

export function numberOf(page: Page, id: string): Locator {
  return page.locator(`.ledger-body [data-id="${id}"]`);
}

export function panelOf(page: Page): Locator {
  return page.locator(".ledger-place");
}

/** The id of the number whose place is open; empty where none is. */
export async function openedId(page: Page): Promise<string> {
  const current = page.locator('.ledger-body [aria-current="true"]');
  return (await current.count()) ? ((await current.getAttribute("data-id")) ?? "") : "";
}

/** The id of the number that has the focus; else what has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("data-id") ?? element?.closest("aside")?.className ?? element?.tagName ?? "";
  });
}

/** Ids of the numbers that a filter or a search leaves. */
export function wantedIds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".ledger-number:not(.pale)")]
      .filter((number) => number.offsetParent !== null)
      .map((number) => number.dataset.id ?? "")
  );
}

export function statusOf(page: Page): Promise<string> {
  return textOf(page.locator(".ledger-status"));
}
