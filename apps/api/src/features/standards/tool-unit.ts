import type { ToolUnit } from '@attest/domain';

/** A unit with the attitudes of its release, which hold for each of its units. */
export const toolUnit = (
  { elements, knowledge, skills }: Omit<ToolUnit, 'attitudes'>,
  attitudes: ToolUnit['attitudes'],
): ToolUnit => ({ elements, knowledge, skills, attitudes });
