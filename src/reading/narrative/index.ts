export {type Narrative, readNarrative} from "./read-narrative.js";
