import {escapeHtml, packageList} from "../../components/index.js";
import type {Story} from "../story.js";

type Words = Readonly<Record<string, string>>;

const WORDS = {
  zh: {all: "全部打包（ZIP）", package: "原样的数据包"},
  en: {all: "Everything (ZIP)", package: "The data package as it was read"}
};
const FRAMES: {readonly zh: Words; readonly en: Words} = {
  zh: {
    cells: "全部数字",
    findings: "发现",
    checks: "每项核对",
    claims: "情况说明里的数字",
    projects: "项目",
    indicators: "绩效指标",
    repairs: "读法的修复",
    unread: "没有读懂的"
  },
  en: {
    cells: "all numbers",
    findings: "findings",
    checks: "every check",
    claims: "numbers of the narrative",
    projects: "projects",
    indicators: "performance indicators",
    repairs: "repairs in reading",
    unread: "what was not understood"
  }
};

/** `{{files cells checks}}`: the document's frames of these names as CSV, and all of them as a ZIP. */
export function files({root, places, lang, page}: Story, names: readonly string[]): string {
  const folder = root + places.frames;
  const frames = names.map((name) => {
    const said = FRAMES[lang][name];
    if (said === undefined) throw new Error(`unknown frame: {{files ${name}}} in ${page}`);
    return link(`${folder}${name}.csv`, said);
  });
  return `<ul class="report-files">${[...frames, link(`${folder.slice(0, -1)}.zip`, WORDS[lang].all)].join("")}</ul>`;
}

/** `{{package}}`: the files of the document's own package, folded. Needs a `document` to be made in. */
export function ownPackage({root, name, lang, files: all}: Story): string {
  const list = packageList(all, {folder: `${root}data/${name}/`, lang}).outerHTML;
  return `<details class="report-fold"><summary>${WORDS[lang].package}</summary>${list}</details>`;
}

function link(href: string, said: string): string {
  return `<li><a href="${escapeHtml(href)}" download>${escapeHtml(said)}</a></li>`;
}
