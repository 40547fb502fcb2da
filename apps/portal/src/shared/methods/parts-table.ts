import type { UploadCreate } from '@attest/api-client';
import type { AssessmentMethod } from '@attest/domain';
import { observationParts } from './direct-observation/parts';
import { documentParts } from './document-review/parts';
import type { AnyParts, HandedInDetail } from './method-parts';
import { oralParts } from './oral-questioning/parts';
import { priorLearningParts } from './prior-learning/parts';
import { productParts } from './product-portfolio/parts';
import { simulationParts } from './simulation/parts';
import { stakeholderParts, thirdPartyParts } from './third-party/parts';
import { writtenParts } from './written-questioning/parts';

/** One row a method, as in the domain: its form and its reading. */
export const methodParts: Readonly<Record<AssessmentMethod, AnyParts>> = {
  direct_observation: observationParts,
  document_review: documentParts,
  oral_questioning: oralParts,
  written_questioning: writtenParts,
  third_party_report: thirdPartyParts,
  stakeholder_feedback: stakeholderParts,
  product_portfolio: productParts,
  simulation: simulationParts,
  prior_learning: priorLearningParts,
};

export type HandedInMethod = NonNullable<UploadCreate['method']>;

/** The methods of which a candidate hands in evidence. */
export const handInParts: Readonly<Record<HandedInMethod, AnyParts<HandedInDetail>>> = {
  document_review: documentParts,
  product_portfolio: productParts,
  prior_learning: priorLearningParts,
};

export const isHandedIn = (method: AssessmentMethod): method is HandedInMethod => method in handInParts;
