import { ProgrammesService } from '../../features/programmes/programmes.service';
import type { ProgrammeDraft } from '../../features/programmes/programmes.dto';
import { contentOfVersion } from '../../features/programmes/programme-rows';
import type { DemoCalendar } from './demo-calendar';
import type { DemoUnit } from './demo-desk';
import type { DemoStage } from './demo-stage';

interface DemoStandards {
  /** Of the occupation that a programme covers whole. */
  readonly releaseId: string;
  /** Of 職能單元: the first for everybody, one of the others by choice. */
  readonly units: readonly DemoUnit[];
}

/** Two programmes in use: an occupation whole, in its second version, and one of units that people choose from. */
export function makeProgrammes(
  stage: DemoStage,
  { releaseId, units }: DemoStandards,
  author: string,
  calendar: DemoCalendar,
): void {
  stage.at(calendar.ago(104, '09:40'), author, async (actor) => {
    const programmes = stage.get(ProgrammesService);
    const made = await programmes.createFromRelease(actor, releaseId);
    await programmes.putInUse(actor, made.id, made.version);
  });
  stage.at(calendar.ago(103, '14:10'), author, async (actor) => {
    const programmes = stage.get(ProgrammesService);
    const { items } = await programmes.list({ limit: 1 });
    const { id, version, latest } = await programmes.read(actor, items[0]?.id ?? '');
    const { entryRequirements, sections, ...content } = contentOfVersion(latest);
    const saved = await programmes.addVersion(actor, id, version, {
      ...content,
      ...{ nameEn: 'System integration engineer', dueMonths: 12, validityMonths: 36, unitValidityMonths: 36 },
      sections: sections.map(({ name, choose, units: own }) => ({
        ...{ name, choose },
        units: own.map(({ unitId, dueMonths, requires }) => ({ unitId, dueMonths, requires: [...requires] })),
      })),
      entryRequirements: entryRequirements.map((text) => ({ text })),
    });
    await programmes.putInUse(actor, id, saved.version);
  });
  stage.at(calendar.ago(102, '11:00'), author, async (actor) => {
    const programmes = stage.get(ProgrammesService);
    const made = await programmes.create(actor, ofUnits(units));
    await programmes.putInUse(actor, made.id, made.version);
  });
}

function ofUnits([first, ...others]: readonly DemoUnit[]): ProgrammeDraft {
  const unit = ({ id }: DemoUnit) => ({ unitId: id, dueMonths: null, requires: [] });
  return {
    ...{ name: '客戶業務新進人員', nameEn: 'New staff in client business', level: null },
    description: '到職一年內完成與客戶互動的核心單元，再依所在部門選一個。',
    ...{ dueMonths: 12, validityMonths: 24, unitValidityMonths: 24, attitudesOnce: false },
    sections: [
      { name: null, choose: null, units: first === undefined ? [] : [unit(first)] },
      { name: null, choose: 1, units: others.map(unit) },
    ],
    entryRequirements: [{ text: '已完成到職訓練' }],
  };
}
