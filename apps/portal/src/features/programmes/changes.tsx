import type { ProgrammeChange, ProgrammeField, SectionShape } from '@attest/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { StandardText } from '../../ui/standard-text/standard-text';
import styles from './programmes.module.css';

type Words = TFunction<'programmes'>;

/** «核心：全部 3 個», «選修：8 選 2». */
export const sectionWords = (t: Words, { name, choose, units }: SectionShape): string =>
  t('section.shape', {
    name: name ?? t(choose === null ? 'section.core' : 'section.elective'),
    size: sizeWords(t, { choose, units }),
  });

export const sizeWords = (t: Words, { choose, units }: Omit<SectionShape, 'name'>): string =>
  choose === null ? t('section.all', { count: units }) : t('section.choose', { choose, units });

/** What differs from another version, as one would tell it. */
export function Changes({ changes }: { changes: readonly ProgrammeChange[] }) {
  const { t } = useTranslation('programmes');
  if (changes.length === 0) return <p className={styles.quiet}>{t('change.none')}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map((change, index) => (
        <li key={index} className={styles.change}>
          <OneChange change={change} />
        </li>
      ))}
    </ul>
  );
}

function OneChange({ change }: { change: ProgrammeChange }) {
  const { t } = useTranslation('programmes');
  switch (change.kind) {
    case 'field':
      return (
        <>
          <span>{t(`field.${change.field}`)}</span>
          <BeforeAfter
            before={valueWords(t, change.field, change.before)}
            after={valueWords(t, change.field, change.after)}
          />
        </>
      );
    case 'sections':
      return (
        <>
          <span>{t('change.sections')}</span>
          <BeforeAfter
            before={change.before.map((section) => sectionWords(t, section)).join(t('list'))}
            after={change.after.map((section) => sectionWords(t, section)).join(t('list'))}
          />
        </>
      );
    case 'order':
      return <span>{t('change.order')}</span>;
    case 'requirement_added':
    case 'requirement_removed':
      return (
        <>
          <span>{t(`change.${change.kind}`)}</span>
          {change.kind === 'requirement_added' ? <ins>{change.text}</ins> : <del>{change.text}</del>}
        </>
      );
    default:
      return (
        <>
          <span>{t(`change.${change.kind}`)}</span>
          <span>
            <b>{change.unit.code}</b> <StandardText text={change.unit.title} />
          </span>
          {change.kind === 'unit_edition' && (
            <BeforeAfter before={change.before} after={change.unit.releaseCode} />
          )}
        </>
      );
  }
}

function BeforeAfter({ before, after }: { before: string; after: string }) {
  return (
    <>
      <del>{before}</del>
      <ins>{after}</ins>
    </>
  );
}

function valueWords(t: Words, field: ProgrammeField, value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return t(value ? 'attitudes.once' : 'attitudes.each');
  if (value === null) return t('change.nothing');
  if (field === 'level') return t('level', { level: value });
  return typeof value === 'number' ? t('months', { count: value }) : value;
}
