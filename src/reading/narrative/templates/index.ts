import type {NumberTemplate, StatementTemplate} from "../template.js";
import {abroadTrips} from "./abroad-trips.js";
import {assets} from "./assets.js";
import {basicList} from "./basic-list.js";
import {budgetComparison} from "./budget-comparison.js";
import {budgetRevision} from "./budget-revision.js";
import {carriedOver} from "./carried-over.js";
import {completion} from "./completion.js";
import {composition} from "./composition.js";
import {evaluation} from "./evaluation.js";
import {flat} from "./flat.js";
import {itemBudget} from "./item-budget.js";
import {namedAmount} from "./named-amount.js";
import {noActivity} from "./no-activity.js";
import {overBudget} from "./over-budget.js";
import {procurement} from "./procurement.js";
import {projectResults} from "./project-results.js";
import {projectText} from "./project-text.js";
import {purpose} from "./purpose.js";
import {reason} from "./reason.js";
import {reception} from "./reception.js";
import {residue} from "./residue.js";
import {share} from "./share.js";
import {vehicles} from "./vehicles.js";
import {yearChange} from "./year-change.js";

export {notAClaim} from "./not-a-claim.js";

/** The first that understands a number keeps it: the wordings of one section before those that stand anywhere. */
export const numberTemplates: readonly NumberTemplate[] = [
  projectResults,
  abroadTrips,
  vehicles,
  reception,
  assets,
  evaluation,
  procurement,
  overBudget,
  budgetRevision,
  yearChange,
  completion,
  share,
  itemBudget,
  namedAmount,
  composition,
  projectText
];

export const statementTemplates: readonly StatementTemplate[] = [
  budgetComparison,
  flat,
  noActivity,
  basicList,
  carriedOver,
  purpose,
  residue,
  reason
];
