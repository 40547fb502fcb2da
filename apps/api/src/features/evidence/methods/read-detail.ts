import {
  type AnyDetail,
  type AssessmentMethod,
  type FieldProblem,
  type FieldRule,
  methods,
  type Recorder,
} from '@attest/domain';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ValidationFailed } from '../../../platform/validation/validation-failed';

/** The detail as it is kept. @throws ValidationFailed with one entry for each field that is wrong */
export function readDetail(method: AssessmentMethod, value: unknown, recorder: Recorder): AnyDetail {
  const { read, readHandedIn } = methods[method];
  const found = recorder === 'candidate' ? readHandedIn(value) : read(value);
  if (found.ok) return found.detail;
  throw new ValidationFailed(found.problems.map(failure));
}

/** By the names that the wording of every other field goes by. */
const constraintOf: Readonly<Record<FieldRule, string>> = {
  required: 'isNotEmpty',
  not_text: 'isString',
  too_long: 'maxLength',
  not_known: 'isIn',
  not_boolean: 'isBoolean',
  not_number: 'isNumber',
  too_small: 'min',
  too_large: 'max',
  not_date: 'isIso8601',
  not_id: 'isUuid',
  not_list: 'isArray',
  too_few: 'arrayMinSize',
  too_many: 'arrayMaxSize',
  not_unique: 'arrayUnique',
  not_object: 'isForm',
  not_expected: 'whitelistValidation',
};

const failure = ({ path, rule, limit }: FieldProblem) => ({
  field: path === '' ? 'detail' : `detail.${path}`,
  rule: constraintOf[rule],
  limits: limit === undefined ? [] : [String(limit)],
});

/**
 * The details of these methods for the description of the API: what each field may be is said once, in the domain.
 * Copies, since Nest rewrites the schemas it is given where they stand.
 */
export const detailSchema = (of: readonly AssessmentMethod[]): ApiPropertyOptions => ({
  anyOf: of.map((method) => ({ ...structuredClone(methods[method].schema), title: method })),
});
