export {printWord} from "./print-word.js";
