import type { TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button/button';
import type { RequestFor } from '../decide/request-sheet';
import type { NextStep } from './next-step';
import { queryString } from '../../../shared/http/request-url';

interface StepButtonProps {
  step: NextStep;
  target: Pick<TargetState, 'targetId' | 'code' | 'kind' | 'text'>;
  enrolmentId: string;
  onOpenEvidence: (targetId: string, evidenceId: string) => void;
  onRequest: (request: RequestFor) => void;
}

/** The button that brings one target further; its name for screen readers says which target. */
export function StepButton({ step, target, enrolmentId, onOpenEvidence, onRequest }: StepButtonProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const query = queryString({ target: target.targetId });
  const words =
    step.kind === 'request'
      ? t(`step.request.${step.ask}`)
      : step.kind === 'record'
        ? t('step.record', { method: t(`terms:method.${step.method}`) })
        : step.kind === 'third_party'
          ? t(`step.${step.method === 'stakeholder_feedback' ? 'stakeholder' : 'third_party'}`)
          : step.kind === 'ask' && target.kind === 'knowledge'
            ? t('step.askOne')
            : t(`step.${step.kind}`);
  const label = t('step.for', { action: words, code: target.code });
  switch (step.kind) {
    case 'settle':
    case 'judge':
    case 'mark':
    case 'confirm':
      return (
        <Button
          size="sm"
          aria-label={label}
          onClick={() => {
            onOpenEvidence(target.targetId, step.evidenceId);
          }}
        >
          {words}
        </Button>
      );
    case 'request':
      return (
        <Button
          size="sm"
          aria-label={label}
          onClick={() => {
            onRequest({ target, ask: step.ask });
          }}
        >
          {words}
        </Button>
      );
    case 'observe':
    case 'ask':
      return (
        <ButtonLink size="sm" aria-label={label} to={`/enrolments/${enrolmentId}/${step.kind}${query}`}>
          {words}
        </ButtonLink>
      );
    case 'record':
      return (
        <ButtonLink
          size="sm"
          aria-label={label}
          to={`/enrolments/${enrolmentId}/record/${step.method}${query}`}
        >
          {words}
        </ButtonLink>
      );
    case 'third_party':
      return (
        <ButtonLink size="sm" aria-label={label} to={`/enrolments/${enrolmentId}/third-parties${query}`}>
          {words}
        </ButtonLink>
      );
    case 'upload':
      return (
        <ButtonLink
          size="sm"
          aria-label={label}
          to={`/upload${queryString({ enrolment: enrolmentId, target: target.targetId })}`}
        >
          {words}
        </ButtonLink>
      );
  }
}
