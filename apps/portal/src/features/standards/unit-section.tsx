import type { CompetenceItem, Element, Unit } from '@attest/api-client';
import { scopesFor } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { StandardText } from '../../ui/standard-text/standard-text';
import { Beside } from './translation-beside';
import { CompetenceList } from './competence-list';
import { IndicatorRow } from './indicator-row';
import { NoteMarks } from './note-marks';
import { PublishedWording } from './published-wording';
import type { Place } from './use-place';
import styles from './unit-section.module.css';

interface UnitSectionProps {
  releaseId: string;
  unit: Unit;
  /** An occupational standard names each unit; a unit of competency is the page. */
  titled: boolean;
  place: Place;
}

/** One unit: its elements, each with the knowledge and skills that are printed beside it. */
export function UnitSection({ releaseId, unit, titled, place }: UnitSectionProps) {
  const { t } = useTranslation(['standards', 'terms']);
  const whole = (items: readonly CompetenceItem[]) =>
    items.filter(({ elementIds }) => elementIds.length === 0 || elementIds.length === unit.elements.length);
  const part = (items: readonly CompetenceItem[], element: Element) =>
    items.filter(
      ({ elementIds }) => elementIds.includes(element.id) && elementIds.length < unit.elements.length,
    );
  const levels = new Set(unit.elements.map(({ level }) => level));
  return (
    <section className={styles.unit} data-place={unit.id} aria-label={`${unit.code} ${unit.title}`}>
      {titled && (
        <h2 className={styles.title} data-outline={unit.id}>
          <span className={styles.code}>{unit.code}</span>
          <span>
            <StandardText text={unit.title} />
            <Beside id={unit.id} />
          </span>
          {unit.level !== null && <Chip>{t('terms:word.level', { level: unit.level })}</Chip>}
        </h2>
      )}
      <ToolsLink releaseId={releaseId} unitId={unit.id} />
      {unit.elements.map((element) => (
        <ElementBlock
          key={element.id}
          element={element}
          titled={titled}
          knowledge={part(unit.knowledge, element)}
          skills={part(unit.skills, element)}
          showLevel={levels.size > 1}
          place={place}
        />
      ))}
      <WholeUnit titled={titled} knowledge={whole(unit.knowledge)} skills={whole(unit.skills)} />
    </section>
  );
}

/** For those who may see tools; candidates may not, since questions hold their answers. */
function ToolsLink({ releaseId, unitId }: { releaseId: string; unitId: string }) {
  const { t } = useTranslation('standards');
  const { roles } = useSession();
  if (scopesFor('tool.read', roles).length === 0) return null;
  return (
    <p className={styles.tools}>
      <ButtonLink variant="link" size="sm" icon="list" to={`/standards/${releaseId}/units/${unitId}/tools`}>
        {t('tools')}
      </ButtonLink>
    </p>
  );
}

interface ElementBlockProps {
  element: Element;
  titled: boolean;
  knowledge: readonly CompetenceItem[];
  skills: readonly CompetenceItem[];
  showLevel: boolean;
  place: Place;
}

function ElementBlock({ element, titled, knowledge, skills, showLevel, place }: ElementBlockProps) {
  const { t } = useTranslation(['standards', 'terms']);
  const Title = titled ? 'h3' : 'h2';
  return (
    <section
      className={styles.element}
      data-place={element.id}
      data-outline={element.id}
      aria-label={`${element.code} ${element.title}`}
    >
      <Title className={styles.elementTitle}>
        <span className={styles.code}>{element.code}</span>
        <span>
          <StandardText text={element.title} />
          <NoteMarks refs={element.noteRefs} />
          <Beside id={element.id} />
          <PublishedWording kind="element" code={element.code} text={element.title} />
        </span>
        {showLevel && element.level !== null && (
          <Chip>{t('terms:word.level', { level: element.level })}</Chip>
        )}
      </Title>
      <ul className={styles.items}>
        {element.outputs.map((output) => (
          <li key={output.id} className={styles.output}>
            <span className={styles.code}>{output.code}</span>
            <span>
              <StandardText text={output.text} />
              <Chip className={styles.chip}>{t('terms:word.output')}</Chip>
              <Beside id={output.id} />
              <PublishedWording kind="output" code={output.code} text={output.text} />
            </span>
          </li>
        ))}
        {element.indicators.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            chosen={place.chosen?.kind === 'indicator' && place.chosen.id === indicator.id}
            onChoose={() => {
              place.go({ kind: 'indicator', id: indicator.id });
            }}
          />
        ))}
      </ul>
      {element.indicators.length === 0 && <p className={styles.none}>{t('noIndicators')}</p>}
      {knowledge.length + skills.length > 0 && (
        <div className={styles.beside}>
          <Competences titled={titled} title={t('terms:competence.knowledge')} items={knowledge} />
          <Competences titled={titled} title={t('terms:competence.skill')} items={skills} />
        </div>
      )}
    </section>
  );
}

/** What one tall cell holds for all elements of the unit. */
function WholeUnit({
  titled,
  knowledge,
  skills,
}: {
  titled: boolean;
  knowledge: readonly CompetenceItem[];
  skills: readonly CompetenceItem[];
}) {
  const { t } = useTranslation(['standards', 'terms']);
  if (knowledge.length + skills.length === 0) return null;
  return (
    <div className={styles.whole}>
      <p className={styles.wholeTitle}>{t('wholeUnit')}</p>
      <div className={styles.beside}>
        <Competences titled={titled} title={t('terms:competence.knowledge')} items={knowledge} />
        <Competences titled={titled} title={t('terms:competence.skill')} items={skills} />
      </div>
    </div>
  );
}

interface CompetencesProps {
  /** Below the title of a unit, or directly below that of the page. */
  titled: boolean;
  title: string;
  items: readonly CompetenceItem[];
}

function Competences({ titled, title, items }: CompetencesProps) {
  const Title = titled ? 'h4' : 'h3';
  if (items.length === 0) return null;
  return (
    <div className={styles.competences}>
      <Title>{title}</Title>
      <CompetenceList items={items} />
    </div>
  );
}
