import type { Timeline as TimelineRead } from '@attest/api-client';
import { assessmentMethods, targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';
import { useSession } from '../../shared/session/use-session';
import { Timeline } from '../../shared/timeline/timeline';
import { useTimeline } from '../../shared/timeline/timeline-queries';
import { Button } from '../../ui/button/button';
import { SelectField } from '../../ui/field/select-field';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden';
import styles from './timeline-page.module.css';

/** All evidence of somebody whose units the reader sees. */
export function TimelinePage() {
  const { memberId = '' } = useParams();
  return <OfPerson key={memberId} candidateId={memberId} />;
}

/** A candidate's own. */
export function MyTimelinePage() {
  const { member } = useSession();
  return <OfPerson candidateId={member.id} own />;
}

const viewState = {
  method: oneOf(assessmentMethods, null),
  unit: optional,
  kind: oneOf(targetKinds, null),
};

function OfPerson({ candidateId, own = false }: { candidateId: string; own?: boolean }) {
  const { t } = useTranslation(['timelines', 'timeline']);
  const [{ method, unit, kind }] = useSearchState(viewState);
  const filter = { method, enrolmentId: unit, kind };
  const name = useTimeline(candidateId, filter).query.data?.pages[0]?.candidate.displayName;
  const title = own
    ? t('timelines:mine')
    : name === undefined
      ? t('timeline:title')
      : t('timelines:of', { name });
  return (
    <Page title={title}>
      <div className={styles.page}>
        <Timeline
          candidateId={candidateId}
          filter={filter}
          head={(read) => <Head read={read} title={title} own={own} />}
        />
      </div>
    </Page>
  );
}

interface HeadProps {
  read: TimelineRead;
  title: string;
  /** The top bar of a phone has room for the title of one's own, not for a name in it. */
  own: boolean;
}

/** Who it is of, how many there are, and what of it is shown. */
function Head({ read, title, own }: HeadProps) {
  const { t } = useTranslation(['timeline', 'terms']);
  const [{ method, unit, kind }, change] = useSearchState(viewState);
  const all = { value: '', label: t('timeline:filter.all') };
  const filtered = method !== null || unit !== null || kind !== null;
  return (
    <>
      <PageHead
        title={title}
        onPhone={own ? 'hidden' : 'shown'}
        meta={[t('timeline:totals', { pieces: read.totals.pieces, several: read.totals.inSeveral })]}
      />
      <div className={styles.filters} role="group" aria-label={t('timeline:filter.label')}>
        <SelectField
          label={t('timeline:filter.method')}
          value={method ?? ''}
          options={[all, ...assessmentMethods.map((value) => ({ value, label: t(`terms:method.${value}`) }))]}
          onChange={(value) => {
            change({ method: assessmentMethods.find((one) => one === value) ?? null });
          }}
        />
        <SelectField
          label={t('timeline:filter.unit')}
          value={unit ?? ''}
          options={[
            all,
            ...read.units.map(({ enrolmentId, code, title: words }) => ({
              value: enrolmentId,
              label: `${code} ${words}`,
            })),
          ]}
          onChange={(value) => {
            change({ unit: value === '' ? null : value });
          }}
        />
        <SelectField
          label={t('timeline:filter.kind')}
          value={kind ?? ''}
          options={[all, ...targetKinds.map((value) => ({ value, label: t(`terms:targetKind.${value}`) }))]}
          onChange={(value) => {
            change({ kind: targetKinds.find((one) => one === value) ?? null });
          }}
        />
        {filtered && (
          <Button
            variant="quiet"
            onClick={() => {
              change({ method: null, unit: null, kind: null });
            }}
          >
            {t('timeline:filter.clear')}
          </Button>
        )}
      </div>
      <VisuallyHidden as="h2">{t('timeline:title')}</VisuallyHidden>
    </>
  );
}
