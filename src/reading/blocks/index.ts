export type {Block, BlockCell, BlockTable} from "./block.js";
export {joinTexts} from "./join-texts.js";
export {LineWriter} from "./line-writer.js";
