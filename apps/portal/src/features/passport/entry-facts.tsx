import type { Passport } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { EntryCheck } from './entry-check-sheet';
import type { PassportEntry } from './passport-data';
import styles from './passport.module.css';
import { TakeAlong } from './take-along';

/** The entry requirements as the document prints them, and who confirmed or waived each. */
export function EntryFacts({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const { entry } = passport;
  const open = entry.filter(({ result }) => result === 'open').length;
  const proposed = entry.filter(({ former }) => former !== null);
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
              {passport.abilities.checkEntry && (
                <span className={styles.checks}>
                  <TakeAlong passport={passport} entries={[one]} of={one.text} />
                  <EntryCheck passport={passport} entry={one} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {passport.abilities.checkEntry && proposed.length > 1 && (
        <TakeAlong passport={passport} entries={proposed} />
      )}
    </div>
  );
}

function Checked({
  entry: { result, reason, checkedBy, checkedAt, former, takenFrom },
}: {
  entry: PassportEntry;
}) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const said = (why: string | null, who: string) =>
    why === null ? who : t('entry.because', { reason: why, who });
  if (former !== null) {
    const { displayName: name } = former.checkedBy;
    const who = t(`entry.by.${former.result}`, { name, date: format.date(former.checkedAt) });
    return <small>{t('entry.former', { said: said(former.reason, who) })}</small>;
  }
  if (result === 'open' || checkedBy === null || checkedAt === null)
    return <small>{t('entry.toCheck')}</small>;
  const who = t(`entry.by.${result}`, { name: checkedBy.displayName, date: format.date(checkedAt) });
  const rests =
    takenFrom === null
      ? ''
      : t('entry.takenFrom', {
          name: takenFrom.checkedBy.displayName,
          date: format.date(takenFrom.checkedAt),
        });
  return <small>{`${said(reason, who)}${rests}`}</small>;
}
