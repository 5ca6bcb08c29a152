import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";
import {command} from "./command.js";

const VARIABLES = ["CHROMIUM", "CHROME", "CHROME_PATH"];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const MACOS = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`
);
const WINDOWS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((root) =>
  [
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe"
  ].map((path) => join(process.env[root] ?? "", path))
);

/**
 * The path of a Chromium, Chrome or Edge: the one an environment variable names, an installed one, Playwright's own; and
 * where there is none, it gets one, saying what it does. Fails with a sentence where it cannot.
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  return named() ?? (await installed()) ?? (await fromPlaywright(say)) ?? (await fromDebian(say)) ?? fail();
}

function named(): string | undefined {
  const variable = VARIABLES.find((name) => process.env[name]);
  const path = variable && process.env[variable];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`there is no browser at ${path}, which the variable ${variable} names`);
  return path;
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...onPath, ...MACOS, ...WINDOWS, chromium.executablePath()]) {
    if (path && existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** On Linux a browser may be there without the libraries it needs, or be a mere sign to a package that is not. */
async function starts(path: string): Promise<boolean> {
  return process.platform !== "linux" || (await command(path, ["--version"], {seconds: 30})).code === 0;
}

async function fromPlaywright(say: (line: string) => void): Promise<string | undefined> {
  say("no Chromium, Chrome or Edge found; asking Playwright for its own (playwright-core install chromium)");
  const run = await command(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], {
    seconds: 300
  });
  if (run.code) say(`Playwright's Chromium could not be had: ${reasonOf(run.output)}`);
  return run.code ? undefined : installed();
}

async function fromDebian(say: (line: string) => void): Promise<string | undefined> {
  const root = process.getuid?.() === 0;
  const apt = (await command("apt-get", ["--version"])).code === 0;
  if (!root || !apt) return undefined;
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
    say(`running apt-get ${args.join(" ")}`);
    const run = await command("apt-get", args, {seconds: 900});
    if (run.code) say(`apt-get ${args[0]} failed: ${reasonOf(run.output)}`);
  }
  return installed();
}

function fail(): never {
  throw new Error(
    "no browser to test with: install Chromium, Chrome or Edge, or name one in the environment variable CHROMIUM"
  );
}

/** The first line that speaks of a failure, else the last one. */
function reasonOf(output: string): string {
  const lines = output.trim().split("\n");
  return (lines.find((line) => /error|fail|unable/i.test(line)) ?? lines.at(-1) ?? "").trim();
}
