import type { Passport } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { shortName } from './passport-data';
import styles from './passport.module.css';

/** What is missing of the whole, in words, one line a kind. */
export function Gaps({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { gaps, units, attitudes, state } = passport;
  if (state === 'signed' || state === 'withdrawn') return null;
  const of = (kind: Passport['gaps'][number]['kind']) => gaps.filter((gap) => gap.kind === kind);
  const codes = (kind: 'unit' | 'expired') =>
    format.list(
      of(kind).flatMap(({ unitId }) => units.filter(({ id }) => id === unitId).map(({ code }) => code)),
    );
  const seen = of('attitude').flatMap(({ targetId }) =>
    attitudes
      .filter((each) => each.targetId === targetId)
      .map(({ code, text }) => `${code} ${shortName(text)}`),
  );
  const choices = of('elective').reduce((sum, { missing }) => sum + (missing ?? 0), 0);
  const lines = [
    of('entry').length > 0 && t('gaps.entry', { count: of('entry').length }),
    of('expired').length > 0 && t('gaps.expired', { codes: codes('expired') }),
    of('unit').length > 0 && t('gaps.unit', { count: of('unit').length, codes: codes('unit') }),
    choices > 0 && t('gaps.elective', { count: choices }),
    seen.length > 0 && t('gaps.attitude', { names: format.list(seen) }),
  ].filter((line) => line !== false);
  return (
    <section className={styles.gaps}>
      <h2>{t('gaps.title')}</h2>
      {lines.length === 0 ? (
        <p>{t('gaps.nothing')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
