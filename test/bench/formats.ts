import {spawnSync} from "node:child_process";
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {layoutOf} from "../properties/documents.js";
import {readFile} from "../properties/read-file.js";
import {findBrowser} from "../steps/find-browser.js";
import {syntheticAccounts} from "../synthetic/index.js";
import {printPapers, renderings, toPaper} from "../synthetic/rendering/index.js";
import type {Measured} from "./speed.js";
import {median, processClock, wallClock} from "./timing.js";

/** Thirty-two pages on paper: seventeen flows of money, three projects, nine rows of a table a page. */
const DOCUMENT = syntheticAccounts(12, layoutOf("western-region"));
/** Enough for the compiler to be done with what every format shares. */
const WARM_UP = {text: 40, html: 5, docx: 5, xlsx: 5, xls: 5, pdf: 3};
const RUNS = 7;
const COLD_RUNS = 3;
const LIMITS = {text: 150, html: null, docx: null, xlsx: null, xls: null, pdf: 1500, cold: 2500, megabytes: 400};
const COMMAND = fileURLToPath(new URL("../../src/command/juesuan.js", import.meta.url));
const KIT = fileURLToPath(new URL("../../kit", import.meta.url));
/** Tells what the process, all its threads together, used when it ends. */
const METER = `data:text/javascript,import {isMainThread} from "node:worker_threads";
if (isMainThread) process.on("exit", () => console.error(JSON.stringify(process.resourceUsage())));`;

/**
 * One document read and checked from a file of every format, in a warm process and from the command line. Limits hold for
 * the process's own time, all its threads together. No PDF without a browser that prints it.
 */
export async function formatsBench(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const format of ["text", "html", "docx", "xlsx", "xls"] as const)
    measured.push(...(await warm(format, renderings[format](DOCUMENT), LIMITS[format])));
  const [pdf] = await printPapers(await findBrowser((line) => console.log(`formats: ${line}`)), [toPaper(DOCUMENT)]);
  if (!pdf) throw new Error("missing pdf");
  return [...measured, ...(await warm("pdf", pdf, LIMITS.pdf)), ...cold(pdf)];
}

async function warm(format: keyof typeof WARM_UP, bytes: Uint8Array, limit: number | null): Promise<Measured[]> {
  const work = async () => checkAccounts(viewOf(await readFile(bytes, `document.${format}`))).length;
  for (let i = 0; i < WARM_UP[format]; i++) await work();
  const [own, wall]: [number[], number[]] = [[], []];
  for (let i = 0; i < RUNS; i++) {
    const [started, begun] = [processClock(), wallClock()];
    await work();
    own.push(processClock() - started);
    wall.push(wallClock() - begun);
  }
  return [
    {name: `${format}, read and checked, warm`, value: median(own), limit, unit: "ms"},
    {name: `${format}, the same by the wall clock`, value: median(wall), limit: null, unit: "ms"}
  ];
}

/**
 * The command on a file that no process has read before: as it is published, where it is built (npm run kit), and as it is
 * written, which compiles it first. The limit holds for what people install.
 */
function cold(pdf: Uint8Array): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-formats-"));
  try {
    const file = join(folder, "accounts.pdf");
    writeFileSync(file, pdf);
    const written = coldRuns("as written", COMMAND, file, null);
    if (!existsSync(join(KIT, "command"))) return written;
    return [...coldRuns("as published", publishedIn(folder), file, LIMITS.cold), ...written];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The command beside the kit and away from its sources, as a package has it. */
function publishedIn(folder: string): string {
  const command = join(folder, "src", "command", "juesuan.js");
  mkdirSync(join(folder, "src", "command"), {recursive: true});
  copyFileSync(COMMAND, command);
  symlinkSync(KIT, join(folder, "kit"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  return command;
}

/** The least of several runs: whatever else the machine does only adds to it. */
function coldRuns(how: string, command: string, file: string, limit: number | null): Measured[] {
  const runs = Array.from({length: COLD_RUNS}, () => runOf(command, file));
  const least = (of: (run: Run) => number) => Math.min(...runs.map(of));
  return [
    {name: `pdf, juesuan check ${how}, cold`, value: least(({own}) => own), limit, unit: "ms"},
    {name: "pdf, the same by the wall clock", value: least(({wall}) => wall), limit: null, unit: "ms"},
    {name: "pdf, memory at its most", value: least(({megabytes}) => megabytes), limit: LIMITS.megabytes, unit: "MB"}
  ];
}

interface Run {
  readonly own: number;
  readonly wall: number;
  readonly megabytes: number;
}

function runOf(command: string, file: string): Run {
  const begun = wallClock();
  const args = ["--import", METER, command, "check", file, "--json"];
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: "utf8"});
  const wall = wallClock() - begun;
  if (status === null || status > 1) throw new Error(`juesuan check failed: ${stderr}`);
  const {userCPUTime, systemCPUTime, maxRSS} = usageIn(stderr);
  return {own: (userCPUTime + systemCPUTime) / 1000, wall, megabytes: maxRSS / 1000};
}

function usageIn(output: string): NodeJS.ResourceUsage {
  return JSON.parse(output.trim().split("\n").at(-1) ?? "{}");
}
