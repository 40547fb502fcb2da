import type { Place, ReadCompetenceItem } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';
import { Chip } from '../../ui/chip/chip';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import { StandardText } from '../../ui/standard-text/standard-text';
import { shortName } from './choice-name';
import { EditForm } from './edit-form';
import { EditMenu } from './edit-menu';
import { EditedNote } from './edited-note';
import { placeKey, type Ghost, type ShownElement, type ShownUnit } from './preview';
import { useResultRow } from './result-context';
import { ResultItem } from './result-item';
import { Fold } from './result-fold';
import { isTarget } from './use-edits';
import styles from './result-tree.module.css';

/** One unit with its elements, and its knowledge and skills folded away. */
export function UnitTree({ shown, titled }: { shown: ShownUnit; titled: boolean }) {
  const { t } = useTranslation(['imports', 'terms']);
  const { unit, elements } = shown;
  return (
    <section className={styles.unit} aria-label={`${unit.code} ${unit.title}`}>
      {titled && (
        <h2 className={styles.unitTitle}>
          <span>{unit.code}</span>
          <StandardText text={unit.title} />
          {unit.level !== null && <small>{t('terms:word.level', { level: unit.level })}</small>}
        </h2>
      )}
      {elements.map((element) => (
        <ElementTree
          key={placeKey(element.at)}
          element={element}
          titled={titled}
          list={elements.map(({ at }) => at)}
        />
      ))}
      <Competences title={t('terms:competence.knowledge')} kind="knowledge" items={unit.knowledge} />
      <Competences title={t('terms:competence.skill')} kind="skill" items={unit.skills} />
    </section>
  );
}

function ElementTree({
  element,
  titled,
  list,
}: {
  element: ShownElement;
  titled: boolean;
  list: readonly Place[];
}) {
  const { t } = useTranslation(['imports', 'terms']);
  const row = useResultRow();
  const Title = titled ? 'h3' : 'h2';
  const { edits } = row;
  const edited = edits?.of('element', element.at) ?? null;
  const indicators = element.items.filter(({ kind }) => kind === 'indicator').length;
  return (
    <section className={styles.element} aria-label={`${element.code} ${element.title}`}>
      <div className={styles.itemRow} data-touched={row.touched(element.at) || undefined}>
        <Title>
          <button
            type="button"
            className={styles.elementTitle}
            data-touched={row.touched(element.at) || undefined}
            onClick={() => {
              row.point(element.at);
            }}
          >
            <span className={styles.code}>{element.code}</span>
            <StandardText text={element.title} />
            <small>{t('result.count', { count: indicators })}</small>
          </button>
        </Title>
        <EditMenu kind="element" at={element.at} name={element.code} list={list} />
      </div>
      {edited !== null && (
        <div className={styles.titleNote}>
          <EditedNote item={edited} text={element.title} />
        </div>
      )}
      {edits !== null && isTarget(edits.target, 'element', element.at) && (
        <EditForm
          {...{ edits, target: edits.target, at: element.at, code: element.code, text: element.title }}
          kind="element"
        />
      )}
      <ul>
        {element.items.map((item) => (
          <ResultItem
            key={placeKey(item.at)}
            at={item.at}
            code={item.code}
            text={item.text}
            kind={item.kind}
            list={element.items.filter(({ kind }) => kind === item.kind).map(({ at }) => at)}
          >
            {item.noteRefs.map((number, index) => (
              <span key={index} className={styles.note}>
                {t('result.note', { number })}
              </span>
            ))}
            {item.kind === 'output' && <Chip className={styles.chip}>{t('terms:word.output')}</Chip>}
          </ResultItem>
        ))}
      </ul>
      {element.ghosts.map((ghost) => (
        <GhostLine key={ghost.choice.id} ghost={ghost} />
      ))}
    </section>
  );
}

function GhostLine({ ghost }: { ghost: Ghost }) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const format = useFormat();
  const [first = '', last = ''] = [ghost.codes[0], ghost.codes.at(-1)];
  const codes = ghost.codes.length > 2 ? t('result.fromTo', { first, last }) : format.list(ghost.codes);
  return (
    <p className={styles.ghost}>
      <Icon name="indent" size={14} />
      <span>{t('result.ghost', { choice: shortName(ghost.choice, locale), codes })}</span>
    </p>
  );
}

function Competences({
  title,
  kind,
  items,
}: {
  title: string;
  kind: 'knowledge' | 'skill';
  items: readonly ReadCompetenceItem[];
}) {
  const row = useResultRow();
  if (items.length === 0) return null;
  return (
    <Fold title={title} count={items.length} open={items.some(({ at }) => row.touched(at))}>
      <ul>
        {items.map((item) => (
          <ResultItem
            key={placeKey(item.at)}
            at={item.at}
            code={item.code}
            text={item.text}
            kind={kind}
            list={items.map(({ at }) => at)}
          >
            <Lines items={item.items} />
          </ResultItem>
        ))}
      </ul>
    </Fold>
  );
}

export function Lines({ items }: { items: readonly string[] }) {
  return items.map((text, index) => (
    <span key={index} className={cx(styles.line)}>
      <StandardText text={text} />
    </span>
  ));
}
