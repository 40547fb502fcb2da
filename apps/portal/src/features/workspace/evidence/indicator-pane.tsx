import type { EvidenceView } from '@attest/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelfRatingMark } from './self-rating-mark';
import {
  isWork,
  readableElement,
  type TargetGroup,
  type UnitTarget,
} from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import { useLocale } from '../../../base/i18n/use-locale';
import { enrolmentMarksQuery } from '../../../shared/marks/mark-queries';
import { ConversationPanel } from '../../../shared/conversation/conversation-panel';
import { Button, ButtonLink, IconButton } from '../../../ui/button/button';
import { KeyHints } from '../../../ui/kbd/kbd';
import { Empty } from '../../../ui/empty/empty';
import { QueryState } from '../../../shared/queries/query-state';
import { queryString } from '../../../shared/http/request-url';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { SkeletonRows } from '../../../ui/skeleton/skeleton';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { evidenceOf, nextStep } from '../coverage/next-step';
import { StepButton } from '../coverage/step-button';
import { WaysOn } from '../coverage/ways-on';
import type { RequestFor } from '../decide/request-sheet';
import type { WorkspaceUrl } from '../use-workspace-url';
import { targetsInOrder, type WorkspaceData } from '../workspace-data';
import { EvidenceItem } from './evidence-item';
import { ItemFacts } from './item-facts';
import { History } from './history';
import styles from './indicator-pane.module.css';
import { Notes } from './notes';
import { RuleLine } from './rule-line';

interface IndicatorPaneProps {
  data: WorkspaceData;
  target: UnitTarget;
  query: UseQueryResult<EvidenceView[]> | null;
  url: WorkspaceUrl;
  onRequest: (request: RequestFor) => void;
  onStep: (step: 1 | -1) => void;
}

/** The chosen indicator: what it asks, how far it is, and every piece of evidence claimed for it. */
export function IndicatorPane({ data, target, query, url, onRequest, onStep }: IndicatorPaneProps) {
  const { t } = useTranslation('workspace');
  const { enrolment } = data;
  const group = data.groups.find((other) => other.targets.some((one) => one.id === target.id));
  const targets = targetsInOrder(data.groups);
  const at = targets.findIndex((other) => other.id === target.id);

  return (
    <section className={styles.pane} aria-labelledby="indicator">
      <header className={styles.head}>
        <div className={styles.path}>
          <Path group={group} target={target} />
          <span className={styles.turn}>
            <KeyHints hints={[{ keys: ['J', 'K'], label: t('keys.move') }]} />
            <IconButton
              icon="up"
              size="sm"
              label={t('previous')}
              disabled={at <= 0}
              onClick={() => {
                onStep(-1);
              }}
            />
            <IconButton
              icon="down"
              size="sm"
              label={t('next')}
              disabled={at === targets.length - 1}
              onClick={() => {
                onStep(1);
              }}
            />
          </span>
        </div>
        <h2 id="indicator" className={styles.title}>
          <span className={styles.code}>{target.code}</span>
          <StandardText text={target.text} />
        </h2>
        <RuleLine data={data} target={target} />
        <ItemFacts
          data={data}
          target={target}
          onChoose={(id) => {
            url.change({ target: id, method: null });
          }}
        />
        <SelfRatingMark enrolment={enrolment} targetId={target.id} />
        <WaysOn
          data={data}
          target={target}
          onOpenEvidence={(targetId, evidenceId) => {
            url.change({ target: targetId, evidence: evidenceId }, { push: true });
          }}
          onRequest={onRequest}
        />
        <Notes data={data} target={target} />
      </header>
      <div className={styles.bar}>
        <span className={styles.count}>
          {query === null
            ? t('evidence.title')
            : t('evidence.count', { count: evidenceOf(data.evidence, target.id).length })}
        </span>
        <MethodFilter data={data} target={target} url={url} />
        <span className={styles.space} />
        <Actions data={data} target={target} onRequest={onRequest} />
      </div>
      {query === null ? (
        <div className={styles.words}>
          <Empty title={t('evidence.hidden')} icon="lock">
            {t('evidence.hiddenText')}
          </Empty>
        </div>
      ) : (
        <QueryState query={query} skeleton={<SkeletonRows rows={3} height={120} />}>
          {() => <List data={data} target={target} url={url} onRequest={onRequest} />}
        </QueryState>
      )}
      {query !== null && (
        <ConversationPanel
          key={target.id}
          enrolmentId={enrolment.id}
          place={{ targetId: target.id }}
          about={{ targetId: target.id }}
          className={styles.talk}
        />
      )}
    </section>
  );
}

/** What may be done for it at any time; what brings it further while it is missing stands above. */
function Actions({ data, target, onRequest }: Pick<IndicatorPaneProps, 'data' | 'target' | 'onRequest'>) {
  const { t } = useTranslation('workspace');
  const { id, abilities } = data.enrolment;
  const address = queryString({ target: target.id });
  const isCovered = data.states.get(target.id)?.status === 'covered';
  return (
    <>
      {abilities.ask && target.kind === 'knowledge' && isCovered && (
        <ButtonLink variant="primary" size="sm" icon="speech" to={`/enrolments/${id}/ask${address}`}>
          {t('step.ask')}
        </ButtonLink>
      )}
      {abilities.observe && target.kind !== 'knowledge' && target.kind !== 'output' && (
        <ButtonLink variant="primary" size="sm" icon="observe" to={`/enrolments/${id}/observe${address}`}>
          {t('action.observe')}
        </ButtonLink>
      )}
      {abilities.ask && (
        <ButtonLink size="sm" icon="plus" to={`/enrolments/${id}/record${address}`}>
          {t('action.record')}
        </ButtonLink>
      )}
      {abilities.request && (target.kind !== 'output' || isCovered) && (
        <Button
          size="sm"
          icon="upload"
          onClick={() => {
            const used = evidenceOf(data.evidence, target.id).length > 0;
            onRequest({
              target: { targetId: target.id, code: target.code, text: target.text },
              ask: used ? 'another' : 'first',
            });
          }}
        >
          {t('action.request')}
        </Button>
      )}
    </>
  );
}

/** Under which element it stands, or of which kind it is and beside which elements it is printed. */
function Path({ group, target }: { group: TargetGroup | undefined; target: UnitTarget }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const { locale } = useLocale();
  const format = useFormat();
  const element = (code: string | null) => (locale === 'en' ? readableElement(code) : code);
  if (group !== undefined && group.title !== null)
    return <span lang="zh-Hant">{t('elementPath', { code: element(group.code), title: group.title })}</span>;
  const kind = t(`terms:targetKind.${target.kind}`);
  if (isWork(target)) return <span>{kind}</span>;
  return (
    <span>
      {target.elementCodes.length === 0
        ? t('kindPath.unit', { kind })
        : t('kindPath.elements', {
            kind,
            codes: format.list(target.elementCodes.map((code) => element(code) ?? '')),
          })}
    </span>
  );
}

function MethodFilter({ data, target, url }: Pick<IndicatorPaneProps, 'data' | 'target' | 'url'>) {
  const { t } = useTranslation(['workspace', 'terms']);
  const claimed = evidenceOf(data.evidence, target.id);
  const methods = [...new Set(claimed.map((piece) => piece.method))];
  if (methods.length < 2) return null;
  return (
    <SegmentedFilter
      label={t('evidence.filter')}
      className={styles.filter}
      value={methods.find((method) => method === url.method) ?? 'all'}
      onChange={(method) => {
        url.change({ method: method === 'all' ? null : method });
      }}
      options={[
        { value: 'all', label: t('evidence.all') },
        ...methods.map((method) => ({
          value: method,
          label: t('evidence.ofMethod', {
            method: t(`terms:methodShort.${method}`),
            count: claimed.filter((piece) => piece.method === method).length,
          }),
        })),
      ]}
    />
  );
}

function List({
  data,
  target,
  url,
  onRequest,
}: Pick<IndicatorPaneProps, 'data' | 'target' | 'url' | 'onRequest'>) {
  const { t } = useTranslation('workspace');
  const claimed = evidenceOf(data.evidence, target.id);
  const methods = new Set(claimed.map((piece) => piece.method));
  const shown = claimed.filter(
    (piece) =>
      url.method === null || piece.method === url.method || ![...methods].some((one) => one === url.method),
  );
  const state = data.states.get(target.id);
  const marks = useQuery(enrolmentMarksQuery(data.enrolment.id)).data ?? [];
  const open = (evidenceId: string, markId: string | null = null) => {
    url.change({ evidence: evidenceId, target: target.id, mark: markId }, { push: true });
  };
  if (claimed.length === 0) {
    // Of knowledge and the like the steps stand above, with the reason.
    const step =
      state &&
      isWork(target) &&
      nextStep({
        target: state,
        evidence: data.evidence,
        abilities: data.enrolment.abilities,
        requested: false,
      });
    return (
      <div className={styles.words}>
        <Empty
          title={t('evidence.emptyTitle', { code: target.code })}
          actions={
            state &&
            step && (
              <StepButton
                step={step}
                target={state}
                enrolmentId={data.enrolment.id}
                onOpenEvidence={(_, evidenceId) => {
                  open(evidenceId);
                }}
                onRequest={onRequest}
              />
            )
          }
        >
          {state?.through === true
            ? t('evidence.emptyThrough')
            : data.enrolment.abilities.observe
              ? t(`evidence.emptyAssessor.${target.kind}`, { name: data.enrolment.candidate.displayName })
              : t('evidence.emptyOther')}
        </Empty>
      </div>
    );
  }
  return (
    <>
      {shown.map((piece) => (
        <EvidenceItem
          key={piece.id}
          data={data}
          target={target}
          piece={piece}
          marks={marks.filter(
            ({ versionId, targets }) =>
              versionId === piece.current.id && targets.some(({ targetId }) => targetId === target.id),
          )}
          onOpen={open}
        />
      ))}
      <History target={target} pieces={claimed} onOpen={open} />
    </>
  );
}
