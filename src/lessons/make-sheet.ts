import type {LessonNumber, Problem} from "./exercise.js";
import {exercises} from "./exercises.js";
import type {Facts} from "./facts-of.js";
import {randomOf} from "./random-of.js";

/** A problem with the exercise it is of. */
export interface SheetProblem extends Problem {
  readonly id: string;
}

/** The problems of one lesson for a seed. Those whose numbers the document lacks are left out; the others stay as they are. */
export function makeSheet(facts: Facts, lesson: LessonNumber, seed: number): readonly SheetProblem[] {
  return exercises
    .filter((exercise) => exercise.lesson === lesson)
    .flatMap((exercise) => {
      const problem = exercise.make(facts, randomOf(seed, exercise.id));
      return problem ? [{id: exercise.id, ...problem}] : [];
    });
}
