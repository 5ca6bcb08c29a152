import type {Frames, Lang} from "../../figures/index.js";
import {formsReading} from "./forms-reading.js";
import {groupsReading} from "./groups-reading.js";
import {hospitalityReading} from "./hospitality-reading.js";
import type {Reading} from "./reading.js";
import {vehiclesReading} from "./vehicles-reading.js";

/** Every number that a document may have in several ways; one that it has in one way only, or not at all, has no choices. */
export function allReadings(frames: Frames, lang: Lang): readonly Reading[] {
  return [vehiclesReading, groupsReading, formsReading, hospitalityReading].map((reading) => reading(frames, lang));
}
