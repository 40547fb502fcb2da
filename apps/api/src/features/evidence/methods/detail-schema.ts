import { type AssessmentMethod, methods } from '@attest/domain';
import type { ApiPropertyOptions } from '@nestjs/swagger';

/** The details of these methods for the description of the API: what each field may be is said once, in the domain. */
export const detailSchema = (of: readonly AssessmentMethod[]): ApiPropertyOptions => ({
  anyOf: of.map((method) => ({ ...methods[method].schema, title: method })),
});
