import type { ProgrammeSection, ProgrammeUnit, ProgrammeVersionDetail } from '@attest/api-client';
import { unitsOf, unitsToReach } from '@attest/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StandardText } from '../../ui/standard-text/standard-text';
import { sizeWords } from './changes';
import styles from './programmes.module.css';

/** What a version asks: how long, until when it holds, its units by section, and who may begin. */
export function VersionView({ version }: { version: ProgrammeVersionDetail }) {
  const { t } = useTranslation('programmes');
  const units = unitsOf(version);
  return (
    <div className={styles.view}>
      {version.description !== null && <p className={styles.description}>{version.description}</p>}
      <Facts version={version} />
      <section aria-labelledby="units">
        <h2 id="units" className={styles.heading}>
          {t('unitsHeading')}
        </h2>
        <p className={styles.quiet}>{t('toReach', { count: units.length, reach: unitsToReach(version) })}</p>
        {version.sections.map((section) => (
          <Section
            key={section.id}
            section={section}
            codes={new Map(units.map(({ unitId, code }) => [unitId, code]))}
            several={version.releases.length > 1}
          />
        ))}
      </section>
      <section aria-labelledby="entry">
        <h2 id="entry" className={styles.heading}>
          {t('field.entryRequirements')}
        </h2>
        {version.entryRequirements.length === 0 ? (
          <p className={styles.quiet}>{t('noRequirements')}</p>
        ) : (
          <ul className={styles.requirements}>
            {version.entryRequirements.map(({ id, text }) => (
              <li key={id}>
                <StandardText text={text} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Facts({ version }: { version: ProgrammeVersionDetail }) {
  const { t } = useTranslation('programmes');
  const facts = [
    { label: t('field.dueMonths'), value: dueWords(t, version.dueMonths) ?? t('noDue') },
    { label: t('field.validityMonths'), value: validityWords(t, version.validityMonths) },
    { label: t('field.unitValidityMonths'), value: validityWords(t, version.unitValidityMonths) },
    {
      label: t('field.attitudesOnce'),
      value: t(version.attitudesOnce ? 'attitudes.once' : 'attitudes.each'),
    },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const dueWords = (t: TFunction<'programmes'>, months: number | null): string | null =>
  months === null ? null : t('dueAfter', { count: months });

const validityWords = (t: TFunction<'programmes'>, months: number | null): string =>
  months === null ? t('noEnd') : t('validFor', { count: months });

interface SectionProps {
  section: ProgrammeSection;
  /** Of all units of the version, by their ids. */
  codes: ReadonlyMap<string, string>;
  /** Units of more than one standard stand in the version. */
  several: boolean;
}

function Section({ section, codes, several }: SectionProps) {
  const { t } = useTranslation('programmes');
  const { name, choose, units } = section;
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>
        <span lang={name === null ? undefined : 'zh-Hant'}>
          {name ?? t(choose === null ? 'section.core' : 'section.elective')}
        </span>
        <small>{sizeWords(t, { choose, units: units.length })}</small>
      </h3>
      <ol className={styles.units}>
        {units.map((unit) => (
          <Unit key={unit.unitId} unit={unit} codes={codes} several={several} />
        ))}
      </ol>
    </section>
  );
}

function Unit({ unit, codes, several }: Omit<SectionProps, 'section'> & { unit: ProgrammeUnit }) {
  const { t } = useTranslation('programmes');
  const required = unit.requires.map((id) => codes.get(id) ?? '').join(t('list'));
  const notes = [
    several && unit.releaseCode !== unit.code && unit.releaseCode,
    required !== '' && t('requiresCodes', { codes: required }),
    dueWords(t, unit.dueMonths),
  ].filter((note) => note !== false && note !== null);
  return (
    <li className={styles.unit}>
      <span className={styles.code}>{unit.code}</span>
      <span className={styles.name}>
        <Link to={`/standards/${unit.releaseId}?unit=${unit.unitId}`}>
          <StandardText text={unit.title} />
        </Link>
        {notes.length > 0 && (
          <small>
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </small>
        )}
      </span>
    </li>
  );
}
