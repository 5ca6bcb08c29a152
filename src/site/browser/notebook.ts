import {openNotebook} from "../../notebook/index.js";
import {askedDocument} from "../asked-document.js";
import {whileBusy} from "../while-busy.js";

/** The script of the notebook's page: its tools, and the frame in which code runs. */
const root = document.documentElement;
const site = new URL(root.dataset.root ?? "./", location.href);
const place = document.querySelector<HTMLElement>('[data-app="notebook"]');
// Its name changes with what is in it, so the page says it.
const script = document.querySelector<HTMLScriptElement>("script[data-frame]")?.dataset.frame;

if (place && script !== undefined) {
  await whileBusy([place], () =>
    openNotebook(place, {
      lang: root.lang === "en" ? "en" : "zh",
      frames: new URL(`data/frames/${askedDocument(location.search, root.dataset)}/`, site),
      script: new URL(script, location.href)
    })
  );
}
