import type { Passport } from '@attest/api-client';
import { targetStatuses } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { shortName } from './passport-data';
import styles from './passport.module.css';

/** Attitudes once: the document lists them once for the whole, and each counts wherever it was seen. */
export function Attitudes({ passport }: { passport: Passport }) {
  const { t } = useTranslation(['passport', 'terms']);
  const { attitudes, numbers, programme } = passport;
  if (attitudes.length === 0) return null;
  return (
    <section className={styles.attitudes}>
      <div>
        <h2>
          {t('terms:targetKind.attitude')} A{' '}
          <span>
            <b>{numbers.attitude.covered}</b>/{numbers.attitude.total}
          </span>
        </h2>
        <small>{programme.attitudesOnce ? t('attitudes.once') : t('attitudes.each')}</small>
      </div>
      <ul>
        {attitudes.map(({ targetId, code, text, status }) => (
          <li key={targetId} title={text}>
            <StateGlyph state={status} size={14} />
            <span>{code}</span>
            <span lang="zh-Hant">{shortName(text)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Legend({ chosen }: { chosen: boolean }) {
  const { t } = useTranslation(['passport', 'terms']);
  const none: ReadonlySet<string> = new Set();
  return (
    <ul className={styles.legend}>
      {targetStatuses.map((state) => (
        <li key={state}>
          <IndicatorStrip groups={[[{ id: state, state }]]} size="medium" decorative marked={none} />
          {t(`terms:state.${state}`)}
        </li>
      ))}
      {chosen && (
        <li>
          <IndicatorStrip
            groups={[[{ id: 'chosen', state: 'covered' }]]}
            size="medium"
            decorative
            marked={new Set(['chosen'])}
          />
          {t('legend.chosen')}
        </li>
      )}
    </ul>
  );
}
