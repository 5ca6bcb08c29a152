import type {Locator} from "playwright-core";

/** What is written in an element. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent())?.trim() ?? "";
}
