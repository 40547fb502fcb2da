import type { ImportDetail } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { DiscardDialog } from './discard-dialog';
import { PublishDialog } from './publish-dialog';
import { ReturnDialog, SubmitDialog } from './review-dialogs';
import styles from './review-head.module.css';

type Asking = 'submit' | 'return' | 'publish' | 'discard';

/** What this person may do with the import as a whole, and otherwise who is waited for. */
export function ReviewActions({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation('imports');
  const [asking, setAsking] = useState<Asking | null>(null);
  const { state, standing, abilities, toDecide } = detail;
  if (state === 'published') {
    return (
      <ButtonLink to={`/standards/${detail.releaseId ?? ''}`} icon="standard">
        {t('openStandard')}
      </ButtonLink>
    );
  }
  if (state === 'discarded') return <Chip>{t('state.discarded')}</Chip>;
  const close = () => {
    setAsking(null);
  };
  const ask = (what: Asking) => () => {
    setAsking(what);
  };
  // Where somebody else is to look at it, sending it is what comes next.
  const submits = abilities.submit && !abilities.publish;
  return (
    <>
      <span className={styles.left} role="status">
        {toDecide > 0 && standing !== 'published'
          ? t('toDecide', { count: toDecide })
          : t(`turn.${turnOf(detail)}`)}
      </span>
      {abilities.discard && (
        <Button variant="quiet" onClick={ask('discard')}>
          {t('discard.open')}
        </Button>
      )}
      {abilities.return && (
        <Button icon="back" onClick={ask('return')}>
          {t(abilities.publish ? 'return.open' : 'takeBack.open')}
        </Button>
      )}
      {submits && (
        <Button variant="primary" disabled={toDecide > 0} onClick={ask('submit')}>
          {t('submit.open')}
        </Button>
      )}
      {abilities.publish && (
        <Button variant="primary" disabled={toDecide > 0} onClick={ask('publish')}>
          {t('publish.open')}
        </Button>
      )}
      {asking === 'submit' && <SubmitDialog detail={detail} onClose={close} />}
      {asking === 'return' && <ReturnDialog detail={detail} onClose={close} />}
      {asking === 'publish' && <PublishDialog detail={detail} onClose={close} />}
      {asking === 'discard' && <DiscardDialog detail={detail} onClose={close} />}
    </>
  );
}

/** Whose turn it is once nothing is left to decide. */
export function turnOf({
  state,
  standing,
  abilities,
}: Pick<ImportDetail, 'state' | 'standing' | 'abilities'>):
  'review' | 'reviewer' | 'alone' | 'publish' | 'submit' | 'published' {
  if (standing === 'published') return 'published';
  if (state === 'in_review') {
    if (!abilities.publish) return 'reviewer';
    return abilities.hasOtherAuthors ? 'review' : 'alone';
  }
  if (!abilities.publish) return 'submit';
  return abilities.hasOtherAuthors ? 'publish' : 'alone';
}
