import { machineProblem } from './file-problem.mjs';

/**
 * A trouble the person at the terminal can do something about. It is shown as sentences, without a stack:
 * what is the matter, and what to do. Anything else that is thrown is a defect and keeps its stack.
 */
export class Problem extends Error {
  /**
   * @param {string} english what is the matter and what to do
   * @param {string} [chinese] the same in short
   */
  constructor(english, chinese) {
    super(english);
    this.name = 'Problem';
    this.chinese = chinese;
  }
}

/**
 * Writes an error for a person. The commands of the API name their troubles OperatorProblem.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Error && (error instanceof Problem || error.name === 'OperatorProblem')) {
    const chinese = 'chinese' in error && typeof error.chinese === 'string' ? error.chinese : undefined;
    return chinese === undefined ? error.message : `${error.message}\n${chinese}`;
  }
  const trouble = machineProblem(error);
  if (trouble !== undefined) return `${placeOf(error)}${trouble.english}.\n${trouble.chinese}。`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * The path that a refusal of the system is about, where it says so.
 * @param {unknown} error
 */
function placeOf(error) {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  return typeof path === 'string' ? `${path}: ` : '';
}
