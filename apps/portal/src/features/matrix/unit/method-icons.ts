import type { Method } from '@attest/api-client';
import type { IconName } from '../../../ui/icon/icon';

export const methodIcons: Record<Method, IconName> = {
  direct_observation: 'observe',
  document_review: 'document',
  oral_questioning: 'speech',
  written_questioning: 'edit',
  third_party_report: 'people',
  stakeholder_feedback: 'person',
  product_portfolio: 'folder',
  simulation: 'play',
  prior_learning: 'history',
};
