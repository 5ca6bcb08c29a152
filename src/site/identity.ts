import {readFileSync} from "node:fs";

const manifest: {version: string; license: string} = JSON.parse(readFileSync("package.json", "utf8"));

/** What the site is called and where it lives. Every other part of the shell takes these words from here. */
export const identity = {
  name: "读懂决算",
  handle: "juesuan",
  title: "读懂决算 · juesuan",
  description: "把政府部门公开的决算读成可以逐个追溯的数字，并检查它们对不对得上。",
  version: manifest.version,
  license: manifest.license,
  /** Where the site is published, without a closing slash: `SITE_ORIGIN=https://example.org`. Empty: no absolute addresses. */
  origin: (process.env.SITE_ORIGIN ?? "").replace(/\/+$/, ""),
  /** The folder it is published under: `SITE_BASE=/juesuan/`. */
  base: toBase(process.env.SITE_BASE)
};

/** With a slash at either end, whether or not it was given with one: addresses of embeds are joined to it. */
export function toBase(folder = ""): string {
  const names = folder.split("/").filter((name) => name);
  return `/${names.map((name) => `${name}/`).join("")}`;
}
