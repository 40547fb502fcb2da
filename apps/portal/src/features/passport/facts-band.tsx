import type { Passport } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useProgrammeName } from '../../shared/programmes/use-programme-name';
import { RenewDialog } from '../../shared/renewal/renew-dialog';
import { Button, ButtonLink } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { EntryFacts } from './entry-facts';
import styles from './passport.module.css';

/** Three facts that hold for the whole: entry, validity, version. */
export function FactsBand({ passport }: { passport: Passport }) {
  return (
    <section className={styles.facts}>
      <EntryFacts passport={passport} />
      <Validity passport={passport} />
      <Version passport={passport} />
    </section>
  );
}

function Validity({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { validityMonths, unitValidityMonths } = passport.programme;
  const months = validityMonths ?? unitValidityMonths;
  const [first] = passport.units
    .filter(({ standing, validUntil }) => standing === 'signed' && validUntil !== null)
    .sort((a, b) => (a.validUntil ?? '').localeCompare(b.validUntil ?? ''));
  const ended = passport.units.filter(({ standing }) => standing === 'expired');
  return (
    <div>
      <b>
        {ended.length > 0 ? (
          <StateGlyph state="expired" size={14} decorative />
        ) : (
          <Icon name="clock" size={14} />
        )}
        {months === null
          ? t('validity.none')
          : months % 12 === 0
            ? t('validity.years', { count: months / 12 })
            : t('validity.months', { count: months })}
      </b>
      <span>
        {ended.length > 0
          ? t('validity.ended', { codes: format.list(ended.map(({ code }) => code)) })
          : first?.validUntil == null
            ? t('validity.nothing')
            : t('validity.first', { code: first.code, date: format.date(first.validUntil) })}
      </span>
      <RenewWhole passport={passport} />
    </div>
  );
}

/** Until when the signature under the whole is valid, and the way on from there. */
function RenewWhole({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { name } = useProgrammeName()(passport.programme);
  const [renewing, setRenewing] = useState(false);
  const { id, validUntil, nextId, renewable, abilities, candidate } = passport;
  return (
    <>
      {validUntil !== null && <span>{t('validity.until', { date: format.date(validUntil) })}</span>}
      {nextId !== null && (
        <ButtonLink to={`/passports/${nextId}`} size="sm" className={styles.renew}>
          {t('validity.next')}
        </ButtonLink>
      )}
      {abilities.renew && validUntil !== null && (
        <Button
          size="sm"
          className={styles.renew}
          onClick={() => {
            setRenewing(true);
          }}
        >
          {t('validity.renew')}
        </Button>
      )}
      {renewing && (
        <RenewDialog
          whole={{ id, candidate, renewable, programme: name }}
          onClose={() => {
            setRenewing(false);
          }}
        />
      )}
    </>
  );
}

function Version({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { programme, startsOn, dueOn, attempt } = passport;
  return (
    <div>
      <b>
        <Icon name="standard" size={14} />
        {programme.newerNumber === null
          ? t('version.current', { number: programme.number })
          : t('version.older', { number: programme.number, newer: programme.newerNumber })}
      </b>
      <span>
        {t('version.since', { date: format.date(startsOn) })}
        {attempt > 1 && t('version.attempt', { number: attempt })}
      </span>
      <small>{dueOn === null ? t('version.noDue') : t('version.due', { date: format.date(dueOn) })}</small>
    </div>
  );
}
