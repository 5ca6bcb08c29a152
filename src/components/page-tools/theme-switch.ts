import {element} from "../element.js";
import {toolWords} from "./words.js";

/** Where the choice is kept: the shell reads it before anything is drawn. */
const KEY = "juesuan.theme";
const THEMES = ["", "light", "dark"] as const;

/** Lets a reader choose light or dark for every page of the site; by default it is the system's. */
export function themeSwitch(lang: "zh" | "en"): HTMLElement {
  const say = toolWords[lang];
  const options = THEMES.map((theme) => element("option", {value: theme}, say.themes[theme]));
  const select = document.createElement("select");
  select.append(...options);
  select.value = document.documentElement.dataset.theme ?? "";
  select.addEventListener("change", () => {
    if (select.value) document.documentElement.dataset.theme = select.value;
    else delete document.documentElement.dataset.theme;
    keep(select.value);
  });
  return element("label", {class: "page-tool"}, element("span", {}, `${say.theme} `), select);
}

/** A browser that keeps nothing for this site forgets it with the page. */
function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden: the choice holds for this page.
  }
}
