import type {Quantity} from "../components/index.js";
import {quotientOf, shareOf} from "../figures/index.js";
import type {AskedChoice, AskedNumber} from "./exercise.js";
import type {Random} from "./random-of.js";
import {shuffle} from "./shuffle.js";

/** Enough to tell a rounding of the quotient from a wrong answer. */
const MANY = 12;

/** What an exercise can ask for. Null where nothing can be divided. */
export const ask = {
  /** A number that needs no rounding. */
  amount(answer: Quantity): AskedNumber {
    return {kind: "number", answer, unrounded: answer.text};
  },

  /** `a` as a percentage of `b`. */
  share(a: Quantity, b: Quantity, {decimals = 1} = {}): AskedNumber | null {
    const [answer, many] = [shareOf(a, b, {decimals}), shareOf(a, b, {decimals: MANY})];
    return answer && many ? {kind: "number", answer, unrounded: many.text} : null;
  },

  /** `a` for each of `b`, in a unit. */
  quotient(a: Quantity, b: Quantity, {unit = a.unit, decimals = 0} = {}): AskedNumber | null {
    const [answer, many] = [quotientOf(a, b, {unit, decimals}), quotientOf(a, b, {unit, decimals: MANY})];
    return answer && many ? {kind: "number", answer, unrounded: many.text} : null;
  },

  /** The first is right; they are shown in a random order. */
  choice(right: string, wrong: readonly string[], random: Random): AskedChoice {
    const options = shuffle([right, ...wrong], random);
    return {kind: "choice", options, right: options.indexOf(right)};
  }
};
