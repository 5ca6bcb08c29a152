export {printPdf} from "./print-pdf.js";
