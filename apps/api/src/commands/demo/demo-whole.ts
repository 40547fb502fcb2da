import { ProgrammeCaseService } from '../../features/programme-outcomes/programme-case.service';
import { ProgrammeOutcomesService } from '../../features/programme-outcomes/programme-outcomes.service';
import { ProgrammeSignOffsService } from '../../features/programme-outcomes/programme-sign-offs.service';
import { ProgrammeEnrolmentReader } from '../../features/programme-enrolments/programme-enrolment-reader';
import type { ProgrammeCase } from '../../features/programme-outcomes/programme-case.dto';
import type { Actor } from '../../platform/auth/actor';
import { type DemoCohort, systems } from './demo-cohort';
import { DemoDesk } from './demo-desk';

const DUTIES = Array.from({ length: 10 }, (_, index) => index + 1);

/** Two projects that showed everything: seen from beginning to end, and handed in with what came of them. */
export function reachTheWhole({ stage, calendar, unit, password }: DemoCohort, candidate: string): void {
  const who = { candidate, ...systems };
  const desks = DUTIES.map((duty) => new DemoDesk(stage, unit(duty), who, password));
  for (const desk of desks) desk.goOn(calendar.ago(29, '08:30'));
  const [before, after] = [desks.slice(0, 5), desks.slice(5)];
  showAll(
    calendar.ago(24, '16:20'),
    calendar.ago(24, '17:40'),
    calendar.ago(23, '10:05'),
    before,
    '晶圓廠監控系統整合案',
  );
  showAll(
    calendar.ago(18, '16:20'),
    calendar.ago(18, '17:40'),
    calendar.ago(17, '10:05'),
    after,
    '物流中心設備整合案',
  );
  desks.forEach((desk, index) => {
    const minute = String(10 + index * 4);
    desk.decide(calendar.ago(14, `13:${minute}`), '兩個案子從需求到驗收都由本人負責，現場與文件一致。');
    desk.sign(calendar.ago(11, `09:${minute}`));
  });
  const idOf = async (actor: Actor): Promise<string> => {
    const found = await stage
      .get(ProgrammeEnrolmentReader)
      .list(actor, { candidateId: stage.memberId(candidate), limit: 1 });
    return found.items[0]?.id ?? '';
  };
  stage.at(calendar.ago(9, '11:00'), systems.assessor, async (actor) => {
    const id = await idOf(actor);
    const { enrolment, ...shown } = await stage.get(ProgrammeCaseService).read(actor, id);
    await stage.get(ProgrammeOutcomesService).decide(actor, id, enrolment.version, {
      decision: 'competent',
      reasoning: '十項職責都已簽核，態度與入門水準齊備。',
      displayed: displayed(shown),
    });
  });
  stage.at(calendar.ago(8, '10:30'), systems.supervisor, async (actor) => {
    const id = await idOf(actor);
    const shown = await stage.get(ProgrammeCaseService).read(actor, id);
    await stage.get(ProgrammeSignOffsService).sign(actor, id, {
      outcomeId: shown.outcome?.id ?? '',
      manifestSha256: shown.manifest.sha256,
      displayed: displayed(shown),
      ...{ password, locale: 'zh-TW' },
    });
  });
}

const displayed = ({ units, attitudes }: Pick<ProgrammeCase, 'units' | 'attitudes'>) => ({
  units: units.map(({ programmeUnitId, signOffId }) => ({ programmeUnitId, signOffId })),
  attitudes: attitudes.map(({ targetId, status }) => ({ targetId, status })),
});

/** One observation and one folder for all of the units; each unit judges the folder for itself. */
function showAll(
  seen: Date,
  handedIn: Date,
  judged: Date,
  desks: readonly DemoDesk[],
  project: string,
): void {
  const [first, ...others] = desks;
  if (first === undefined) return;
  const conduct = (desk: DemoDesk) => [
    ...desk.unit.structure.elements.flatMap(({ indicators }) => indicators),
    ...desk.unit.attitudes,
  ];
  const verdicts = (desk: DemoDesk) => [
    { targets: conduct(desk).map(({ code }) => code), verdict: 'satisfactory' as const },
  ];
  first.observe(seen, {
    ...{ title: `全程觀察：${project}`, place: '客戶現場', durationMinutes: 180 },
    narrative: '從需求訪談到驗收都在場：每一步先對照規格，異常時先停下來確認再處理，最後由客戶簽收。',
    verdicts: verdicts(first),
    alsoFor: others.map((desk) => ({ desk, verdicts: verdicts(desk), waiting: [] })),
  });
  const shown = ({ unit: { structure } }: DemoDesk) =>
    [
      ...structure.elements.flatMap(({ indicators, outputs }) => [...indicators, ...outputs]),
      ...structure.knowledge,
    ].map(({ code }) => code);
  const folder = first.uploadOf(
    handedIn,
    `${project}，專案文件夾`,
    shown(first),
    others.map((desk) => ({ desk, targets: shown(desk) })),
  );
  for (const desk of desks) desk.judge(judged, folder, [{ targets: shown(desk), verdict: 'satisfactory' }]);
}
