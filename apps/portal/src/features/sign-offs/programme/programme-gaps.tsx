import type { ProgrammeCase } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import styles from './programme.module.css';

type Gap = ProgrammeCase['gaps'][number];

/** What is missing of the whole, one line each; nothing once it is signed or complete. */
export function ProgrammeGaps({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation('sign-offs');
  if (gaps.length === 0) return null;
  return (
    <section className={styles.gaps} aria-labelledby="gaps-title">
      <h2 id="gaps-title">{t('programme.gaps.title')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.kind} ${gap.subjectId}`}>
            <Line gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ gap }: { gap: Gap }) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const format = useFormat();
  const { kind, code, text, standing, status, missing, validUntil } = gap;
  const named = [code, text].filter((part) => part !== null && part !== '').join(' ');
  const what = {
    entry: t('sign-offs:programme.gaps.entry'),
    unit: standing === null ? '' : t(`sign-offs:programme.standing.${standing}`),
    expired:
      validUntil === null ? '' : t('sign-offs:programme.gaps.expired', { date: format.date(validUntil) }),
    elective: t('sign-offs:programme.gaps.elective', { count: missing ?? 0 }),
    attitude: status === null ? '' : t(`terms:state.${status}`),
  } as const;
  return (
    <>
      <span lang="zh-Hant">{named === '' ? t('sign-offs:programme.gaps.section') : named}</span>
      <small>{what[kind]}</small>
    </>
  );
}
