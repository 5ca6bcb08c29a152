import type {Exercise} from "./exercise.js";
import {budgetChange, budgetCompletion, executionRate, rateOfInitial, totalScore, unspent} from "./exercises/index.js";

/** Every exercise, in the order of the lessons; within a lesson, in the order a student meets them. */
export const exercises: readonly Exercise[] = [
  executionRate,
  rateOfInitial,
  budgetChange,
  unspent,
  budgetCompletion,
  totalScore
];
