import type { CompetenceItem, Element, Unit } from '@attest/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';
import { cx } from '../../ui/cx';
import { CompetenceList } from './competence-list';
import { NoteMarks } from './note-marks';
import styles from './unit-section.module.css';

interface UnitSectionProps {
  unit: Unit;
  /** A 職能單元 is its own only unit: the page's title has said its name. */
  single: boolean;
  /** An indicator somebody linked to, by its code. */
  openIndicator: string | null;
}

/** A unit with its elements; knowledge and skills stand beside the elements they are printed beside. */
export function UnitSection({ unit, single, openIndicator }: UnitSectionProps) {
  const { t } = useTranslation(['standards', 'terms']);
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    if (openIndicator !== null) {
      here.current
        ?.querySelector(`[data-indicator="${CSS.escape(openIndicator)}"]`)
        ?.scrollIntoView({ block: 'center' });
    }
  }, [openIndicator]);
  const whole = (items: readonly CompetenceItem[]) => items.filter((item) => item.elementIds.length === 0);
  return (
    <section ref={here} className={styles.unit} aria-label={unit.title}>
      {!single && (
        <h2 className={styles.title}>
          {unit.code} <span lang="zh-Hant">{unit.title}</span>
          {unit.level !== null && <Chip>{t('terms:word.level', { level: unit.level })}</Chip>}
        </h2>
      )}
      <div className={styles.columns}>
        <div>
          {unit.elements.map((element) => (
            <ElementSection key={element.id} element={element} unit={unit} openIndicator={openIndicator} />
          ))}
        </div>
        <aside className={styles.aside}>
          <CompetenceList
            title={t('standards:knowledge', { number: whole(unit.knowledge).length })}
            items={whole(unit.knowledge)}
          />
          <CompetenceList
            title={t('standards:skills', { number: whole(unit.skills).length })}
            items={whole(unit.skills)}
          />
        </aside>
      </div>
    </section>
  );
}

function ElementSection({
  element,
  unit,
  openIndicator,
}: {
  element: Element;
  unit: Unit;
  openIndicator: string | null;
}) {
  const { t } = useTranslation(['standards', 'terms']);
  const beside = (items: readonly CompetenceItem[]) =>
    items.filter((item) => item.elementIds.includes(element.id));
  const knowledge = beside(unit.knowledge);
  const skills = beside(unit.skills);
  return (
    <section className={styles.element} aria-label={element.title}>
      <h3 className={styles.elementTitle}>
        <span className={styles.code}>{element.printedCode}</span>
        <span lang="zh-Hant">{element.title}</span>
        <NoteMarks refs={element.noteRefs} />
        {element.level !== null && element.level !== unit.level && (
          <Chip>{t('terms:word.level', { level: element.level })}</Chip>
        )}
      </h3>
      <ul>
        {element.indicators.map((indicator) => (
          <li
            key={indicator.id}
            data-indicator={indicator.code}
            className={cx(styles.indicator, indicator.code === openIndicator && styles.open)}
          >
            <span
              className={styles.code}
              title={
                indicator.printedCode === indicator.code
                  ? undefined
                  : t('standards:printed', { code: indicator.printedCode })
              }
            >
              {indicator.code}
            </span>
            <span lang="zh-Hant">
              {indicator.text}
              <NoteMarks refs={indicator.noteRefs} />
            </span>
          </li>
        ))}
      </ul>
      {element.outputs.length > 0 && (
        <dl className={styles.outputs}>
          <dt>{t('terms:word.output')}</dt>
          {element.outputs.map((output) => (
            <dd key={output.id}>
              <span className={styles.code}>{output.code}</span> <span lang="zh-Hant">{output.text}</span>
            </dd>
          ))}
        </dl>
      )}
      {knowledge.length + skills.length > 0 && (
        <div className={styles.beside}>
          <CompetenceList title={t('terms:competence.knowledge')} items={knowledge} />
          <CompetenceList title={t('terms:competence.skill')} items={skills} />
        </div>
      )}
    </section>
  );
}
