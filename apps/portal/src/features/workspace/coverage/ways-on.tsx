import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { guideMethods, isExpiring, isWork, rulesOf, type Target } from '../../../shared/enrolment/targets';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import type { RequestFor } from '../decide/request-sheet';
import type { WorkspaceData } from '../workspace-data';
import { nextSteps } from './next-step';
import { StepButton } from './step-button';
import styles from './ways-on.module.css';

interface WaysOnProps {
  data: WorkspaceData;
  target: Target;
  onOpenEvidence: (targetId: string, evidenceId: string) => void;
  onRequest: (request: RequestFor) => void;
}

/** More would only have to be read; the first are the best. */
const atMost = 4;

/** Everything that would bring the chosen target further, the best first. */
export function WaysOn({ data, target, onOpenEvidence, onRequest }: WaysOnProps) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const reasons = useReasons('staff');
  const { enrolment, coverage } = data;
  const state = data.states.get(target.id);
  if (state === undefined || !data.evidenceKnown) return null;
  const steps = nextSteps({
    target: state,
    evidence: data.evidence,
    abilities: enrolment.abilities,
    requested: enrolment.requests.some(
      (request) => request.targetId === target.id && request.closedAt === null,
    ),
    rules: rulesOf(coverage, target),
    guideMethods: guideMethods(enrolment),
    expiring: isExpiring(state, coverage.warnDays, format),
  });
  const work = isWork(target);
  // These have their buttons just below; while it is missing, what brings knowledge and the like further stands here.
  const shown = steps.filter((step) => {
    if (step.kind === 'observe') return false;
    if (step.kind === 'ask') return !work;
    return step.kind !== 'request' || step.ask === 'newer' || target.kind === 'output';
  });
  const reason = reasons.leading(state);
  if (shown.length === 0 || (reason === '' && !work)) return null;
  return (
    <div
      className={styles.ways}
      role="group"
      data-paper="none"
      aria-label={t('ways.label', { code: target.code })}
    >
      <span className={styles.label}>{work ? t('ways.title') : t('ways.because', { reason })}</span>
      {shown.slice(0, atMost).map((step) => (
        <StepButton
          key={`${step.kind} ${'method' in step ? step.method : ''}`}
          step={step}
          target={state}
          enrolmentId={enrolment.id}
          onOpenEvidence={onOpenEvidence}
          onRequest={onRequest}
        />
      ))}
    </div>
  );
}
