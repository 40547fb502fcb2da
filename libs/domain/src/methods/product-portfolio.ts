import { defineMethod } from './define-method';
import { choice, day, exactly, group, optional, text, type ValueOf } from './fields';
import { checks, meansOfChecks } from './source-check';

export const productKinds = ['product', 'portfolio', 'project', 'performance'] as const;
export type ProductKind = (typeof productKinds)[number];

export const productShares = ['sole', 'team'] as const;
export type ProductShare = (typeof productShares)[number];

export const productDetail = group(
  {
    version: exactly(1),
    kind: choice(productKinds),
    /** What it is, and for whom or what it was made. */
    product: text(4000),
    madeFrom: optional(day()),
    madeTo: optional(day()),
    share: choice(productShares),
    /** The candidate's own part; without it a team's work proves nothing about one of them. */
    contribution: optional(text(4000)),
    checks,
    checkNote: optional(text(2000)),
  },
  ({ share, contribution, madeFrom, madeTo }) => [
    ...(share === 'team' && contribution === null
      ? [{ path: 'contribution', rule: 'required' as const }]
      : []),
    ...(madeFrom !== null && madeTo !== null && madeTo < madeFrom
      ? [{ path: 'madeTo', rule: 'not_date' as const }]
      : []),
  ],
);
export type ProductDetail = ValueOf<typeof productDetail>;

export const productPortfolio = defineMethod({
  method: 'product_portfolio',
  recordedBy: ['assessor', 'candidate'],
  judged: 'later',
  tool: 'document_review',
  icon: 'folder',
  detail: productDetail,
  authenticity: (detail) => meansOfChecks(detail.checks),
  asHandedIn: (detail) => ({ ...detail, checks: [], checkNote: null }),
});
