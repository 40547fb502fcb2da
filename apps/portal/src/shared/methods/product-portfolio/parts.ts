import { type ProductDetail, productPortfolio } from '@attest/domain';
import { defineParts, type DraftOf } from '../method-parts';
import { ProductFields } from './form';
import { ProductReading } from './reading';
import { productWritten } from './written';

export const productParts = defineParts(productPortfolio, {
  targets: 'chosen',
  start: (): DraftOf<ProductDetail> => ({
    version: 1,
    kind: null,
    product: null,
    madeFrom: null,
    madeTo: null,
    share: null,
    contribution: null,
    checks: [],
    checkNote: null,
  }),
  Form: ProductFields,
  Reading: ProductReading,
  written: productWritten,
});
