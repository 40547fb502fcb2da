import { type AssessmentMethod, methods } from '@attest/domain';
import type { ApiPropertyOptions } from '@nestjs/swagger';

/**
 * The details of these methods for the description of the API: what each field may be is said once, in the domain.
 * Copies, since Nest rewrites the schemas it is given where they stand.
 */
export const detailSchema = (of: readonly AssessmentMethod[]): ApiPropertyOptions => ({
  anyOf: of.map((method) => ({ ...structuredClone(methods[method].schema), title: method })),
});
