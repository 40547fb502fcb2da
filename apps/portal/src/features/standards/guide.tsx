import type { AssessmentGuide, GuideItem, ReleaseDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import styles from './standards.module.css';

/** The API's sections, and what their rows are called in the guide. */
const sections: readonly {
  name: keyof AssessmentGuide;
  section: 'critical_evidence' | 'context_and_resources' | 'method' | 'support';
}[] = [
  { name: 'criticalEvidence', section: 'critical_evidence' },
  { name: 'contextAndResources', section: 'context_and_resources' },
  { name: 'methods', section: 'method' },
  { name: 'support', section: 'support' },
];

/** The assessment guide under its printed headings. */
export function Guide({ release }: { release: ReleaseDetail }) {
  return sections.map(({ name, section }) => (
    <GuideSection
      key={name}
      section={section}
      items={release.assessmentGuide[name]}
      headings={release.guideHeadings}
    />
  ));
}

interface GuideSectionProps {
  section: (typeof sections)[number]['section'];
  items: readonly GuideItem[];
  headings: ReleaseDetail['guideHeadings'];
}

function GuideSection({ section, items, headings }: GuideSectionProps) {
  const { t } = useTranslation('terms');
  if (items.length === 0) return null;
  const printed = headings.find((heading) => heading.section === section);
  return (
    <section className={styles.guide}>
      <h2 className={styles.heading}>{t(`guide.${section}`)}</h2>
      {printed !== undefined && (
        <p className={styles.quiet} lang="zh-Hant">
          {printed.heading} {printed.introduction}
        </p>
      )}
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.noteRow}>
            <span className={styles.quiet}>{item.code}</span>
            <span lang="zh-Hant">{item.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
