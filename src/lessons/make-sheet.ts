import {isQuantity, operandsOf} from "../components/index.js";
import type {Exercise, LessonNumber, Problem} from "./exercise.js";
import {exercises} from "./exercises.js";
import type {Facts} from "./facts-of.js";
import {type Random, randomOf} from "./random-of.js";

/** A problem with the exercise it is of. */
export interface SheetProblem extends Problem {
  readonly id: string;
}

/** How often an exercise may choose again, so that a sheet does not ask of one project three times. */
const CHOICES = 4;

/** The problems of one lesson for a seed. Those whose numbers the document lacks are left out. */
export function makeSheet(facts: Facts, lesson: LessonNumber, seed: number): readonly SheetProblem[] {
  const asked = new Set<string>();
  return exercises
    .filter((exercise) => exercise.lesson === lesson)
    .flatMap((exercise) => {
      const problem = makeNew(exercise, facts, randomOf(seed, exercise.id), asked);
      if (!problem) return [];
      for (const id of numbersIn(problem)) asked.add(id);
      return [{id: exercise.id, ...problem}];
    });
}

/** The first that asks of numbers no other has asked of; where there is none, the last. */
function makeNew(exercise: Exercise, facts: Facts, random: Random, asked: ReadonlySet<string>): Problem | null {
  let problem = exercise.make(facts, random);
  for (let i = 1; i < CHOICES && problem && numbersIn(problem).some((id) => asked.has(id)); i++)
    problem = exercise.make(facts, random) ?? problem;
  return problem;
}

/** Ids of the numbers that a question has. */
function numbersIn({question}: Problem): readonly string[] {
  return question.filter(isQuantity).flatMap((quantity) => operandsOf(quantity).map(({id}) => id));
}
