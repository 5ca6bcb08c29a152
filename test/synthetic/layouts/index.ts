import {coastalDistrict} from "./coastal-district.js";
import {easternBureau} from "./eastern-bureau.js";
import {easternDistrict} from "./eastern-district.js";
import {inYuan} from "./in-yuan.js";
import {inlandCity} from "./inland-city.js";
import {island} from "./island.js";
import type {Layout} from "./layout.js";
import {northernProvince} from "./northern-province.js";
import {southernCounty} from "./southern-county.js";
import {westernRegion} from "./western-region.js";

export type {Layout} from "./layout.js";

/** Every way of laying a document out. */
export const layouts: readonly Layout[] = [
  northernProvince,
  easternDistrict,
  easternBureau,
  island,
  inYuan,
  southernCounty,
  westernRegion,
  coastalDistrict,
  inlandCity
];
