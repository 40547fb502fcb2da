import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isWork, rulesOf, type UnitTarget } from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import { evidenceOf } from '../coverage/next-step';
import { shownParts } from '../coverage/shown-parts';
import { indicatorsBeside, throughState } from '../coverage/through';
import type { WorkspaceData } from '../workspace-data';
import styles from './item-facts.module.css';

interface ItemFactsProps {
  data: WorkspaceData;
  target: UnitTarget;
  onChoose: (targetId: string) => void;
}

/** Of an output, of knowledge, a skill or an attitude: how it stands to the work, and which of its parts were shown. */
export function ItemFacts(props: ItemFactsProps) {
  const { data, target } = props;
  const { t } = useTranslation('workspace');
  const state = data.states.get(target.id);
  if (isWork(target) || state === undefined) return null;
  const unseen = target.kind === 'skill' && state.through && state.evidenceCount === 0;
  return (
    <div className={styles.facts}>
      <Through {...props} />
      {unseen && <p className={styles.unseen}>{t('through.unseen')}</p>}
      <Parts data={data} target={target} />
    </div>
  );
}

/** Whether it counts through indicators, and how far these are. */
function Through({ data, target, onChoose }: ItemFactsProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const how = throughState(data, target);
  const beside = indicatorsBeside(data, target);
  if (how === 'never' || beside.length === 0) return null;
  if (how === 'asked')
    return (
      <p className={styles.line}>
        <Icon name="speech" size={14} />
        {t('through.asked')}
      </p>
    );
  const statusOf = (id: string) => data.states.get(id)?.status ?? 'none';
  const covered = beside.filter(({ id }) => statusOf(id) === 'covered').length;
  const codes = format.list(beside.map(({ code }) => code));
  const whole = target.elementCodes.length === 0;
  return (
    <details className={styles.through}>
      <summary>
        {how === 'through'
          ? whole
            ? t('through.byUnit', { count: beside.length })
            : t('through.by', { codes })
          : t('through.may', { covered, total: beside.length })}
      </summary>
      <ul className={styles.indicators}>
        {beside.map(({ id, code, text }) => (
          <li key={id}>
            <StateGlyph state={statusOf(id)} />
            <Link
              to={`?target=${id}`}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(id);
              }}
            >
              {code}
            </Link>
            <StandardText text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the standard lists under it, each with what has shown it. */
function Parts({ data, target }: Pick<ItemFactsProps, 'data' | 'target'>) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  if (target.parts.length === 0) return null;
  const parts = shownParts(target, evidenceOf(data.evidence, target.id));
  const shown = parts.filter(({ by }) => by.length > 0).length;
  const all = rulesOf(data.coverage, target).allParts === true;
  return (
    <section className={styles.parts}>
      <h3 className={styles.heading}>
        {t('listed.title', { shown, total: parts.length })}
        <span>{t(all ? 'listed.all' : 'listed.some')}</span>
      </h3>
      <ul>
        {parts.map(({ text, by }, index) => (
          <li key={index} data-shown={by.length > 0 || undefined}>
            <Icon
              name={by.length > 0 ? 'check' : 'minus'}
              size={14}
              label={t(by.length > 0 ? 'listed.yes' : 'listed.no')}
            />
            <span lang="zh-Hant">{text}</span>
            {by.length > 0 && (
              <span className={styles.by}>
                {format.list(
                  by.map(({ method, current }) =>
                    t('listed.by', {
                      method: t(`terms:method.${method}`),
                      date: format.shortDate(current.occurredAt),
                    }),
                  ),
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
