import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Decision } from '@attest/standard-reader';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { readConfig } from '../config/config';
import { MaintainCoverage } from '../features/coverage/maintain-coverage';
import { PublishImport } from '../features/imports/publish-import';
import { Organisations } from '../features/organisations/organisations.service';
import { StandardsService } from '../features/standards/standards.service';
import { agreeOnAppointments } from './demo/demo-appointments';
import { findEnrolment, planLinJiaYing } from './demo/demo-assessment-plan';
import { bringInDocument, homeTools, readyTools } from './demo/demo-author';
import { DemoCalendar } from './demo/demo-calendar';
import { askCustomersOfLinJiaYing, talkAboutLinJiaYing } from './demo/demo-conversation';
import { tellOfTheCohort } from './demo/demo-cohort';
import { DemoDesk, type DemoUnit } from './demo/demo-desk';
import { type DemoOrganisation, home, other } from './demo/demo-people';
import { type DemoEnrolment, homePlan, otherPlan, shortPlan } from './demo/demo-plan';
import { makeProgrammes } from './demo/demo-programmes';
import { ruleUnit } from './demo/demo-rules';
import { DemoStage } from './demo/demo-stage';
import { tellOfOneDayInThreeUnits } from './demo/demo-several-units';
import { tellStory } from './demo/demo-story';
import { tellLinJiaYing } from './demo/demo-half-covered-unit';

export interface SeedDemoOptions {
  /** Connection string of the application role. */
  readonly appUrl: string;
  readonly dataDir: string;
  /** Of every demo account. */
  readonly password: string;
  readonly log: (message: string) => void;
  /** One organisation with few enrolments: for tests that need a little of everything. */
  readonly short?: boolean;
}

/** Standards are there before anybody is enrolled. */
const PUBLISHED_AGO = 110;

/** What is acted out in one organisation. */
interface Chapter {
  readonly organisation: DemoOrganisation;
  readonly plan: readonly DemoEnrolment[];
  /** A document waits for decisions about what was read. */
  readonly waitingDocument: boolean;
}

const wholeStory: readonly Chapter[] = [
  { organisation: home, plan: homePlan, waitingDocument: true },
  { organisation: other, plan: otherPlan, waitingDocument: false },
];
const shortStory: readonly Chapter[] = [
  {
    organisation: { ...home, standards: ['IIS5R0727', 'KRM4R0864v2'] },
    plan: shortPlan,
    waitingDocument: false,
  },
];

/**
 * Acts out the past of two demo organisations through the application's own services, so that coverage, hashes,
 * signatures and audit trail are what they would be had people done it. Each organisation once for a database: where
 * it is there, nothing happens.
 */
export async function seedDemo({
  appUrl,
  dataDir,
  password,
  log,
  short = false,
}: SeedDemoOptions): Promise<void> {
  const settings = readConfig({
    ...process.env,
    DATABASE_URL: appUrl,
    ATTEST_DATA_DIR: dataDir,
    // No token is issued here; the settings ask for a secret nevertheless.
    ATTEST_TOKEN_SECRET:
      process.env['ATTEST_TOKEN_SECRET'] ?? 'the demo signs nothing with this key of its own',
    LOG_LEVEL: 'silent',
  });
  // The demo's past is told by its own clock; what is news is found by the server that starts afterwards.
  const config = { ...settings, rounds: false };
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    const calendar = new DemoCalendar(new Date());
    for (const chapter of short ? shortStory : wholeStory) {
      const { organisation } = chapter;
      const stage = new DemoStage(app, organisation, password, calendar.ago(PUBLISHED_AGO, '08:30'));
      const played = await stage.play(() => prepare(stage, chapter, calendar, password));
      // What time and rules have done since is found before anybody looks, and by the real clock.
      if (played) await keepCoverage(stage);
      log(played ? `${organisation.name} (${organisation.slug})` : `${organisation.name} is there already`);
    }
  } finally {
    await app.close();
  }
}

async function keepCoverage(stage: DemoStage): Promise<void> {
  const coverage = stage.get(MaintainCoverage);
  for (const organisationId of await coverage.organisations()) await coverage.keep(organisationId);
}

async function prepare(
  stage: DemoStage,
  { organisation, plan, waitingDocument }: Chapter,
  calendar: DemoCalendar,
  password: string,
): Promise<void> {
  const releases = new Map<string, string>();
  const author = organisation.people.find((person) => person.roles.includes('author'))?.login ?? '';
  for (const code of organisation.standards) {
    await stage.actNow(author, async (actor) => {
      const { id } = await stage.get(PublishImport).publishReading(actor, await sample(code));
      releases.set(code, id);
    });
  }
  const units = await unitsOf(stage, releases);
  const unitOf = (unitCode: string): DemoUnit => {
    const unit = units.get(unitCode);
    if (!unit) throw new Error(`The demo knows no unit ${unitCode}.`);
    return unit;
  };
  const desk = (unitCode: string, who: DemoEnrolment | typeof leading) =>
    new DemoDesk(stage, unitOf(unitCode), who, password);
  const leadingDesk = desk('IIS5R0727', leading);
  if (organisation.slug === home.slug) {
    await stage.actNow(organisation.people[0].login, async (actor) => {
      await stage.get(Organisations).update(actor, { signerConfirmationRequired: true });
    });
    ruleUnit(stage, unitOf('KRM4R0864v2'), author, calendar);
    for (const tools of homeTools) {
      const unit = units.get(tools.unit);
      if (unit) readyTools(stage, unit, tools, author, calendar);
    }
    if (waitingDocument) bringInDocument(stage, await incomingDocument(), author, calendar);
    const occupation = releases.get('INM3513-005');
    if (occupation !== undefined) tellOfProgrammes(stage, occupation, unitOf, author, calendar, password);
    tellLinJiaYing(leadingDesk, calendar);
    const unit = unitOf('IIS5R0727');
    planLinJiaYing(stage, unit, leading, calendar);
    const enrolmentOf = findEnrolment(stage, unit, leading);
    talkAboutLinJiaYing(stage, unit, leading, calendar, enrolmentOf);
    askCustomersOfLinJiaYing(stage, unit, leading, calendar, enrolmentOf);
    agreeOnAppointments(stage, unit, calendar, [
      'candidate',
      ...plan.filter((one) => one.unit === 'IIS5R0727').map((one) => one.candidate),
    ]);
  }
  const desks = plan.map((enrolment) => desk(enrolment.unit, enrolment));
  plan.forEach((enrolment, index) => {
    const at = desks[index];
    if (at !== undefined) tellStory(at, enrolment, calendar, index);
  });
  const deskOf = (unit: string) =>
    desks[plan.findIndex((one) => one.candidate === leading.candidate && one.unit === unit)];
  const [keyCustomers, planning] = [deskOf('KRM4R0864v2'), deskOf('BAS2421-003v2/T2')];
  if (organisation.slug === home.slug && keyCustomers !== undefined && planning !== undefined)
    tellOfOneDayInThreeUnits({ success: leadingDesk, others: [keyCustomers, planning] }, calendar);
  for (const guest of organisation.people.filter((person) => person.joined !== undefined)) {
    stage.join(calendar.ago(guest.joined ?? 0, '09:00'), guest);
  }
}

function tellOfProgrammes(
  stage: DemoStage,
  releaseId: string,
  unitOf: (code: string) => DemoUnit,
  author: string,
  calendar: DemoCalendar,
  password: string,
): void {
  const units = ['IIS5R0727', 'BIM5R0922v2', 'KRM4R0864v2'].map(unitOf);
  makeProgrammes(stage, { releaseId, units }, author, calendar);
  const unit = (duty: number) => unitOf(`INM3513-005/T${String(duty)}`);
  tellOfTheCohort({ stage, calendar, password, unit });
}

/** Made up, and under a code of its own: what was decided about an earlier edition would be decided already. */
async function incomingDocument() {
  const { bytes } = await document('made-up/INM3513-005v2');
  const text = bytes.toString('utf8').replaceAll(/INM3513-005(?:v\d)?/g, 'INM3513-006');
  return { fileName: 'INM3513-006.txt', bytes: Buffer.from(text) };
}

const leading = { candidate: 'candidate', assessor: 'assessor', supervisor: 'supervisor' };

/** By release code, and unit code where a release has several units. */
async function unitsOf(
  stage: DemoStage,
  releases: ReadonlyMap<string, string>,
): Promise<Map<string, DemoUnit>> {
  const units = new Map<string, DemoUnit>();
  for (const [code, releaseId] of releases) {
    const release = await stage.get(StandardsService).release(releaseId);
    for (const structure of release.units) {
      const { attitudes } = release;
      const printed = [
        ...structure.elements.flatMap(({ indicators, outputs }) => [...indicators, ...outputs]),
        ...[...structure.knowledge, ...structure.skills, ...attitudes],
      ];
      const targets = new Map(printed.map(({ code, id }) => [code, id]));
      release.assessmentGuide.criticalEvidence.forEach(({ id }, index) =>
        targets.set(`關鍵 ${index + 1}`, id),
      );
      const name = release.units.length > 1 ? `${code}/${structure.code}` : code;
      units.set(name, { id: structure.id, structure, attitudes, targets });
    }
  }
  return units;
}

async function sample(code: string) {
  const folder = await samplesFolder(dirname(fileURLToPath(import.meta.url)));
  const decisions: unknown = JSON.parse(await readFile(join(folder, `${code}.decisions.json`), 'utf8'));
  if (!Array.isArray(decisions) || !decisions.every(isDecision)) {
    throw new Error(`The decisions beside ${code}.txt cannot be read.`);
  }
  return { ...(await document(code)), decisions };
}

async function document(code: string) {
  const folder = await samplesFolder(dirname(fileURLToPath(import.meta.url)));
  return { fileName: `${basename(code)}.txt`, bytes: await readFile(join(folder, `${code}.txt`)) };
}

const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' &&
  value !== null &&
  'findingKey' in value &&
  typeof value.findingKey === 'string' &&
  'choiceId' in value &&
  typeof value.choiceId === 'string';

/** The same from the sources and from the build, which lie at different depths. */
async function samplesFolder(from: string): Promise<string> {
  const folder = join(from, 'samples');
  const found = await access(join(folder, 'IIS5R0727.txt')).then(
    () => true,
    () => false,
  );
  if (found) return folder;
  if (dirname(from) === from) throw new Error('The sample standards are not where they belong.');
  return samplesFolder(dirname(from));
}
