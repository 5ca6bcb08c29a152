import {datasetTag} from "./dataset.js";
import {documentIn, placesOf} from "./document-places.js";
import {documents} from "./documents.js";
import {frontMatter} from "./front-matter.js";
import {identity} from "./identity.js";
import {type Destination, langOf, mainNavigation, navigation, twinOf} from "./navigation.js";
import {shellWords} from "./shell-words.js";

/** What Framework hands to `head`, `header` and `footer`, as far as they use it: title and path (`/index`, `/en/ledger`). */
export interface Page {
  readonly title: string | null;
  readonly path: string;
}

/** The figure whose card stands for a page that names none. */
const CARD = "sangong-change";

/** Before anything is drawn, or a reader who chose dark would see a flash of light. */
const THEME = `<script>try { const theme = localStorage.getItem("juesuan.theme"); if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme; } catch {}</script>`;

/**
 * The metadata of a page. In its front matter, `description` replaces the site's, `card` names the figure whose picture
 * stands for it elsewhere, `script` the script of its own (src/site/browser/).
 */
export function head({title, path}: Page, root: string): string {
  const data = frontMatter(root, path);
  const say = shellWords[langOf(path)];
  const description = escapeText(data.description ?? identity.description);
  const name = escapeText(title ?? identity.title);
  return [
    THEME,
    `<meta name="description" content="${description}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="#16181b" media="(prefers-color-scheme: dark)">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:site_name" content="${escapeText(identity.title)}">`,
    `<meta property="og:title" content="${name}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:locale" content="${say.locale}">`,
    ...addresses(path, data.card ?? CARD, root),
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    datasetTag(root, datasetOf(path, root), langOf(path)),
    ...(data.script ? [`<meta name="juesuan:script" content="${escapeText(data.script)}">`] : [])
  ]
    .filter(Boolean)
    .join("\n");
}

/** The document whose data a page offers: the first one's page of data, and each report. */
function datasetOf(path: string, root: string): string {
  if (/^(?:\/en)?\/data$/.test(path)) return documents(root)[0] ?? "";
  return path.endsWith("/index") ? (documentIn(path) ?? "") : "";
}

/** The site's name, its pages, and the same page in the other language. Links are rooted: Framework makes them relative. */
export function header({path}: Page, root: string): string {
  const lang = langOf(path);
  const say = shellWords[lang];
  const here = toAddress(path);
  const links = mainNavigation(root, lang).map(
    (place) => `<a href="${place.path}"${isWithin(here, place) ? ` aria-current="page"` : ""}>${place.name}</a>`
  );
  return [
    `<a class="site-name" href="${lang === "en" ? "/en/" : "/"}">${identity.name}</a>`,
    `<nav aria-label="${say.site}">${links.join("\n")}</nav>`,
    `<div class="page-tools"><a class="other-language" href="${twinOf(here, root) ?? (lang === "zh" ? "/en/" : "/")}" lang="${say.otherHtml}" hreflang="${say.otherHtml}">${say.other}</a></div>`
  ].join("\n");
}

/** The pages before and after, every page, and whose figures these are. */
export function footer({path}: Page, root: string): string {
  const lang = langOf(path);
  const say = shellWords[lang];
  const all = navigation(root, lang);
  const links = all.map((place) => `<a href="${place.path}">${place.name}</a>`);
  return [
    ...neighbours(toAddress(path), all, say),
    `<nav class="all-pages" aria-label="${say.all}">${links.join("\n")}</nav>`,
    `<p>${say.source}</p>`,
    `<p>${identity.name} · ${identity.handle} ${say.licence(identity.version, identity.license)}</p>`
  ].join("\n");
}

function neighbours(
  here: string,
  all: readonly Destination[],
  say: {readonly order: string; readonly before: string; readonly after: string}
): readonly string[] {
  const at = all.findIndex(({path}) => path === here);
  if (at < 0) return [];
  const link = (place: Destination | undefined, rel: string, name: string) =>
    place ? `<a rel="${rel}" href="${place.path}"><small>${name}</small> ${place.name}</a>` : "<span></span>";
  const [before, after] = [link(all[at - 1], "prev", say.before), link(all[at + 1], "next", say.after)];
  return [`<nav class="neighbours" aria-label="${say.order}">${before}\n${after}</nav>`];
}

/** Where it is published is said only if it is known; search engines and other sites take whole addresses. */
function addresses(path: string, card: string, root: string): string[] {
  // The page for lost readers is served wherever nothing else is: it has no address of its own.
  if (!identity.origin || path === "/404") return [];
  const home = identity.origin + identity.base.replace(/\/$/, "");
  const here = toAddress(path);
  const url = escapeText(home + here);
  const lang = langOf(path);
  const other = twinOf(here, root);
  const document = documentIn(path);
  const embeds = document === undefined ? "embed/" : placesOf(document).embeds;
  const picture = `${home}/${embeds}${lang === "en" ? "en/" : ""}${card}.card.png`;
  return [
    `<link rel="canonical" href="${url}">`,
    ...(other === null
      ? []
      : [alternate(shellWords[lang].html, url), alternate(shellWords[lang].otherHtml, escapeText(home + other))]),
    `<meta property="og:url" content="${url}">`,
    `<meta property="og:image" content="${escapeText(picture)}">`,
    `<meta name="twitter:card" content="summary_large_image">`
  ];
}

function alternate(language: string, url: string): string {
  return `<link rel="alternate" hreflang="${language}" href="${url}">`;
}

/** A lesson is within the classroom. */
function isWithin(here: string, {path}: Destination): boolean {
  return here === path || (path.endsWith("/") && !/^\/(?:en\/)?$/.test(path) && here.startsWith(path));
}

function toAddress(path: string): string {
  return path.replace(/\/index$/, "/");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
