import { Problem } from '../lib/problem.mjs';

/**
 * How large a benchmark is, from its environment.
 * @param {string} name of the variable
 * @param {number} fallback where it is not set
 */
export function wholeNumber(name, fallback) {
  const text = process.env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Problem(`${name} is “${text}”; it has to be a whole number above 0.`);
}
