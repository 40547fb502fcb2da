import type { MyUnits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { fixPath } from './fix-button';
import { useTargetCode } from './use-target-code';

export type Step = MyUnits['steps'][number];

interface StepWords {
  /** With a verb. */
  title: string;
  text: string;
  /** On the button. */
  action: string;
  to: string;
}

/** Somebody rates five items in three minutes. */
const MINUTES_AN_ITEM = 0.6;

/** What a step is called, what it asks for, and where it is done. */
export function useStep(): (step: Step) => StepWords {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  const codeOf = useTargetCode();
  return ({ kind, fix, count, target, by, at, enrolmentId }) => {
    const said = {
      ...{ count, name: by?.displayName ?? '', date: at === null ? '' : format.shortDate(at) },
      ...{ code: target === null ? '' : codeOf(target.code) },
      minutes: Math.max(1, Math.round(count * MINUTES_AN_ITEM)),
    };
    const unit = `/my-units/${enrolmentId}`;
    const words = { text: t(`step.text.${kind}`, said) };
    if (kind === 'plan')
      return { ...words, title: t('step.kind.plan'), action: t('step.do.plan'), to: `${unit}/plan` };
    if (kind === 'self_assessment') {
      const title = t('step.kind.self_assessment');
      return { ...words, title, action: t('step.do.self_assessment'), to: `${unit}/self-assessment` };
    }
    if (kind === 'words' || target === null || fix === null) {
      const to = target === null ? unit : `${unit}?target=${target.id}`;
      return { ...words, title: t('step.kind.words'), action: t('step.do.words'), to };
    }
    const title = kind === 'evidence' ? t(`step.fix.${fix}`) : t(`step.kind.${kind}`);
    const again = kind === 'expired' || kind === 'expiring';
    const action = fix === 'upload' ? t(again ? 'step.do.update' : 'step.do.upload') : t(`fix.${fix}`);
    return { ...words, title, action, to: fixPath(fix, enrolmentId, target.id) };
  };
}
