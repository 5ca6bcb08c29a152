/** A made document's text cut into its lines and its tables, for printing it in another format. */
export type MadeBlock = string | readonly (readonly string[])[];

/** Lines with tabs that stand together are a table. Blank lines go. */
export function madeBlocks(text: string): readonly MadeBlock[] {
  const blocks: (string | string[][])[] = [];
  for (const line of text.split("\n")) {
    const above = blocks.at(-1);
    if (!line.includes("\t")) blocks.push(line);
    else if (typeof above === "object") above.push(line.split("\t"));
    else blocks.push([line.split("\t")]);
  }
  return blocks.filter((block) => block !== "");
}
