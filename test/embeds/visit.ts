import type {Browser, BrowserContext, Page} from "playwright-core";
import type {VisitOptions} from "./embed-case.js";

/** Longer than anything takes on a busy machine. */
const PATIENCE = 15_000;
const HEIGHT = 900;
/** Browsers ask every site's root for it; in a frame, where embeds live, they do not. */
const ICON = "/favicon.ico";

/** Looks at a page in a window of its own; throws with everything that went wrong in it. */
export async function visit(
  chrome: Browser,
  origins: readonly string[],
  look: (page: Page) => Promise<void>,
  {width = 760, scheme = "light", scripts = true, expected}: VisitOptions
): Promise<void> {
  const viewport = {width, height: HEIGHT};
  const context = await chrome.newContext({viewport, colorScheme: scheme, javaScriptEnabled: scripts, locale: "zh-CN"});
  context.setDefaultTimeout(PATIENCE);
  const problems = watch(context, origins);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
  const unexpected = problems.filter((problem) => !expected?.test(problem));
  if (unexpected.length) throw new Error([...new Set(unexpected)].join("; "));
}

/** Problems of every page and frame of a window, as they come. */
function watch(context: BrowserContext, origins: readonly string[]): readonly string[] {
  const problems: string[] = [];
  const isOurs = (url: string) => /^(?:data|blob|about):/.test(url) || origins.includes(new URL(url).origin);
  context.on("console", (message) => {
    const {url} = message.location();
    if (message.type() === "error" && !url.endsWith(ICON)) problems.push(`console: ${message.text()} (${url})`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch((error: Error) => problems.push(error.message));
  });
  context.on("request", (request) => isOurs(request.url()) || problems.push(`asks ${request.url()}`));
  context.on("response", (response) => {
    if (response.status() >= 400 && !response.url().endsWith(ICON))
      problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}
