import { isToConfirm } from '@attest/domain';
import { FurtherAttempts } from '../../features/carry-over/further-attempts.service';
import { EnrolmentReader } from '../../features/enrolments/enrolment-reader';
import { type DemoCohort, systems } from './demo-cohort';
import { DemoDesk } from './demo-desk';
import { tellStory } from './demo-story';

interface Afterwards {
  /** Whose signature runs out before long, and goes on in a renewal. */
  readonly renewing: string;
  /** Who was not yet competent, and is on a further attempt. */
  readonly again: string;
  /** Working days since the one who renews was put on the programme. */
  readonly refreshed: number;
}

/** What comes after a signature, and after «not yet competent». */
export function goOnAfterwards(
  { stage, calendar, unit, password }: DemoCohort,
  { renewing, again, refreshed }: Afterwards,
): void {
  const duty = unit(1);
  const all = '1'.repeat(duty.structure.elements.flatMap(({ indicators }) => indicators).length);
  const plan = { unit: '1', critical: '', waits: 1, due: null, ...systems };
  const desk = (candidate: string) => new DemoDesk(stage, duty, { candidate, ...systems }, password);
  const signed = desk(renewing);
  tellStory(
    signed,
    {
      ...{ ...plan, candidate: renewing, indicators: all.replaceAll('1', 'c'), enrolled: refreshed - 1 },
      ...{ until: refreshed - 13, decided: refreshed - 14, signed: refreshed - 15 },
    },
    calendar,
    81,
    'assigned',
  );
  const refused = desk(again);
  tellStory(
    refused,
    {
      ...{ ...plan, candidate: again, indicators: 'cccc cccc xxnn', enrolled: 29, until: 12 },
      notYet: {
        on: 10,
        reasoning: '規劃都能說明，但兩次測試都沒有照程序回報異常。',
        nextSteps: '下一次測試由你主導，先把異常回報的步驟寫下來，再約我到現場。',
      },
    },
    calendar,
    82,
    'assigned',
  );
  goOn(signed, calendar.ago(6, '11:20'));
  goOn(refused, calendar.ago(7, '10:40'));

  function goOn(former: DemoDesk, at: Date): void {
    stage.at(at, systems.assessor, async (actor) => {
      const { version } = await stage.get(EnrolmentReader).find(actor, former.id);
      const { targets } = await stage.get(FurtherAttempts).view(actor, former.id);
      const decisions = targets.filter(isToConfirm).map(({ targetId, reason }) => ({
        ...{ targetId, equivalent: reason === 'old' || reason === 'expires' },
        reason: '這一次重新看過工作紀錄再決定。',
      }));
      await stage.get(FurtherAttempts).decide(actor, former.id, version, decisions);
    });
  }
}
