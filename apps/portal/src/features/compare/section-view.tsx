import type { ComparedItem } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';
import { DiffText } from '../../ui/diff-text/diff-text';
import { type Group, keyOf, type Section } from './arrange';
import styles from './compare.module.css';

/** A unit with its elements, or a list that belongs to the standard as a whole. */
export function SectionView({ section: { key, head, kind, groups } }: { section: Section }) {
  const { t } = useTranslation('compare');
  return (
    <section className={styles.section} aria-labelledby={`${key}-title`}>
      <h2 id={`${key}-title`} className={styles.sectionTitle}>
        {head === null ? t(`kind.${kind}`) : <Heading item={head} />}
      </h2>
      {groups.map((group) => (
        <GroupView key={group.key} group={group} titled={head !== null} />
      ))}
    </section>
  );
}

function GroupView({ group: { head, kind, rows }, titled }: { group: Group; titled: boolean }) {
  const { t } = useTranslation('compare');
  return (
    <div className={styles.group}>
      {titled && (
        <h3 className={styles.groupTitle}>{head === null ? t(`kind.${kind}`) : <Heading item={head} />}</h3>
      )}
      {rows.length > 0 && (
        <ul>
          {rows.map((item) => (
            <li key={keyOf(item)} className={styles.row}>
              <Codes item={item} />
              <span className={styles.wording}>
                <Wording item={item} />
                <Note item={item} />
              </span>
              <ChangeChip item={item} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Heading({ item }: { item: ComparedItem }) {
  return (
    <>
      <Codes item={item} />
      <Wording item={item} />
      {item.change !== 'unchanged' && <ChangeChip item={item} />}
    </>
  );
}

function Codes({ item: { before, after } }: { item: ComparedItem }) {
  const { t } = useTranslation('compare');
  const changed = before !== null && after !== null && before.code !== after.code;
  return (
    <span className={styles.code}>
      {changed ? t('codes', { before: before.code, after: after.code }) : (after ?? before)?.code}
    </span>
  );
}

function Wording({ item: { before, after, runs, change } }: { item: ComparedItem }) {
  if (runs.length > 0) return <DiffText runs={runs} />;
  const text = (after ?? before)?.text ?? '';
  if (change === 'added' || change === 'removed') return <DiffText runs={[{ kind: change, text }]} />;
  return <DiffText runs={[{ kind: 'same', text }]} />;
}

/** Where something that moved stood before. */
function Note({ item: { before, after, change } }: { item: ComparedItem }) {
  const { t } = useTranslation('compare');
  if (change !== 'moved' && change !== 'moved_reworded') return null;
  const from = before?.elementCode ?? before?.unitCode;
  const to = after?.elementCode ?? after?.unitCode;
  if (from == null || to == null) return null;
  return <small className={styles.note}>{t('movedFrom', { from, to })}</small>;
}

const tones = {
  unchanged: 'line',
  recoded: 'line',
  moved: 'accent',
  reworded: 'neutral',
  moved_reworded: 'accent',
  added: 'ok',
  removed: 'warn',
} as const satisfies Record<ComparedItem['change'], string>;

const icons = {
  unchanged: 'check',
  recoded: 'list',
  moved: 'right',
  reworded: 'edit',
  moved_reworded: 'right',
  added: 'plus',
  removed: 'minus',
} as const satisfies Record<ComparedItem['change'], string>;

function ChangeChip({ item: { change } }: { item: ComparedItem }) {
  const { t } = useTranslation('compare');
  return (
    <Chip tone={tones[change]} icon={icons[change]} className={styles.chip}>
      {t(`change.${change}`)}
    </Chip>
  );
}
