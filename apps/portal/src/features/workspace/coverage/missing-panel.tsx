import type { TargetState } from '@attest/api-client';
import { reasonsInOrder, targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { useFormat } from '../../../base/format/use-format';
import { ButtonLink } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import { MissingItem } from '../../../ui/missing-item/missing-item';
import { Decide } from '../decide/decide';
import { OutcomeView } from '../decide/outcome-view';
import type { RequestFor } from '../decide/request-sheet';
import { guideMethods, isExpiring, isWork, rulesOf } from '../../../shared/enrolment/targets';
import { openTargets, type WorkspaceData } from '../workspace-data';
import styles from './missing-panel.module.css';
import { nextStep } from './next-step';
import { StepButton } from './step-button';
import { followsIndicators } from './through';

interface MissingPanelProps {
  data: WorkspaceData;
  /** The indicator that is open beside the panel. */
  chosen: string;
  onOpenEvidence: (targetId: string, evidenceId: string) => void;
  onRequest: (request: RequestFor) => void;
  /** A drawer says the title itself. */
  titled: boolean;
}

/** What stands between this unit and an outcome, each with the button that removes it; at zero, the outcome itself. */
export function MissingPanel({ data, chosen, onOpenEvidence, onRequest, titled }: MissingPanelProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const reasons = useReasons('staff');
  const open = openTargets(data.coverage);
  const indicators = open.filter((target) => target.kind === 'indicator');
  const critical = data.coverage.targets.filter((target) => target.kind === 'critical_evidence');
  const criticalOpen = critical.filter((target) => target.status !== 'covered').length;
  const { enrolment, coverage } = data;
  const methods = guideMethods(enrolment);
  const expiring = coverage.targets.filter((target) => isExpiring(target, coverage.warnDays, format));
  // Critical evidence stands above as a whole while anything is missing.
  const expiringApart = expiring.filter((target) => target.kind !== 'critical_evidence' || open.length === 0);
  const beside = targetKinds
    .filter((kind) => !isWork({ kind }))
    .map((kind) => ({ kind, targets: open.filter((target) => target.kind === kind) }))
    .filter(({ targets }) => targets.length > 0);
  // What is decided can only be taken back; what is signed stands.
  const settled =
    enrolment.state === 'decided' || enrolment.state === 'signed' || enrolment.state === 'withdrawn';

  // Each reason stays in one piece where the line breaks.
  const why = (target: TargetState) =>
    reasonsInOrder(target).map((reason, index, all) => (
      <span key={reason.rule} className={styles.reason}>
        <span>{reasons.one(reason, target.kind)}</span>
        {index < all.length - 1 && t('joiner')}
      </span>
    ));

  const item = (target: TargetState, quiet: boolean) => {
    const request = enrolment.requests.find(
      (other) => other.targetId === target.targetId && other.closedAt === null,
    );
    const step =
      data.evidenceKnown &&
      nextStep({
        target,
        evidence: data.evidence,
        abilities: enrolment.abilities,
        requested: request !== undefined,
        rules: rulesOf(coverage, { id: target.targetId, kind: target.kind }),
        guideMethods: methods,
        expiring: expiring.includes(target),
      });
    const words =
      target.status !== 'covered'
        ? why(target)
        : target.expiresOn !== null &&
          expiring.includes(target) && (
            <span className={styles.expiring}>
              {t('missing.expiresOn', { date: format.date(target.expiresOn) })}
            </span>
          );
    return (
      <MissingItem
        key={target.targetId}
        state={target.status}
        code={target.code}
        text={target.text}
        quiet={quiet}
        current={target.targetId === chosen}
        why={
          request === undefined ? (
            words
          ) : (
            <>
              {words}
              <span className={styles.requested}>
                {t('missing.requested', { date: format.shortDate(request.requestedAt) })}
              </span>
            </>
          )
        }
        action={
          step !== false &&
          step !== null && (
            <StepButton
              step={step}
              target={target}
              enrolmentId={enrolment.id}
              onOpenEvidence={onOpenEvidence}
              onRequest={onRequest}
            />
          )
        }
      />
    );
  };

  return (
    <div className={styles.panel}>
      <OutcomeView enrolment={enrolment} />
      {!settled && coverage.decidable && (
        <p className={styles.ready}>
          <Icon name="check" />
          {t('missing.none')}
        </p>
      )}
      {open.length > 0 && titled && (
        <h2 className={styles.title}>{t('missing.title', { count: open.length })}</h2>
      )}
      {!settled && coverage.decidable && <Decide data={data} />}
      {indicators.length > 0 && (
        <section>
          <h3 className={styles.sub}>{t('missing.indicators', { count: indicators.length })}</h3>
          <ul>{indicators.map((target) => item(target, false))}</ul>
        </section>
      )}
      {critical.length > 0 && open.length > 0 && (
        <section className={styles.critical}>
          <h3 className={styles.sub}>
            {criticalOpen === 0
              ? t('missing.criticalDone', { count: critical.length })
              : t('missing.critical', { count: criticalOpen })}
          </h3>
          <ul>{critical.map((target) => item(target, true))}</ul>
        </section>
      )}
      {beside.map(({ kind, targets }) => (
        <section key={kind} className={styles.critical}>
          <h3 className={styles.sub}>
            {t('missing.kind', { kind: t(`terms:targetKind.${kind}`), count: targets.length })}
          </h3>
          <ul>
            {targets.filter((target) => !followsIndicators(target)).map((target) => item(target, true))}
          </ul>
          <Following targets={targets.filter(followsIndicators)} />
        </section>
      ))}
      {open.length > 0 && !settled && enrolment.abilities.observe && (
        <ButtonLink size="sm" icon="calendar" to={`/enrolments/${enrolment.id}/plan`} className={styles.plan}>
          {t('missing.plan')}
        </ButtonLink>
      )}
      {enrolment.state !== 'signed' && enrolment.state !== 'withdrawn' && expiringApart.length > 0 && (
        <section className={styles.critical}>
          <h3 className={styles.sub}>{t('missing.expiring', { count: expiringApart.length })}</h3>
          <ul>{expiringApart.map((target) => item(target, true))}</ul>
        </section>
      )}
      {enrolment.state !== 'signed' && (settled || !coverage.decidable) && <Decide data={data} />}
    </div>
  );
}

/** They need nothing of their own, so one line says it of all of them. */
function Following({ targets }: { targets: readonly TargetState[] }) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  if (targets.length === 0) return null;
  return (
    <p className={styles.following}>
      {t('missing.following', { codes: format.list(targets.map(({ code }) => code)) })}
    </p>
  );
}
