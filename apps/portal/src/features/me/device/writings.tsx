import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { dropWriting, restoreWriting, type KeptWriting } from '../../../shared/outbox/writing';
import { Button, ButtonLink } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import { toast } from '../../../ui/toast/toast-store';
import styles from './device.module.css';

/** Words begun on some page and not sent: read here in full, gone on with there. */
export function Writings({ writings }: { writings: readonly KeptWriting[] }) {
  const { t } = useTranslation('me');
  if (writings.length === 0) return null;
  return (
    <section aria-labelledby="kept-writings" className={styles.section}>
      <div className={styles.head}>
        <h2 id="kept-writings" className={styles.heading}>
          {t('device.writings', { count: writings.length })}
        </h2>
      </div>
      <ul>
        {writings.map((writing) => (
          <Row key={writing.row.id} writing={writing} />
        ))}
      </ul>
    </section>
  );
}

function Row({ writing }: { writing: KeptWriting }) {
  const { t } = useTranslation('me');
  const format = useFormat();
  const drop = async () => {
    await dropWriting(writing);
    toast.done(t('device.discarded', { title: writing.page }), () => {
      void restoreWriting(writing);
    });
  };
  return (
    <li className={styles.writing}>
      <Icon name="edit" />
      <div className={styles.words}>
        <b>{writing.page}</b>
        <p className={styles.written}>{writing.words === '' ? t('device.noWords') : writing.words}</p>
        <span className={styles.meta}>{t('device.keptAt', { time: format.dateTime(writing.savedAt) })}</span>
        <span className={styles.buttons}>
          <ButtonLink size="sm" to={writing.path} aria-label={t('device.writeOnOf', { page: writing.page })}>
            {t('device.writeOn')}
          </ButtonLink>
          <Button size="sm" variant="quiet" tone="bad" icon="trash" onClick={() => void drop()}>
            {t('device.discard')}
          </Button>
        </span>
      </div>
    </li>
  );
}
