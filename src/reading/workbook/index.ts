export {printSheets} from "./print-sheets.js";
export {printWorkbook} from "./print-workbook.js";
