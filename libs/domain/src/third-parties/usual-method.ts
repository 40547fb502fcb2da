import type { ThirdPartyRelationship } from '../methods/third-party';
import type { ThirdPartyMethod } from '../vocabulary';

const outside: readonly ThirdPartyRelationship[] = ['customer', 'supplier', 'partner'];

/**
 * As what the answers of somebody usually count: who is served by the work gives feedback, who works with the candidate
 * reports on it. The assessor may say otherwise.
 */
export const usualMethodOf = (relationship: ThirdPartyRelationship): ThirdPartyMethod =>
  outside.includes(relationship) ? 'stakeholder_feedback' : 'third_party_report';
