import {attribute, elementsOf, readSite, type Site} from "./built-site.js";
import {type Step, toResult} from "./step.js";

const ADDRESS = /https?:\/\/[^\s"'`<>()\\]+|(?<=["'(=]\s*)\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[^\s"'`<>()\\]*/gi;

/** Chunks of our scripts, the parsers among them; their names change. */
const PARSERS = /^_juesuan\/shared\.\w+\.js$/;

/** Addresses that are names and are never asked for, each with the files it may stand in. */
const NAMES: readonly {readonly address: RegExp; readonly files: RegExp}[] = [
  {
    address:
      /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace|1998\/Math\/MathML)$/,
    files: /\.(?:js|svg|html)$/
  },
  // Names of what is in office files and in PDFs, in the parsers of both.
  {
    address:
      /^https?:\/\/(?:(?:schemas|sheetjs)\.openxmlformats\.org|schemas\.microsoft\.com|purl\.(?:org|oclc\.org)|www\.w3\.org|www\.xfa\.org|ns\.adobe\.com|www\.ibm\.com\/data\/dtd)\//,
    files: PARSERS
  },
  // What core-js, in pdf.js, tries an engine's addresses with, and its head comment.
  {
    address: /^https?:\/\/(?:[ax](?:[@/#].*)?|example\.com|foo\.bar|\$\{\w+\}|github\.com\/zloirock\/core-js.*)$/,
    files: PARSERS
  },
  {
    address: /^https?:\/\/(?:www\.apache\.org\/licenses|scripts\.sil\.org\/OFL)/,
    files: /^_juesuan\/\w+\/LICENSE/
  },
  // The vocabulary of what search engines are told.
  {address: /^https:\/\/schema\.org$/, files: /^(?:en\/)?(?:data|reports\/[\w-]+\/index)\.html$/},
  // In the head comment of the library.
  {address: /^https:\/\/github\.com\/MikeMcl\/decimal\.js$/, files: /^_node\/decimal\.js@/},
  {address: /^https?:\/\/scripts\.sil\.org\/OFL$/, files: /LICENSE\.txt$/},
  {
    address:
      /^https:\/\/(?:datapackage\.org|specs\.frictionlessdata\.io|creativecommons\.org|opendatacommons\.org|opensource\.org)\//,
    files: /\.json$/
  }
];

export const hosts: Step = {
  name: "hosts",
  says: "nothing in the site names another host",
  needs: ["build"],
  async run() {
    const site = readSite();
    return toResult(foreignAddresses(site), `${site.size} files name no other host`);
  }
};

/** The addresses of other hosts, each with its file, but for names and for links that a reader may choose to follow. */
export function foreignAddresses(site: Site): string[] {
  return [...site].flatMap(([file, text]) => foreignIn(file, text).map((address) => `${file}: ${address}`));
}

function foreignIn(file: string, text: string): string[] {
  const chosen = file.endsWith(".html") ? linksOf(text) : new Set();
  const found = [...text.matchAll(ADDRESS)].map((match) => match[0].replaceAll("&amp;", "&"));
  return [...new Set(found)].filter((a) => !chosen.has(a) && !isOurs(a) && !isName(a, file));
}

function linksOf(html: string): ReadonlySet<string> {
  const links = elementsOf(html).filter((e) => e.tagName === "a" || attribute(e, "rel") === "license");
  return new Set(links.flatMap((e) => attribute(e, "href") ?? []));
}

function isOurs(address: string): boolean {
  const origin = process.env.SITE_ORIGIN;
  return origin !== undefined && origin !== "" && address.startsWith(origin);
}

function isName(address: string, file: string): boolean {
  return NAMES.some((name) => name.address.test(address) && name.files.test(file));
}
