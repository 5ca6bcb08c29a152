import {openFrame} from "../../notebook/index.js";

/** What runs in the frame of the notebook, whole in one file. */
openFrame();
