export {printWeb} from "./print-web.js";
