import type { MyUnits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Icon, type IconName } from '../../ui/icon/icon';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import styles from './my-units.module.css';

type Waiting = MyUnits['waiting'][number];

const icons = {
  answer: 'speech',
  third_party: 'people',
  invite: 'people',
  sign: 'sign',
  decide_whole: 'passport',
  sign_whole: 'passport',
} as const satisfies Record<Exclude<Waiting['kind'], 'judge'>, IconName>;

/** What others are to do, and since when it waits. */
export function WaitingForOthers({ mine }: { mine: MyUnits }) {
  const { t } = useTranslation('my-units');
  const { waiting, waitingCount, programme } = mine;
  return (
    <section className={styles.section} aria-labelledby="waiting">
      <h2 id="waiting">
        {t('waiting.title')}
        {waitingCount > 0 && <span>{t('waiting.count', { count: waitingCount })}</span>}
      </h2>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>{t('waiting.nothing')}</p>
      ) : (
        <ul>
          {waiting.map((each, index) => (
            <WaitingRow key={index} waiting={each} programmeId={programme?.id} />
          ))}
        </ul>
      )}
      {waitingCount > waiting.length && (
        <p className={styles.quiet}>{t('waiting.more', { count: waitingCount - waiting.length })}</p>
      )}
    </section>
  );
}

function WaitingRow({ waiting, programmeId }: { waiting: Waiting; programmeId: string | undefined }) {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  const { kind, title, by, since, enrolmentId, evidenceId } = waiting;
  const to =
    evidenceId !== null
      ? `/my-evidence/${evidenceId}`
      : enrolmentId === null
        ? `/passports/${programmeId ?? ''}`
        : kind === 'third_party' || kind === 'invite'
          ? `/enrolments/${enrolmentId}/third-parties`
          : `/my-units/${enrolmentId}`;
  const days = since === null ? null : format.daysSince(since);
  return (
    <li>
      <Link to={to} className={styles.wait}>
        {kind === 'judge' ? <StateGlyph state="to_judge" decorative /> : <Icon name={icons[kind]} />}
        <span>
          <span lang={kind === 'sign' ? 'zh-Hant' : undefined}>{title}</span>
          <small>{t(`waiting.kind.${kind}`, { name: by ?? '' })}</small>
        </span>
        {days !== null && (
          <span className={styles.days}>
            {days === 0 ? t('waiting.today') : t('waiting.days', { count: days })}
          </span>
        )}
      </Link>
    </li>
  );
}
