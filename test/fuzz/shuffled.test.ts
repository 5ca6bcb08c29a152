import {expect, test} from "vitest";
import {layoutOf} from "../properties/documents.js";
import {type Synthetic, syntheticAccounts} from "../synthetic/index.js";
import {Random} from "../synthetic/random.js";
import {type FileFormat, renderings} from "../synthetic/rendering/index.js";
import {shuffledCells, shuffledRows} from "./shuffled.js";
import {type Summary, summaryOf} from "./summary.js";

const PATIENCE = 300_000;
const SEEDS = [1, 2];
const FORMATS = ["text", "html", "docx", "xlsx"] as const satisfies readonly FileFormat[];
const KINDS = ["rows", "amounts of rows"] as const;
const [NORTH, EAST] = [layoutOf("northern-province"), layoutOf("eastern-district")];

test.each(FORMATS.flatMap((format) => KINDS.map((kind) => [kind, format] as const)))(
  "readDocument(bytes) takes no shuffled %s for the accounts, unsaid (%s)",
  {timeout: PATIENCE},
  async (kind, format) => {
    const shuffle = kind === "rows" ? shuffledRows : shuffledCells;
    for (const seed of SEEDS) {
      const synthetic = syntheticAccounts(seed, seed % 2 ? NORTH : EAST);
      const whole = await read(synthetic, format);
      const shuffled = await read(shuffle(synthetic, new Random(seed)), format);
      expect([seed, silentlyOther(whole, shuffled)]).toEqual([seed, []]);
    }
  }
);

/** Numbers read otherwise where nothing is said of it. */
function silentlyOther(whole: Summary, shuffled: Summary): readonly string[] {
  if (whole.outcome !== "read" || shuffled.outcome === "threw") throw new Error(JSON.stringify(shuffled).slice(0, 500));
  if (shuffled.outcome === "refused" || shuffled.notes.some((note) => !whole.notes.includes(note))) return [];
  return Object.keys(whole.numbers).filter((id) => shuffled.numbers[id] !== whole.numbers[id]);
}

async function read(synthetic: Synthetic, format: FileFormat): Promise<Summary> {
  return summaryOf(renderings[format](synthetic), `shuffled.${format}`);
}
