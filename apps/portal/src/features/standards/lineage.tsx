import type { ReleaseDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Chip } from '../../ui/chip/chip';
import { knownEditions, type KnownEdition } from './editions';
import styles from './about.module.css';

/** Every edition known: those published here with their state, and those that only the document names. */
export function Lineage({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation('standards');
  return (
    <>
      <h3 className={styles.subtitle}>{t('lineage.title')}</h3>
      <ul className={styles.lineage}>
        {knownEditions(release).map((edition) => (
          <Edition key={edition.version} edition={edition} />
        ))}
      </ul>
    </>
  );
}

function Edition({ edition: { code, version, name, ours, named, isThis } }: { edition: KnownEdition }) {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  const printed = [named?.state, named?.date].filter((text) => text !== undefined && text !== '').join(' ');
  return (
    <li className={styles.edition} data-this={isThis || undefined} aria-current={isThis || undefined}>
      <span className={styles.version}>{version}</span>
      <span>
        {ours === null || isThis ? (
          <span lang="zh-Hant">{name}</span>
        ) : (
          <Link to={`/standards/${ours.id}`} lang="zh-Hant">
            {name}
          </Link>
        )}{' '}
        <span className={styles.code}>{code}</span>
        {named !== null && named.note !== '' && <small lang="zh-Hant">{named.note}</small>}
      </span>
      <span className={styles.date}>
        {ours === null ? (
          <Chip tone="line">{t('lineage.notHere')}</Chip>
        ) : (
          <>
            <Chip tone={stateTones[ours.state]}>{t(`terms:releaseState.${ours.state}`)}</Chip>
            {format.date(ours.publishedAt)}
          </>
        )}
        {printed !== '' && <small lang="zh-Hant">{t('lineage.printed', { text: printed })}</small>}
      </span>
    </li>
  );
}

const stateTones = { draft: 'neutral', published: 'ok', superseded: 'neutral', withdrawn: 'warn' } as const;
