import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** The rooms whose code has a hand in what is drawn. */
const ROOMS = ["accounts", "data", "components", "figures", "embed", "theme"];
const SOURCE = /\.(?:ts|css)$/;
const SRC = fileURLToPath(new URL("../", import.meta.url));
const LOCK = join(SRC, "..", "package-lock.json");

/** A hash of the code that embeds are drawn by, and of the packages it uses. */
export function embedSources(): string {
  const hash = createHash("sha256");
  for (const room of ROOMS) {
    const files = readdirSync(join(SRC, room), {recursive: true, encoding: "utf8"}).filter((file) => SOURCE.test(file));
    for (const file of files.sort()) hash.update(`\n${room}/${file}\n`).update(readFileSync(join(SRC, room, file)));
  }
  if (existsSync(LOCK)) hash.update(readFileSync(LOCK));
  return hash.digest("hex").slice(0, 16);
}
