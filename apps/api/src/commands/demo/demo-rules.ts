import { defaultRules, type RuleSet } from '@attest/domain';
import { EvidenceRulesService } from '../../features/evidence-rules/evidence-rules.service';
import type { DemoCalendar } from './demo-calendar';
import type { DemoUnit } from './demo-desk';
import type { DemoStage } from './demo-stage';

/**
 * The author asks more of one unit than of the others, before anybody is enrolled on it: whoever looks after customers
 * is seen with one. Everything else stays as the organisation began with it.
 */
export function ruleUnit(stage: DemoStage, unit: DemoUnit, author: string, calendar: DemoCalendar): void {
  const rules: RuleSet = {
    ...defaultRules,
    overrides: [
      {
        scope: 'unit',
        id: unit.id,
        kind: 'critical_evidence',
        rules: { methodsAnyOf: ['direct_observation', 'simulation'] },
      },
    ],
    warnDays: 30,
  };
  stage.at(calendar.ago(105, '10:20'), author, async (actor) => {
    const service = stage.get(EvidenceRulesService);
    const { version } = await service.read();
    const reason = '關鍵證據要看得到當事人與客戶互動，只交文件不算。';
    await service.change(actor, version, { rules, reason });
  });
}
