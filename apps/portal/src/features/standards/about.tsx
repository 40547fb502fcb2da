import type { ReleaseDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import styles from './standards.module.css';

/** Where the standard comes from: classification, entry requirements, earlier editions, the source with its fingerprint. */
export function About({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  return (
    <>
      {release.entryRequirements.length > 0 && (
        <section className={styles.guide}>
          <h2 className={styles.heading}>{t('about.requirements')}</h2>
          <ul lang="zh-Hant">
            {release.entryRequirements.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {(release.classification.length > 0 || release.domain !== null) && (
        <section className={styles.guide}>
          <h2 className={styles.heading}>{t('about.classification')}</h2>
          <dl className={styles.facts}>
            {release.domain !== null && (
              <>
                <dt>{t('about.domain')}</dt>
                <dd lang="zh-Hant">{release.domain}</dd>
              </>
            )}
            {release.classification.map((entry) => (
              <ClassRow key={entry.name} name={entry.name} value={entry.value} code={entry.code} />
            ))}
          </dl>
        </section>
      )}
      {release.lineage.length > 0 && (
        <section className={styles.guide}>
          <h2 className={styles.heading}>{t('about.lineage')}</h2>
          <ul lang="zh-Hant">
            {release.lineage.map((entry) => (
              <li key={entry.code} className={styles.lineage}>
                <span>
                  {entry.code} {entry.name}
                </span>
                <span className={styles.quiet}>
                  {entry.state} {entry.note} {entry.date}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {release.updates.length > 0 && (
        <section className={styles.guide}>
          <h2 className={styles.heading}>{t('about.updates')}</h2>
          <ul lang="zh-Hant">
            {release.updates.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {release.otherTexts.map((text) => (
        <section key={text.heading} className={styles.guide}>
          <h2 className={styles.heading} lang="zh-Hant">
            {text.heading}
          </h2>
          {text.lines.map((line) => (
            <p key={line} lang="zh-Hant">
              {line}
            </p>
          ))}
        </section>
      ))}
      <section className={styles.guide}>
        <h2 className={styles.heading}>{t('about.source')}</h2>
        <dl className={styles.facts}>
          {release.source !== null && (
            <>
              <dt>{t('about.file')}</dt>
              <dd>{release.source.fileName}</dd>
              <dt>{t('about.fileSha256')}</dt>
              <dd className={styles.hash}>{release.source.sha256}</dd>
            </>
          )}
          {release.contentSha256 !== null && (
            <>
              <dt>{t('about.contentSha256')}</dt>
              <dd className={styles.hash}>{release.contentSha256}</dd>
            </>
          )}
          {release.publishedBy !== null && release.publishedAt !== null && (
            <>
              <dt>{t('about.publishedBy')}</dt>
              <dd>
                {release.publishedBy.displayName} {format.dateTime(release.publishedAt)}
              </dd>
            </>
          )}
        </dl>
      </section>
    </>
  );
}

function ClassRow({ name, value, code }: { name: string; value: string; code: string | null }) {
  return (
    <>
      <dt lang="zh-Hant">{name}</dt>
      <dd lang="zh-Hant">
        {value} <span className={styles.quiet}>{code}</span>
      </dd>
    </>
  );
}
