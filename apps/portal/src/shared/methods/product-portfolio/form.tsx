import { longestText, type ProductDetail, productDetail, productKinds, productShares } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Day, Pair, Paragraph, Pills } from '../detail-fields';
import type { FormProps } from '../method-parts';
import styles from '../methods.module.css';
import { SourceChecks } from '../source-checks';

export function ProductFields({ draft, onChange, problem, handedIn }: FormProps<ProductDetail>) {
  const { t } = useTranslation('methods');
  return (
    <div className={styles.form}>
      <Pills
        label={t('product.kind')}
        options={productKinds}
        name={(kind) => t(`product.kinds.${kind}`)}
        value={draft.kind}
        error={problem('kind')}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <Paragraph
        label={t('product.what')}
        placeholder={t('product.whatHint')}
        most={longestText(productDetail, 'product')}
        value={draft.product}
        error={problem('product')}
        onChange={(product) => {
          onChange({ product });
        }}
      />
      <Pair>
        <Day
          label={t('product.from')}
          optional
          value={draft.madeFrom}
          error={problem('madeFrom')}
          onChange={(madeFrom) => {
            onChange({ madeFrom });
          }}
        />
        <Day
          label={t('product.to')}
          optional
          value={draft.madeTo}
          error={problem('madeTo')}
          onChange={(madeTo) => {
            onChange({ madeTo });
          }}
        />
      </Pair>
      <Pills
        label={t(handedIn ? 'product.myShare' : 'product.share')}
        options={productShares}
        name={(share) => t(`product.shares.${share}`)}
        value={draft.share}
        error={problem('share')}
        onChange={(share) => {
          onChange({ share });
        }}
      />
      {draft.share === 'team' && (
        <Paragraph
          label={t(handedIn ? 'product.myContribution' : 'product.contribution')}
          placeholder={t('product.contributionHint')}
          most={longestText(productDetail, 'contribution')}
          value={draft.contribution}
          error={problem('contribution')}
          onChange={(contribution) => {
            onChange({ contribution });
          }}
        />
      )}
      {!handedIn && <SourceChecks checks={draft.checks} note={draft.checkNote} onChange={onChange} />}
    </div>
  );
}
