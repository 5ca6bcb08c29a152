import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative, resolve} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";

/** What each room may import, as the design has it. `packages` are tried one by one: "yes" stands, "no" must not. */
const rooms: Record<string, {may: string[]; yes: string[]; no: string[]}> = {
  accounts: {may: [], yes: ["decimal.js"], no: ["node:fs", "d3", "@observablehq/plot", "arquero"]},
  reading: {may: ["accounts"], yes: [], no: ["node:fs", "d3", "@observablehq/plot", "decimal.js"]},
  checks: {may: ["accounts"], yes: [], no: ["node:fs", "d3", "@observablehq/plot", "arquero", "decimal.js"]},
  data: {may: ["accounts", "reading", "checks"], yes: ["node:fs", "d3"], no: ["@observablehq/plot", "decimal.js"]},
  components: {may: ["accounts"], yes: ["@observablehq/plot", "d3"], no: ["node:fs", "arquero"]},
  figures: {may: ["components", "accounts"], yes: [], no: ["node:fs", "arquero"]},
  embed: {may: ["accounts", "data", "components", "figures"], yes: ["node:fs"], no: ["decimal.js"]},
  command: {may: ["accounts", "reading", "checks", "data"], yes: ["node:fs"], no: ["@observablehq/plot", "decimal.js"]},
  kit: {may: ["accounts", "components", "figures"], yes: [], no: ["node:fs", "@observablehq/plot", "decimal.js"]},
  story: {may: ["accounts", "components", "figures"], yes: [], no: ["node:fs", "@observablehq/plot", "decimal.js"]},
  lessons: {may: ["accounts", "components", "figures"], yes: [], no: ["node:fs", "arquero", "decimal.js"]},
  explore: {may: ["accounts", "components", "figures"], yes: [], no: ["node:fs", "arquero", "decimal.js"]},
  open: {
    may: ["accounts", "reading", "checks", "data", "components", "figures", "embed"],
    yes: ["pdfjs-dist", "fflate"],
    no: ["node:fs", "@observablehq/plot", "arquero", "decimal.js"]
  },
  search: {may: ["accounts", "components"], yes: [], no: ["node:fs", "arquero", "decimal.js"]},
  notebook: {may: ["accounts", "components", "figures", "kit"], yes: ["arquero", "d3"], no: ["node:fs"]}
};

const names = Object.keys(rooms);
const forbidden = names.flatMap((room) => [
  ...names
    .filter((other) => other !== room && !rooms[room]?.may.includes(other))
    .map((other) => wall(room, toDoor(other))),
  ...(rooms[room]?.may ?? []).map((other) => wall(room, `../${other}/inside.js`)),
  ...(rooms[room]?.no ?? []).map((name) => wall(room, name))
]);
const allowed = names.flatMap((room) => [
  ...(rooms[room]?.may ?? []).map((other) => wall(room, toDoor(other))),
  ...(rooms[room]?.yes ?? []).map((name) => wall(room, name)),
  wall(room, "./beside.js")
]);

const folder = mkdtempSync(join(tmpdir(), "walls-"));
let stopped: ReadonlySet<string>;

beforeAll(() => {
  const {vcs: _, ...config} = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({...config, $schema: undefined}));
  for (const {file, source} of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), `export * from "${source}";\n`);
  }
  stopped = lint(folder);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.each(forbidden)("the linter stops $room from importing $source", ({file}) => {
  expect(stopped).toContain(file);
});

test.each(allowed)("the linter lets $room import $source", ({file}) => {
  expect(stopped).not.toContain(file);
});

test("a forbidden import makes the linter fail", () => {
  const run = spawnSync(process.execPath, [biome(), "lint", join(folder, "src/accounts")], {cwd: folder});
  expect(run.status).not.toBe(0);
});

test("every room in src has its wall", () => {
  const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) => /^\w.*\/.*\.ts$/.test(file));
  const folders = files.map((file) => file.split("/")[0] ?? "");
  const walled = JSON.stringify(JSON.parse(readFileSync("biome.json", "utf8")).overrides);
  for (const room of new Set(folders)) expect(walled, room).toContain(`src/${room}/**`);
});

function toDoor(room: string): string {
  return `../${room}/index.js`;
}

function wall(room: string, source: string) {
  return {room, source, file: `src/${room}/${source.replace(/\W+/g, "-")}.ts`};
}

/** The files in which the linter found a forbidden import. */
function lint(folder: string): ReadonlySet<string> {
  const args = [
    biome(),
    "lint",
    "--only=style/noRestrictedImports",
    "--reporter=github",
    "--max-diagnostics=none",
    "."
  ];
  const {stdout} = spawnSync(process.execPath, args, {cwd: folder, encoding: "utf8"});
  const files = [...stdout.matchAll(/noRestrictedImports,file=([^,]+)/g)].map((match) => match[1] ?? "");
  return new Set(files.map((file) => relative(folder, resolve(folder, file))));
}

function biome(): string {
  return resolve("node_modules/@biomejs/biome/bin/biome");
}
