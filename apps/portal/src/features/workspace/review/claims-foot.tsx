import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/http/use-error-text';
import { Button } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import styles from './claims.module.css';
import { chosen, tally, type ReviewDraft } from './judgement-draft';

interface ClaimsFootProps {
  /** One of a round: sending goes on to the next piece. */
  playing: boolean;
  draft: ReviewDraft;
  /** Claims that nobody judged. */
  left: number;
  unready: boolean;
  error: Error | null;
  busy: boolean;
  onSubmit: () => void;
}

export function ClaimsFoot({ playing, draft, left, unready, error, busy, onSubmit }: ClaimsFootProps) {
  const { t } = useTranslation('workspace');
  const errorText = useErrorText();
  const count = chosen(draft).length;
  const problem = error !== null ? errorText(error) : unready ? t('play.unready') : null;
  return (
    <div className={styles.foot}>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          <Icon name="alert" />
          <span>{problem}</span>
        </p>
      )}
      {playing && <Chosen draft={draft} left={left} />}
      <Button
        variant="primary"
        size="lg"
        wide
        disabled={count === 0}
        busy={busy}
        onClick={onSubmit}
        {...(playing ? { 'aria-keyshortcuts': 'Control+Enter Meta+Enter' } : {})}
      >
        {playing ? t('play.send') : count === 0 ? t('review.saveNone') : t('review.save', { count })}
      </Button>
    </div>
  );
}

/** How many of each verdict will be sent, and what is left open. */
function Chosen({ draft, left }: { draft: ReviewDraft; left: number }) {
  const { t } = useTranslation('workspace');
  const counts = tally(draft);
  const said = (['satisfactory', 'not_yet', 'not_seen'] as const).filter((verdict) => counts[verdict] > 0);
  return (
    <p className={styles.chosen} role="status">
      {said.map((verdict) => (
        <span key={verdict} data-verdict={verdict}>
          {t(`play.count.${verdict}`, { count: counts[verdict] })}
        </span>
      ))}
      {left > 0 && <span>{t('play.left', { count: left })}</span>}
    </p>
  );
}
