import type { ProgrammeCase } from '../../src/features/programme-outcomes/programme-case.dto';
import type { TestApp } from './app';
import type { PlantedEnrolment } from './assessment';
import { countFor, type PlantedOnProgramme, plantOnProgramme, plantProgramme } from './programmes';
import type { Answer } from './request';

/** A programme of one unit that was signed before, decided and signed. @returns the id of the signature */
export async function signedWhole(app: TestApp, enrolment: PlantedEnrolment): Promise<string> {
  const { home } = app.actors;
  const programme = await plantProgramme(app, home, {
    ...{ sections: [{ units: [enrolment.unit] }], attitudesOnce: false, validityMonths: 12 },
  });
  const { candidate, assessor, supervisor } = enrolment;
  const whole = await plantOnProgramme(app, programme, home, { candidate, assessor, supervisor, units: [] });
  await countFor(app, whole, enrolment, 'signed');
  await decideWhole(app, whole);
  const signed = await signWhole(app, whole);
  if (signed.status !== 201) throw new Error(signed.text);
  return signed.textAt('id');
}

type OnProgramme = Pick<PlantedOnProgramme, 'id' | 'assessor' | 'supervisor'>;

export const readCase = (app: TestApp, { id }: OnProgramme, token: string): Promise<Answer> =>
  app.call('GET', `/programme-enrolments/${id}/case`, { token });

export async function caseOf(app: TestApp, whole: OnProgramme): Promise<ProgrammeCase> {
  const answer = await readCase(app, whole, whole.supervisor.token);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as ProgrammeCase;
}

/** What a page said it showed. */
export const shownOn = ({ units, attitudes }: Pick<ProgrammeCase, 'units' | 'attitudes'>) => ({
  units: units.map(({ programmeUnitId, signOffId }) => ({ programmeUnitId, signOffId })),
  attitudes: attitudes.map(({ targetId, status }) => ({ targetId, status })),
});

/** By its assessor, on what the page shows now unless another is given. */
export async function decideWhole(
  app: TestApp,
  whole: OnProgramme,
  body: object = {},
  page?: ProgrammeCase,
  ifMatch?: number,
): Promise<Answer> {
  const shown = page ?? (await caseOf(app, whole));
  return app.call('POST', `/programme-enrolments/${whole.id}/outcomes`, {
    token: whole.assessor.token,
    ifMatch: ifMatch ?? shown.enrolment.version,
    body: {
      ...{ decision: 'competent', reasoning: '各單元都已簽核，態度在工作中看得到。' },
      ...{ displayed: shownOn(shown), ...body },
    },
  });
}

export const signatureUnder = (app: TestApp, page: ProgrammeCase) => ({
  outcomeId: page.outcome?.id,
  manifestSha256: page.manifest.sha256,
  displayed: shownOn(page),
  password: app.actors.password,
  locale: 'zh-TW',
});

/** By its supervisor, under what the page shows now unless another is given. */
export async function signWhole(
  app: TestApp,
  whole: OnProgramme,
  body: object = {},
  page?: ProgrammeCase,
): Promise<Answer> {
  const shown = page ?? (await caseOf(app, whole));
  return app.call('POST', `/programme-enrolments/${whole.id}/sign-off`, {
    token: whole.supervisor.token,
    body: { ...signatureUnder(app, shown), ...body },
  });
}
