import {fileURLToPath} from "node:url";
import type {Accounts} from "../../src/accounts/index.js";
import {readAccounts} from "../../src/reading/index.js";
import {readBack} from "../properties/read-back.js";
import {limitsOf, overweight} from "../steps/weights-of.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {type Detection, detectionOf, isBroken} from "./detection.js";
import {embedBench} from "./embeds.js";
import {formatsBench} from "./formats.js";
import {jilinBytes, SOURCE} from "./jilin.js";
import {madeUp} from "./made-up.js";
import {manyBench} from "./many.js";
import {openBench} from "./open.js";
import {pageBench} from "./pages.js";
import {speedOf} from "./speed.js";
import {formatTable} from "./table.js";

/** Made-up documents of each layout. */
const DOCUMENTS = 50;
const MUTATED = [1, 2];

const jilin = jilinBytes();
const broken: string[] = [];

printSpeed();
await printFormats();
printMany();
printEmbeds();
await printPages();
await printOpen();
printMadeUp();
if (jilin) printDetection("jilin-2024", read(jilin));
for (const seed of MUTATED) {
  for (const layout of layouts.slice(0, 2))
    printDetection(`${layout.id} ${seed}`, readBack(syntheticAccounts(seed, layout)));
}
for (const limit of broken) console.error(`over the limit: ${limit}`);
process.exitCode = broken.length ? 1 : 0;

function printSpeed(): void {
  const made = new TextEncoder().encode(layouts[0] ? syntheticAccounts(1, layouts[0]).text : "");
  const measured = speedOf(jilin ?? made, jilin ? fileURLToPath(SOURCE) : null);
  const rows = measured.map(({name, value, limit, unit}) => [
    name,
    `${value.toFixed(2)} ${unit}`,
    limit === null ? "" : `${limit} ${unit}`
  ]);
  console.log(formatTable([`speed (${jilin ? "jilin-2024" : "made up"})`, "value", "limit"], rows));
  for (const {name, value, limit} of measured) if (limit !== null && value > limit) broken.push(name);
}

async function printFormats(): Promise<void> {
  const measured = await formatsBench();
  const rows = measured.map(({name, value, limit, unit}) => [
    name,
    `${toDigits(value)} ${unit}`,
    limit === null ? "" : `${limit} ${unit}`
  ]);
  console.log(formatTable(["32 pages, made up, in every format", "value", "limit"], rows));
  for (const {name, value, limit} of measured) if (limit !== null && value > limit) broken.push(name);
}

function printMany(): void {
  const measured = manyBench();
  const rows = measured.map(({name, value, limit, unit}) => [
    name,
    `${value.toFixed(2)} ${unit}`,
    limit === null ? "" : `${limit} ${unit}`
  ]);
  console.log(formatTable(["many documents, on the command line", "value", "limit"], rows));
  for (const {name, value, limit} of measured) if (limit !== null && value > limit) broken.push(`${name} documents`);
}

function printEmbeds(): void {
  const {times, weights} = embedBench();
  const seconds = times.map(({name, value, limit}) => [name, `${value.toFixed(1)} s`, `${limit} s`]);
  console.log(formatTable(["all static output", "value", "limit"], seconds));
  for (const {name, value, limit} of times) if (limit !== null && value > limit) broken.push(name);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = weights.map((weight) => {
    const {name, page, scripted, svg, png} = weight;
    const limits = limitsOf(weight);
    return [name, ...[page, limits.page, scripted, limits.scripted, svg, png].map(kilobytes)];
  });
  console.log(formatTable(["figure, compressed", "page", "limit", "with script", "limit", "SVG", "PNG"], rows));
  broken.push(...weights.flatMap(overweight));
}

async function printPages(): Promise<void> {
  const measured = await pageBench();
  if (!measured.length) return console.log("pages: skipped, there is no built site (npm run build) or no Chromium\n");
  const rows = measured.map(({name, value, limit, unit}) => [name, `${toDigits(value)} ${unit}`, `${limit} ${unit}`]);
  console.log(formatTable(["pages, 360 px, CPU 4× slower, 1.6 Mbit/s", "value", "limit"], rows));
  for (const {name, value, limit} of measured) if (limit !== null && value > limit) broken.push(name);
}

async function printOpen(): Promise<void> {
  const measured = await openBench();
  if (!measured.length) return console.log("open: skipped, there is no built site (npm run build) or no Chromium\n");
  const rows = measured.map(({name, value, limit, unit}) => [
    name,
    `${toDigits(value)} ${unit}`,
    limit === null ? "" : `${limit} ${unit}`
  ]);
  console.log(formatTable(["a reader's own document, in the browser", "value", "limit"], rows));
  for (const {name, value, limit} of measured) if (limit !== null && value > limit) broken.push(name);
}

function toDigits(value: number): string {
  return value.toFixed(value < 1 ? 3 : 0);
}

function printMadeUp(): void {
  const results = madeUp(DOCUMENTS);
  const rows = results.map(({layout, documents, milliseconds, faults}) => [
    layout,
    String(documents),
    `${milliseconds.toFixed(1)} ms`,
    String(faults.length)
  ]);
  console.log(formatTable(["made-up accounts", "documents", "each", "faults"], rows));
  for (const {layout, faults} of results) {
    if (faults.length) broken.push(`faults of ${layout}`);
    for (const fault of faults.slice(0, 10)) console.log(`  ${layout} ${fault}`);
  }
}

function printDetection(name: string, accounts: Accounts): void {
  const detections = detectionOf(accounts);
  const rows = detections.map(({place, numbers, guarded}) => [
    place,
    String(numbers),
    String(guarded),
    rate(guarded, numbers)
  ]);
  console.log(formatTable([`mutations of ${name}`, "numbers", "noticed", "rate"], rows));
  for (const detection of detections) printUnguarded(name, detection);
}

function printUnguarded(name: string, detection: Detection): void {
  if (isBroken(detection)) broken.push(`${detection.place} of ${name} is not wholly guarded`);
  const list = (heading: string, questioned: boolean) => {
    const numbers = detection.unguarded.filter((mutation) => mutation.questioned === questioned);
    if (numbers.length)
      console.log(`  ${heading} in ${detection.place}: ${numbers.map(({id, text}) => `${id} (${text})`).join(", ")}`);
  };
  list("in question as it is,", true);
  list("nothing guards,", false);
}

function rate(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}

function read(bytes: Uint8Array): Accounts {
  const reading = readAccounts(bytes, {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}
