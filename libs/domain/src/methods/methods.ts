import { type AssessmentMethod, assessmentMethods } from '../vocabulary';
import type { Method, Recorder } from './define-method';
import { directObservation } from './direct-observation';
import { documentReview } from './document-review';
import { oralQuestioning } from './oral-questioning';
import { priorLearning } from './prior-learning';
import { productPortfolio } from './product-portfolio';
import { simulation } from './simulation';
import { stakeholderFeedback, thirdPartyReport } from './third-party';
import { writtenQuestioning } from './written-questioning';

/** One row a method; what is missing does not compile (docs/methods.md). */
export const methods = {
  direct_observation: directObservation,
  document_review: documentReview,
  oral_questioning: oralQuestioning,
  written_questioning: writtenQuestioning,
  third_party_report: thirdPartyReport,
  stakeholder_feedback: stakeholderFeedback,
  product_portfolio: productPortfolio,
  simulation,
  prior_learning: priorLearning,
} as const satisfies { readonly [M in AssessmentMethod]: Method<M, { readonly version: number }> };

/** What is special to a piece of evidence, by its method. */
export type DetailOf<M extends AssessmentMethod> = NonNullable<ReturnType<(typeof methods)[M]['kept']>>;
export type AnyDetail = DetailOf<AssessmentMethod>;

/** In the order of the vocabulary. */
export const methodsRecordedBy = (recorder: Recorder): AssessmentMethod[] =>
  assessmentMethods.filter((method) => methods[method].recordedBy.includes(recorder));
