import type {WorkBook} from "@e965/xlsx";

/** No text of a cell holds them, tabs and line ends aside. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/u;

/** A workbook keeps its texts in one list, without saying so in its types; `Unique` is how many there should be. */
interface Texts {
  readonly Strings?: readonly {readonly t?: string}[] & {readonly Unique?: number};
}

/** A list where each text should stand once may hold an empty one or a few; a run of noughts in the file makes dozens. */
const MANY = 8;

/**
 * Whether the list of a workbook's texts came to harm. An old workbook has no sums over its parts: texts with control
 * characters, many empty ones, and a list that is too short are all there is to know it by.
 */
export function hasBrokenTexts(book: WorkBook & Texts): boolean {
  const {Strings: texts = []} = book;
  const {Unique: count = 0} = book.Strings ?? {};
  const empty = texts.filter(({t = ""}) => t === "");
  // A workbook of XML is packed with sums, and may be wrong in how many texts it says it has.
  const isShort = book.bookType !== "xlsx" && texts.length < count;
  return isShort || empty.length > MANY || texts.some(({t = ""}) => CONTROLS.test(t));
}
