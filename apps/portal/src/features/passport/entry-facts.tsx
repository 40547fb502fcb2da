import type { Passport } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { EntryCheck } from './entry-check-sheet';
import type { PassportEntry } from './passport-data';
import styles from './passport.module.css';

/** The entry requirements as the document prints them, and who confirmed or waived each. */
export function EntryFacts({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const { entry } = passport;
  const open = entry.filter(({ result }) => result === 'open').length;
  const waived = entry.some(({ result }) => result === 'waived');
  return (
    <div>
      <b>
        <StateGlyph state={open === 0 ? 'covered' : 'none'} size={14} decorative />
        {entry.length === 0
          ? t('entry.none')
          : open > 0
            ? t('entry.open', { count: open })
            : waived
              ? t('entry.waived')
              : t('entry.confirmed')}
      </b>
      {entry.length > 0 && (
        <ul className={styles.entries}>
          {entry.map((one) => (
            <li key={one.requirementId}>
              <span lang="zh-Hant">{one.text}</span>
              <Checked entry={one} />
              {passport.abilities.checkEntry && <EntryCheck passport={passport} entry={one} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Checked({ entry: { result, reason, checkedBy, checkedAt } }: { entry: PassportEntry }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  if (result === 'open' || checkedBy === null || checkedAt === null)
    return <small>{t('entry.toCheck')}</small>;
  const who = t(`entry.by.${result}`, { name: checkedBy.displayName, date: format.date(checkedAt) });
  return <small>{reason === null ? who : t('entry.because', { reason, who })}</small>;
}
