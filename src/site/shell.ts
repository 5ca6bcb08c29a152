import {identity} from "./identity.js";
import type {Destination} from "./navigation.js";

/** What Framework hands to `head`, `header` and `footer`: the page's title, front matter and path (`/index`, `/ledger`). */
export interface Page {
  readonly title: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** In preview nothing finishes the HTML, so a script gives the page its language; the build writes it into the tag. */
const LANGUAGE_IN_PREVIEW = `<script>document.documentElement.lang = "zh-CN";</script>`;

/** The metadata of a page. `description` in its front matter replaces the site's. */
export function head({title, data, path}: Page): string {
  const description = escapeText(String(data.description ?? identity.description));
  const name = escapeText(title ?? identity.title);
  return [
    `<meta name="description" content="${description}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="#16181b" media="(prefers-color-scheme: dark)">`,
    `<meta property="og:title" content="${name}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:locale" content="zh_CN">`,
    ...addresses(path),
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    ...(process.env.JUESUAN_PREVIEW ? [LANGUAGE_IN_PREVIEW] : [])
  ].join("\n");
}

/** The site's name and its pages; the page being read is marked. Links are rooted: Framework makes them relative. */
export function header({path}: Page, pages: readonly Destination[]): string {
  const links = pages.map((page) => {
    const current = page.path === toAddress(path) ? ` aria-current="page"` : "";
    return `<a href="${page.path}"${current}>${page.name}</a>`;
  });
  return [
    `<a class="site-name" href="/">${identity.name}</a>`,
    `<nav aria-label="站内">${links.join("\n")}</nav>`
  ].join("\n");
}

export function footer(): string {
  return [
    `<p>数字取自部门公开的决算文本，以原文件为准；对不上之处是待问的问题，不是结论。</p>`,
    `<p>${identity.name} · ${identity.handle} ${identity.version}，代码按 ${identity.license} 许可开放。本页不向其他网站请求任何内容。</p>`
  ].join("\n");
}

function addresses(path: string): string[] {
  if (!identity.origin) return [];
  const url = escapeText(identity.origin + identity.base.replace(/\/$/, "") + toAddress(path));
  return [`<link rel="canonical" href="${url}">`, `<meta property="og:url" content="${url}">`];
}

function toAddress(path: string): string {
  return path.replace(/\/index$/, "/");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
