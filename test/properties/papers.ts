import {findBrowser} from "../steps/find-browser.js";
import {layouts, type Synthetic, syntheticAccounts} from "../synthetic/index.js";
import {printPapers, renderings, toPaper} from "../synthetic/rendering/index.js";
import {layoutOf} from "./documents.js";
import {faultsOf} from "./faults-of.js";
import {findingsOf} from "./findings-of.js";
import {printedMutations} from "./printed-mutations.js";
import {readFile} from "./read-file.js";

/*
 * What the tests of formats promise, for PDF: made-up documents, printed by a browser, are read back whole, nobody is
 * accused, and a wrong number is told as in text. Prints what is wrong, a line each, then what was done.
 */
const SEEDS = [3, 7];
const MUTATED = [
  ["northern-province", 13],
  ["coastal-district", 39]
] as const;
const STEP = 40;
const MOST = 3;

const problems = [...(await readBack()), ...(await mutations())];
for (const problem of problems) console.log(problem);
console.log(`${layouts.length * SEEDS.length} documents read back, ${MUTATED.length * MOST} wrong numbers`);
process.exitCode = problems.length ? 1 : 0;

async function readBack(): Promise<string[]> {
  const documents = layouts.flatMap((layout) => SEEDS.map((seed) => syntheticAccounts(seed, layout)));
  const problems: string[] = [];
  for (const {synthetic, paper} of await print(documents)) {
    const faults = faultsOf(synthetic, await readFile(paper, "synthetic.pdf"));
    problems.push(...faults.map((fault) => `${synthetic.layout.id} ${synthetic.truth.seed}: ${fault}`));
  }
  return problems;
}

async function mutations(): Promise<string[]> {
  const mutated = MUTATED.flatMap(([id, seed]) =>
    printedMutations(syntheticAccounts(seed, layoutOf(id)), STEP).slice(0, MOST)
  );
  const problems: string[] = [];
  for (const {synthetic, paper} of await print(mutated)) {
    const told = findingsOf(await readFile(renderings.text(synthetic), "synthetic.txt")).join(", ");
    const read = findingsOf(await readFile(paper, "synthetic.pdf")).join(", ");
    if (!told || told !== read) problems.push(`${synthetic.layout.id}: as text it tells ${told}; as PDF ${read}`);
  }
  return problems;
}

async function print(documents: readonly Synthetic[]): Promise<readonly {synthetic: Synthetic; paper: Uint8Array}[]> {
  const papers = await printPapers(await findBrowser((line) => console.log(line)), documents.map(toPaper));
  return documents.map((synthetic, i) => ({synthetic, paper: papers[i] ?? new Uint8Array()}));
}
