import type {Frames} from "../../figures/index.js";
import {
  exerciseList,
  type Facts,
  factsOf,
  LESSONS,
  parseSeeds,
  parseSheetAddress,
  progressOf,
  sheetDesk,
  slideView,
  words
} from "../../lessons/index.js";
import {loadFrames} from "../load-frames.js";
import {whileBusy} from "../while-busy.js";

/** The script of the classroom's pages: exercises, paper and slides. Text and figures are there without it. */
const FRAMES = ["cells", "claims", "projects", "indicators", "rows"] as const;

const root = document.documentElement;
const lang = root.lang === "en" ? "en" : "zh";
const site = root.dataset.root ?? "./";
const ledger = `${site}${lang === "en" ? "en/" : ""}ledger`;

const page = document.querySelector<HTMLElement>("#observablehq-main");
const exercises = document.querySelector<HTMLElement>("[data-exercises]");
const sheet = document.querySelector<HTMLElement>("[data-sheet]");
const slides = document.querySelector<HTMLElement>("[data-slides]");

if (page && slides) offerSlides(page, slides);
if (exercises) fill(exercises, (facts) => showExercises(facts, exercises, seedInAddress()));
if (sheet) fill(sheet, (facts) => showSheet(facts, sheet));

function offerSlides(shown: HTMLElement, place: HTMLElement): void {
  const open = slideView(shown, {lang});
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words[lang].slides;
  button.addEventListener("click", open);
  place.append(button);
  if (new URLSearchParams(location.search).get("view") === "slides") open();
}

/** A page whose data does not come says so in its place; the error goes to the console, for whoever looks there. */
async function fill(place: HTMLElement, show: (facts: Facts) => void): Promise<void> {
  try {
    const frames = await whileBusy([place], () => loadFrames<Frames>(FRAMES));
    // No exercise asks of findings.
    show(factsOf({...frames, findings: []}, lang));
  } catch (error) {
    place.textContent = words[lang].failed;
    throw error;
  }
}

function showExercises(facts: Facts, place: HTMLElement, seed: number): void {
  const lesson = LESSONS.find((n) => String(n) === place.dataset.exercises);
  if (!lesson) throw new Error(`invalid lesson: ${place.dataset.exercises}`);
  const onSeed = (next: number) => {
    const query = new URLSearchParams(location.search);
    query.set("seed", String(next));
    history.replaceState(null, "", `?${query}${location.hash}`);
    showExercises(facts, place, next);
    place.querySelector<HTMLElement>(".exercise-tools button")?.focus();
  };
  const progress = progressOf(() => localStorage);
  place.replaceChildren(exerciseList(facts, {lesson, seed, progress, ledger, sheet: "./sheet", onSeed}));
}

/** Which set of numbers the address asks for; the first where it asks for none, or for something odd. */
function seedInAddress(): number {
  return parseSeeds(new URLSearchParams(location.search).get("seed") ?? "")?.[0] ?? 1;
}

function showSheet(facts: Facts, place: HTMLElement): void {
  const here = location.origin + location.pathname;
  place.replaceChildren(sheetDesk(facts, parseSheetAddress(location.search), {page: here, print: () => print()}));
}
