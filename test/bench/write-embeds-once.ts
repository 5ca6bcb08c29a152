import {readFileSync} from "node:fs";
import {join} from "node:path";
import {writeEmbeds} from "../../src/embed/index.js";

// Writes the embeds of the frames in a folder's `frames.json` into that folder's `site`.
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("missing argument: the folder");
const frames = JSON.parse(readFileSync(join(folder, "frames.json"), "utf8"));
const site = join(folder, "site");
await writeEmbeds(frames, {
  site,
  folder: "embed",
  cache: join(folder, "cache"),
  origin: "https://site.example",
  base: "/",
  today: "2026-11-23"
});
