import type {Rule} from "../finding.js";
import {budget} from "./budget.js";
import {count} from "./count.js";
import {coverage} from "./coverage.js";
import {cutBudgets} from "./cut-budgets.js";
import {cutThenMet} from "./cut-then-met.js";
import {equalRates} from "./equal-rates.js";
import {formsCount} from "./forms-count.js";
import {formsWithinProjects} from "./forms-within-projects.js";
import {fundSum} from "./fund-sum.js";
import {lostPoints} from "./lost-points.js";
import {lowExecution} from "./low-execution.js";
import {projectNarrative} from "./project-narrative.js";
import {projectParagraphs} from "./project-paragraphs.js";
import {rate} from "./rate.js";
import {satisfaction} from "./satisfaction.js";
import {score} from "./score.js";
import {scoreWeight} from "./score-weight.js";
import {steps} from "./steps.js";
import {targetCopied} from "./target-copied.js";
import {totalScore} from "./total-score.js";
import {weight} from "./weight.js";

/** Rules of the self-evaluation forms: inside a form, across forms, against the narrative and the other tables. */
export const projectRules: readonly Rule[] = [
  fundSum,
  rate,
  equalRates,
  totalScore,
  weight,
  scoreWeight,
  score,
  steps,
  lostPoints,
  projectNarrative,
  projectParagraphs,
  count,
  satisfaction,
  budget,
  coverage,
  formsCount,
  formsWithinProjects,
  lowExecution,
  cutThenMet,
  cutBudgets,
  targetCopied
];
