import { defineMethod } from './define-method';
import { choice, day, exactly, group, ids, line, list, optional, text, type ValueOf } from './fields';
import { checks, meansOfChecks } from './source-check';

/** What assessment guides ask to see, by the names they use. */
export const documentKinds = [
  'indicator_report',
  'strategy',
  'risk_assessment',
  'negotiated_terms',
  'plan',
  'report',
  'record',
  'correspondence',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentForms = ['original', 'copy', 'electronic'] as const;
export type DocumentForm = (typeof documentForms)[number];

export const documentReviewDetail = group({
  version: exactly(1),
  documents: list(
    group({
      title: line(300),
      kind: choice(documentKinds),
      author: optional(line(200)),
      datedOn: optional(day()),
      form: choice(documentForms),
      /** What it shows, and where in it. */
      finding: optional(text(4000)),
      targetIds: ids(),
    }),
    { least: 1, most: 50 },
  ),
  checks,
  checkNote: optional(text(2000)),
});
export type DocumentReviewDetail = ValueOf<typeof documentReviewDetail>;

export const documentReview = defineMethod({
  method: 'document_review',
  recordedBy: ['assessor', 'candidate'],
  judged: 'later',
  tool: 'document_review',
  icon: 'document',
  detail: documentReviewDetail,
  authenticity: (detail) => meansOfChecks(detail.checks),
  claims: ({ documents }) =>
    documents.flatMap(({ targetIds }) => targetIds.map((targetId) => ({ targetId, judgement: null }))),
  asHandedIn: (detail) => ({ ...detail, checks: [], checkNote: null }),
});
