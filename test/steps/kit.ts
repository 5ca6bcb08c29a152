import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {chromium} from "playwright-core";
import {layouts, syntheticAccounts} from "../synthetic/index.js";
import {FLAGS} from "./browser.js";
import {SITE} from "./built-site.js";
import {command} from "./command.js";
import {findBrowser} from "./find-browser.js";
import {serve} from "./serve.js";
import {type Step, toResult} from "./step.js";

const FRAMES = "data/frames/jilin-2024";
/** A real PDF, where it is at hand. */
const SAMPLE = "../shared/documents/putuo-social-work-2024.pdf";
const TSC = "node_modules/typescript/bin/tsc";
const ESBUILD = "node_modules/esbuild/bin/esbuild";

/** What a page outside this project writes, with a bundler and types, and without. */
const CONSUMER = `import {balance, draw, loadFrames} from "juesuan";
document.body.append(draw(balance, await loadFrames("./frames")));
import {parseAmount} from "juesuan/accounts";
import {checkAccounts} from "juesuan/checks";
import {rankedBars} from "juesuan/components";
import {published} from "juesuan/figures";
const used: readonly unknown[] = [parseAmount("28.93")?.decimals, checkAccounts, rankedBars([]).width, published.length];
document.title = String(used.length);
`;
const page = (script: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>kit</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="node_modules/juesuan/kit/style.css"><body>${script}`;
const PAGES = {
  "bundled.html": page(`<script type="module" src="bundled.js"></script>`),
  "plain.html": page(`<script type="module">
import {balance, draw, loadFrames} from "./node_modules/juesuan/kit/juesuan.min.js";
document.body.append(draw(balance, await loadFrames("./frames")));
</script>`),
  "element.html": page(`<script type="module" src="node_modules/juesuan/kit/juesuan-figure.js"></script>
<juesuan-figure><figure class="figure"><h3>结转</h3><div class="drawing"><svg width="10" height="10"></svg></div></figure></juesuan-figure>`)
};

export const kit: Step = {
  name: "kit",
  says: "the packed kit works in a project of its own, in plain HTML and on the command line",
  needs: ["build"],
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "kit-"));
    try {
      for (const part of [install, compile, openPages]) {
        const problems = await part(folder);
        if (problems.length) return toResult(problems, "");
      }
      return toResult([], "packed, installed, typed, bundled; two lines in a page draw a figure; the command reads");
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
};

async function install(folder: string): Promise<string[]> {
  const pack = await command("npm", ["pack", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!tarball) return [`npm pack: ${pack.output}`];
  writeFileSync(join(folder, "package.json"), JSON.stringify({name: "consumer", private: true, type: "module"}));
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`];
  const installed = await command("npm", args, {cwd: folder});
  if (installed.code) return [`npm install: ${installed.output}`];
  return runCommand(folder);
}

/** Where it is installed, the command has its workers, its parsers and what they read beside it, and nothing of this project. */
async function runCommand(folder: string): Promise<string[]> {
  const juesuan = (...args: string[]) =>
    command(process.execPath, ["node_modules/juesuan/src/command/juesuan.js", ...args], {cwd: folder});
  const version = await juesuan("--version");
  if (version.code) return [`juesuan --version: ${version.output}`];
  const documents = join(folder, "documents");
  mkdirSync(documents);
  for (const [i, layout] of layouts.slice(0, 2).entries())
    writeFileSync(join(documents, `${layout.id}.txt`), syntheticAccounts(i + 1, layout).text);
  const check = await juesuan("check", "documents", "--jobs", "2", "--summary", "summary.parquet");
  const read = await juesuan("read", "documents", "--out", "packages", "--summary", "summary.csv");
  const failed = [check, read].filter((run) => run.code).map((run) => `juesuan, installed: ${run.output}`);
  if (!existsSync(SAMPLE)) return failed;
  // Any exit but 2: the file was read, and its Chinese fonts had their CMaps.
  const pdf = await juesuan("check", resolve(SAMPLE), "--json");
  return pdf.code === 2 ? [...failed, `juesuan check, installed, of a PDF: ${pdf.output}`] : failed;
}

async function compile(folder: string): Promise<string[]> {
  writeFileSync(join(folder, "consumer.ts"), CONSUMER);
  const types = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--lib",
    "es2023,dom",
    "--types",
    ""
  ];
  const typed = await command(process.execPath, [resolve(TSC), ...types, "--skipLibCheck", "consumer.ts"], {
    cwd: folder
  });
  const flags = ["--bundle", "--format=esm", "--target=es2022", "--outfile=bundled.js", "--log-level=warning"];
  const bundled = await command(resolve(ESBUILD), ["consumer.ts", ...flags], {cwd: folder});
  return [typed, bundled].filter((run) => run.code).map((run) => run.output);
}

async function openPages(folder: string): Promise<string[]> {
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, name), html);
  mkdirSync(join(folder, "frames"));
  for (const file of readdirSync(join(SITE, FRAMES)).filter((f) => f.endsWith(".json")))
    copyFileSync(join(SITE, FRAMES, file), join(folder, "frames", file));
  const server = await serve(folder);
  const chrome = await chromium.launch({
    executablePath: await findBrowser((line) => console.log(`kit: ${line}`)),
    args: FLAGS
  });
  const problems: string[] = [];
  try {
    for (const name of Object.keys(PAGES)) {
      const tab = await chrome.newPage();
      tab.on("pageerror", (error) => problems.push(`${name}: ${error.message}`));
      tab.on("console", (message) => message.type() === "error" && problems.push(`${name}: ${message.text()}`));
      await tab.goto(`${server.origin}/${name}`, {waitUntil: "networkidle"});
      const figures = await tab.locator("figure.figure svg").count();
      if (!figures) problems.push(`${name}: no figure is drawn`);
      await tab.close();
    }
  } finally {
    await chrome.close();
    server.close();
  }
  return problems;
}
