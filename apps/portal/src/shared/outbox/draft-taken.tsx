import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import styles from './draft-taken.module.css';
import type { DeviceDraft } from './use-device-draft';

interface DraftTakenProps {
  draft: Pick<DeviceDraft<unknown>, 'taken' | 'clear' | 'keepAsNew'>;
  /** After either way on: the files of the draft have gone with it. */
  onGoOn: () => void;
}

/** The draft was recorded, or given up, in another window: nothing more is recorded of it here unless it is wanted. */
export function DraftTaken({ draft, onGoOn }: DraftTakenProps) {
  const { t } = useTranslation('outbox');
  if (!draft.taken) return null;
  const goOn = (begin: () => void) => () => {
    begin();
    onGoOn();
  };
  return (
    <div role="alert" className={styles.banner}>
      <Icon name="alert" />
      <p>{t('taken.text')}</p>
      <div className={styles.actions}>
        <Button size="sm" onClick={goOn(draft.clear)}>
          {t('taken.startOver')}
        </Button>
        <Button size="sm" onClick={goOn(draft.keepAsNew)}>
          {t('taken.keepAsNew')}
        </Button>
      </div>
    </div>
  );
}
