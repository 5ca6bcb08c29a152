import {chartsInteractions} from "./charts.js";
import {classroomInteractions} from "./classroom.js";
import {dataInteractions} from "./data.js";
import {embedInteractions} from "./embeds.js";
import {englishInteractions} from "./english.js";
import {exploreInteractions} from "./explore.js";
import {figureFrameInteractions} from "./figure-frame.js";
import {findingInteractions} from "./findings.js";
import {frontInteractions} from "./front.js";
import type {Interaction} from "./interaction.js";
import {ledgerAddresses} from "./ledger-addresses.js";
import {ledgerKeyboard} from "./ledger-keyboard.js";
import {ledgerSearch} from "./ledger-search.js";
import {narrowScreens} from "./narrow-screens.js";
import {notebookInteractions} from "./notebook.js";
import {notebookAttacks} from "./notebook-attacks.js";
import {openInteractions} from "./open.js";
import {searchInteractions} from "./search.js";
import {storyInteractions} from "./story.js";

export type {Interaction} from "./interaction.js";

/** Everything that readers do on the site, page by page. */
export const interactions: readonly Interaction[] = [
  ...frontInteractions,
  ...findingInteractions,
  ...storyInteractions,
  ...figureFrameInteractions,
  ...ledgerAddresses,
  ...ledgerKeyboard,
  ...ledgerSearch,
  ...narrowScreens,
  ...chartsInteractions,
  ...embedInteractions,
  ...dataInteractions,
  ...englishInteractions,
  ...exploreInteractions,
  ...classroomInteractions,
  ...openInteractions,
  ...searchInteractions,
  ...notebookInteractions,
  ...notebookAttacks
];
