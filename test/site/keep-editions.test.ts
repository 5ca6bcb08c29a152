import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {keepEditions} from "../../src/site/keep-editions.js";

let folder = "";
const site = () => join(folder, "dist");
const aside = () => join(folder, "aside");
const write = (path: string, text = path) => {
  mkdirSync(dirname(join(site(), path)), {recursive: true});
  writeFileSync(join(site(), path), text);
};
const empty = () => rmSync(site(), {recursive: true, force: true});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "editions-"));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

test("keepEditions(site, aside) gives back the editions after the site was emptied, other documents' too", () => {
  const lasting = ["embed/v/a/x.html", "embed/versions.json", "embed/other/v/b/y.html", "embed/other/versions.json"];
  for (const path of [...lasting, "embed/x.html", "index.html"]) write(path);
  const restore = keepEditions(site(), aside());
  empty();
  write("index.html", "new");
  restore();
  for (const path of lasting) expect(readFileSync(join(site(), path), "utf8")).toBe(path);
  expect(existsSync(join(site(), "embed/x.html"))).toBe(false);
});

test("keepEditions(site, aside) takes up what a build that was killed left aside", () => {
  write("embed/v/a/x.html");
  keepEditions(site(), aside());
  empty();
  const restore = keepEditions(site(), aside());
  empty();
  restore();
  expect(existsSync(join(site(), "embed/v/a/x.html"))).toBe(true);
});

test("keepEditions(site, aside) loses no edition where the site has others by now", () => {
  write("embed/v/a/x.html");
  keepEditions(site(), aside());
  empty();
  write("embed/v/b/y.html");
  const restore = keepEditions(site(), aside());
  empty();
  restore();
  for (const path of ["embed/v/a/x.html", "embed/v/b/y.html"]) expect(existsSync(join(site(), path)), path).toBe(true);
});

test("keepEditions(site, aside) does without a site", () => {
  expect(() => keepEditions(site(), aside())()).not.toThrow();
});
