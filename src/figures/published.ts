import {balance} from "./balance.js";
import {evaluationCoverage} from "./evaluation-coverage.js";
import type {PublishedFigure} from "./figure.js";

/** Every published figure, in the order of the story. An id that was published stays; one that goes leaves a redirect. */
export const published: readonly PublishedFigure[] = [balance, evaluationCoverage];
