import type { EnrolmentState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../base/i18n/use-locale';
import { Avatar } from '../../../ui/avatar/avatar';
import { Button } from '../../../ui/button/button';
import { Chip } from '../../../ui/chip/chip';
import { IndicatorStrip, type StripCell } from '../../../ui/indicator-strip/indicator-strip';
import { isWork, type TargetGroup } from '../../../shared/enrolment/targets';
import { useTeamWords } from '../../../shared/enrolment/use-team-words';
import { WithdrawnRelease } from '../../../shared/enrolment/withdrawn-release';
import { HeadNumber, PageHead } from '../../../ui/page/page-head';
import { usePaneLayout } from '../../../ui/panes/panes';
import { DueText } from '../../../ui/text/date-text';
import { useMediaQuery } from '../../../ui/use-media-query';
import type { WorkspaceUrl } from '../use-workspace-url';
import { isUnassessed, type WorkspaceData } from '../workspace-data';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden';
import styles from './workspace-head.module.css';

const tones: Record<EnrolmentState, 'neutral' | 'accent' | 'ok' | 'warn'> = {
  planned: 'neutral',
  in_progress: 'accent',
  ready_to_decide: 'accent',
  decided: 'accent',
  signed: 'ok',
  withdrawn: 'neutral',
};

interface WorkspaceHeadProps {
  data: WorkspaceData;
  chosen: string;
  url: Pick<WorkspaceUrl, 'change'>;
  missing: number;
  /** While a piece of evidence is open, the case needs its room. */
  compact: boolean;
}

export function WorkspaceHead({ data, chosen, url, missing, compact }: WorkspaceHeadProps) {
  const { t } = useTranslation(['workspace', 'terms', 'timeline', 'appointments']);
  const { locale } = useLocale();
  const beside = usePaneLayout();
  const phone = useMediaQuery('(max-width: 767.98px)');
  const { enrolment, coverage } = data;
  const { unit, candidate, assessor, supervisor } = enrolment;
  const team = useTeamWords(enrolment.team);

  const cells = (ids: readonly string[]): StripCell[] =>
    ids.map((id) => ({ id, state: data.states.get(id)?.status ?? 'none' }));
  const critical = data.groups.filter((group) => group.kind === 'critical_evidence');
  const elements = data.groups.filter((group) => group.kind === 'indicator');
  const kinds = data.groups.filter((group) => !isWork(group) && !isUnassessed(data, group));
  const strip = (groups: typeof elements) => (
    <IndicatorStrip
      groups={groups.map((group) => cells(group.targets.map((target) => target.id)))}
      selectedId={chosen}
    />
  );
  /** The other pages of this unit; on a phone they have a line of their own. */
  const beyond = [
    ...(enrolment.abilities.readEvidence
      ? [
          { to: `/enrolments/${enrolment.id}/matrix`, words: t('workspace:action.matrix') },
          { to: `/enrolments/${enrolment.id}/plan`, words: t('workspace:action.plan') },
          { to: `/enrolments/${enrolment.id}/appointments`, words: t('appointments:mine.of') },
          { to: `/enrolments/${enrolment.id}/third-parties`, words: t('workspace:action.thirdParties') },
          { to: `/people/${candidate.id}/timeline`, words: t('timeline:title') },
        ]
      : []),
    ...enrolment.programmes.map(({ programmeEnrolmentId, name, nameEn }, _, { length }) => ({
      to: `/passports/${programmeEnrolmentId}`,
      words:
        length === 1
          ? t('terms:passport.title')
          : t('terms:passport.named', { name: locale === 'en' && nameEn !== null ? nameEn : name }),
    })),
    ...(enrolment.abilities.readAudit
      ? [{ to: `/audit?enrolment=${enrolment.id}`, words: t('workspace:action.audit') }]
      : []),
  ];
  const due = enrolment.dueOn !== null && enrolment.state !== 'signed' && enrolment.state !== 'withdrawn';

  if (compact && phone)
    return (
      <VisuallyHidden as="h1" lang="zh-Hant">
        {unit.title}
      </VisuallyHidden>
    );
  const head = (
    <PageHead
      band
      onPhone="shown"
      className={styles.head}
      title={unit.title}
      titleLang="zh-Hant"
      beside={
        <>
          <span className={styles.code}>{unit.code}</span>
          <WithdrawnRelease unit={unit} />
          {unit.level !== null && <Chip>{t('terms:word.level', { level: unit.level })}</Chip>}
          <Chip tone={tones[enrolment.state]} {...(enrolment.state === 'signed' ? { icon: 'shield' } : {})}>
            {t(`terms:enrolmentState.${enrolment.state}`)}
          </Chip>
          {enrolment.attempt > 1 && <Chip tone="line">{t('attempt', { number: enrolment.attempt })}</Chip>}
        </>
      }
      meta={[
        <span key="candidate" className={styles.person}>
          <Avatar name={candidate.displayName} />
          {candidate.displayName}
        </span>,
        ...(candidate.department === null || phone ? [] : [candidate.department]),
        ...(phone
          ? []
          : [
              t(team === '' ? 'assessor' : 'lead', { name: assessor.displayName }),
              ...(team === '' ? [] : [t('terms:team.names', { names: team })]),
              t('supervisor', { name: supervisor.displayName }),
            ]),
        ...(phone
          ? []
          : beyond.map(({ to, words }) => (
              <Link key={to} {...{ to }}>
                {words}
              </Link>
            ))),
        ...(due && enrolment.dueOn !== null ? [<DueText key="due" on={enrolment.dueOn} />] : []),
      ]}
      numbers={
        <>
          <HeadNumber
            label={t('terms:word.indicators')}
            have={coverage.indicatorsCovered}
            of={coverage.indicatorsTotal}
          >
            {strip(elements)}
          </HeadNumber>
          {critical.length > 0 && (
            <HeadNumber
              label={t('terms:word.criticalEvidence')}
              have={coverage.criticalCovered}
              of={coverage.criticalTotal}
            >
              {strip(critical)}
            </HeadNumber>
          )}
          {kinds.length > 0 && <Kinds data={data} groups={kinds} />}
        </>
      }
      actions={
        phone || compact || (beside.left && beside.right) ? undefined : (
          <>
            {!beside.left && (
              <Button
                icon="list"
                onClick={() => {
                  url.change({ pane: 'left' });
                }}
              >
                {t('outline.label')}
              </Button>
            )}
            {!beside.right && (
              <Button
                onClick={() => {
                  url.change({ pane: 'right' });
                }}
              >
                {missing === 0 ? t('step.decide') : t('missing.short', { count: missing })}
              </Button>
            )}
          </>
        )
      }
    />
  );
  if (!phone || beyond.length === 0) return head;
  return (
    <>
      {head}
      <nav className={styles.beyond} aria-label={t('beyond')}>
        {beyond.map(({ to, words }) => (
          <Link key={to} to={to}>
            {words}
          </Link>
        ))}
      </nav>
    </>
  );
}

/** Beside the numbers of the work itself, in small type: their shape stands in the outline. */
function Kinds({ data, groups }: { data: WorkspaceData; groups: readonly TargetGroup[] }) {
  const { t } = useTranslation(['workspace', 'terms']);
  return (
    <div className={styles.kinds}>
      <dt>{t('workspace:kinds')}</dt>
      {groups.map(({ kind, targets }) => (
        <dd key={kind}>
          {t(`terms:targetKind.${kind}`)}{' '}
          <b>{targets.filter(({ id }) => data.states.get(id)?.status === 'covered').length}</b>/
          {targets.length}
        </dd>
      ))}
    </div>
  );
}
