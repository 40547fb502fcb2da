import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { useReader } from '../../base/reader/reader';
import styles from './print-head.module.css';
import { usePrinting } from './printing';

interface PrintHeadProps {
  /** Where the page stands, the whole first; the last is the page itself. */
  path: readonly { readonly label: string; readonly lang?: string | undefined }[];
  /** Where nobody is signed in. */
  organisation?: string;
}

/** On paper only: whose record it is, what of it, and when it was printed by whom. A sheet is read far from its page. */
export function PrintHead({ path, organisation }: PrintHeadProps) {
  const { t } = useTranslation('common');
  const reader = useReader();
  const format = useFormat();
  const { now, timeZone } = useClock();
  if (!usePrinting()) return null;
  const whose = organisation ?? reader?.organisation.name;
  const when = `${format.dateTime(now())} ${format.zone(timeZone)}`;
  return (
    <div className={styles.head} data-paper="only">
      <p>
        {whose !== undefined && <b>{whose}</b>}
        {path.map(({ label, lang }, index) => (
          <span key={index} lang={lang}>
            {label}
          </span>
        ))}
      </p>
      <p className={styles.when}>
        {reader === null ? t('print.at', { when }) : t('print.by', { when, name: reader.name })}
      </p>
    </div>
  );
}
