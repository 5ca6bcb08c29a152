export {printOffice} from "./print-office.js";
