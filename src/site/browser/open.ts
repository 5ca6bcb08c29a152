import {openDesk} from "../../open/index.js";

/** The script of the page of one's own documents. */
const root = document.documentElement;
const site = new URL(root.dataset.root ?? "./", location.href);
const place = document.querySelector<HTMLElement>('[data-app="open"]');
// Its name changes with what is in it, so the page says it.
const script = document.querySelector<HTMLScriptElement>("script[data-worker]")?.dataset.worker;

if (place && script !== undefined)
  openDesk(place, {
    lang: root.lang === "en" ? "en" : "zh",
    worker: new URL(script, location.href),
    assets: new URL("_juesuan/", site),
    service: new URL("open-offline.js", site),
    sample: new URL(`data/${root.dataset.document}/`, site)
  });
