import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { saveBlob } from '../../../shared/download/save-blob';
import { useFormat } from '../../../base/format/use-format';
import type { WrittenPassage } from '../../../shared/methods/written';
import { writtenRecord } from '../../../shared/methods/written-record';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { useKeptItems } from '../../../shared/outbox/use-kept-items';
import { useSession } from '../../../shared/session/use-session';
import { Button, ButtonLink } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { Page } from '../../../ui/page/page';
import { PageHead } from '../../../ui/page/page-head';
import { SkeletonRows } from '../../../ui/skeleton/skeleton';
import { asText, fileNameOf } from './as-text';
import styles from './device.module.css';
import { Discard } from './discard';
import { GoOn } from './go-on';
import { KeptFiles } from './kept-files';
import { KeptState } from './kept-state';
import { StorageRefused } from './storage-refused';
import { useKeptUnit } from './use-kept-unit';
import { useKeptWords } from './use-kept-words';
import { useWording } from './use-wording';

/** One thing on this device, to be read in full. Only among this member's own is it looked for. */
export function KeptPage() {
  const { t } = useTranslation(['me', 'methods']);
  const { keptId = '' } = useParams();
  const { member } = useSession();
  const items = useKeptItems(member.id);
  const item = items.data?.find(({ id, was }) => id === keptId || was === keptId);
  if (item !== undefined) return <Kept key={item.id} item={item} />;
  return (
    <Page title={t('device.title')} crumbs={crumbsTo(t, t('device.one'))} unheaded={items.data === undefined}>
      {items.data === undefined ? (
        items.isError ? (
          <StorageRefused />
        ) : (
          <SkeletonRows />
        )
      ) : (
        <Empty
          level={1}
          title={t('device.goneTitle')}
          icon="cloud"
          actions={<ButtonLink to="/me/device">{t('device.back')}</ButtonLink>}
        >
          {t('device.goneText')}
        </Empty>
      )}
    </Page>
  );
}

const crumbsTo = (t: (key: 'title' | 'device.title') => string, label: string) => [
  { label: t('title'), to: '/me' },
  { label: t('device.title'), to: '/me/device' },
  { label },
];

function Kept({ item }: { item: KeptItem }) {
  const { t } = useTranslation(['me', 'methods', 'terms']);
  const format = useFormat();
  const unit = useKeptUnit(item, 'server');
  const { enrolment } = unit;
  const wording = useWording(enrolment);
  const { who, title, method, when, files } = useKeptWords(item, unit);
  const passages = writtenRecord(item, who, wording);
  const about = [who, method, when].filter((fact) => fact !== null && fact !== title);
  const save = () => {
    const head: WrittenPassage = {
      title: null,
      facts: [
        [t('device.candidate'), who],
        ...(enrolment === null
          ? []
          : [[t('terms:word.unit'), `${enrolment.unit.code} ${enrolment.unit.title}`] as const]),
        [t('device.method'), method],
        [t('device.kept'), item.at === null ? '' : format.dateTime(item.at)],
        ...(item.refusal === null ? [] : [[t('device.reason'), item.refusal.detail] as const]),
      ],
    };
    const list: WrittenPassage = {
      title: t('device.fileList'),
      facts: item.files.map(({ name, blob }) => [name, format.bytes(blob.size)]),
    };
    const text = asText(
      title,
      [head, ...passages, ...(item.files.length === 0 ? [] : [list])],
      t('device.colon'),
    );
    saveBlob(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileNameOf([who, title], 'txt'));
  };
  return (
    <Page title={title} crumbs={crumbsTo(t, title)}>
      <div className={styles.page}>
        <PageHead title={title} meta={about} onPhone="shown" />
        {enrolment !== null && (
          <p className={styles.unit}>
            {enrolment.unit.code} <span lang="zh-Hant">{enrolment.unit.title}</span>
          </p>
        )}
        <KeptState item={item} form={unit.form} />
        <div className={styles.actions}>
          <GoOn item={item} form={unit.form} />
          <Button icon="download" onClick={save}>
            {t('device.saveText')}
          </Button>
        </div>
        {passages.length === 0 ? (
          <p className={styles.lead}>{t(files === null ? 'device.nothing' : 'device.onlyFiles')}</p>
        ) : (
          <Passages passages={passages} />
        )}
        <KeptFiles item={item} />
        {item.state !== 'waiting' && (
          <div className={styles.foot}>
            <Discard item={item} title={title} />
          </div>
        )}
      </div>
    </Page>
  );
}

/** What was typed, under the labels of its form. */
function Passages({ passages }: { passages: readonly WrittenPassage[] }) {
  return passages.map(({ title, facts }, index) => (
    <section key={index} className={styles.passage}>
      {title !== null && <h2 className={styles.heading}>{title}</h2>}
      <dl className={styles.facts}>
        {facts.map(([label, text], at) => (
          <div key={at}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
