import type { ReleaseDetail } from '@attest/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { StandardText } from '../../ui/standard-text/standard-text';
import { Lineage } from './lineage';
import { Section } from './section';
import styles from './about.module.css';

/** What the document says about itself, who may begin, its earlier editions, and where this text comes from. */
export function About({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  return (
    <Section id="about" title={t('about.title')}>
      <dl className={styles.facts}>
        {release.description !== null && (
          <Fact label={t('about.description')}>
            <StandardText text={release.description} />
          </Fact>
        )}
        {release.domain !== null && (
          <Fact label={t('about.domain')}>
            <StandardText text={release.domain} />
          </Fact>
        )}
        {release.classification.map(({ name, value, code }, index) => (
          <Fact key={index} label={<span lang="zh-Hant">{name}</span>}>
            <StandardText text={value} />
            {code !== null && <span className={styles.code}>{code}</span>}
          </Fact>
        ))}
        {release.entryRequirements.length > 0 && (
          <Fact label={t('about.entry')}>
            <ul>
              {release.entryRequirements.map((text, index) => (
                <li key={index}>
                  <StandardText text={text} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {release.otherTexts.map(({ heading, lines }, index) => (
          <Fact key={index} label={<span lang="zh-Hant">{heading}</span>}>
            <ul>
              {lines.map((line, at) => (
                <li key={at}>
                  <StandardText text={line} />
                </li>
              ))}
            </ul>
          </Fact>
        ))}
        {release.updates.length > 0 && (
          <Fact label={t('about.updates')}>
            <ul lang="zh-Hant">
              {release.updates.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </Fact>
        )}
        {release.source !== null && (
          <Fact label={t('about.source')}>
            {release.source.fileName}
            <span className={styles.hash}>{`SHA-256 ${release.source.sha256}`}</span>
          </Fact>
        )}
        {release.contentSha256 !== null && (
          <Fact label={t('about.content')}>
            <span className={styles.hash}>{`SHA-256 ${release.contentSha256}`}</span>
          </Fact>
        )}
        {release.publishedBy !== null && release.publishedAt !== null && (
          <Fact label={t('about.publishedBy')}>
            {t('about.publishedByText', {
              name: release.publishedBy.displayName,
              date: format.date(release.publishedAt),
            })}
          </Fact>
        )}
      </dl>
      <Lineage release={release} />
    </Section>
  );
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
