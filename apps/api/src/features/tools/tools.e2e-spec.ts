import { createApp, type TestApp } from '../../../test/support/app';
import { publishReading, sampleReading } from '../../../test/support/publish-sample';
import { queueBehind } from '../../../test/support/queue';
import { type Answer, valueAt } from '../../../test/support/request';
import { sql } from '../../../test/support/sql';
import type { AssessmentTool, ToolLine, UnitTools } from './tools.dto';

let app: TestApp;
let releaseId: string;
let unitId: string;

beforeAll(async () => {
  app = await createApp();
  releaseId = await publishReading(app, app.actors.home.author, sampleReading('KRM4R0864v2'));
  const release = await app.call('GET', `/releases/${releaseId}`, { token: app.as('author') });
  unitId = release.textAt('units.0.id');
});
afterAll(() => app.close());

const isUnitTools = (body: unknown): body is UnitTools => Array.isArray(valueAt(body, 'tools'));
const isTool = (body: unknown): body is AssessmentTool => Array.isArray(valueAt(body, 'latest.lines'));

function unitTools({ body, text }: Answer): UnitTools {
  if (!isUnitTools(body)) throw new Error(text);
  return body;
}
function toolOf({ body, text }: Answer): AssessmentTool {
  if (!isTool(body)) throw new Error(text);
  return body;
}

const read = async (id = unitId) =>
  unitTools(await app.call('GET', `/units/${id}/tools`, { token: app.as('assessor') }));
const propose = (id = unitId, token = app.as('author')) => app.call('POST', `/units/${id}/tools`, { token });
const bodyOf = (lines: readonly ToolLine[]) => ({
  lines: lines.map(({ elementId, text, hint, expected, targets }) => ({
    elementId,
    text,
    hint,
    expected,
    targets,
  })),
});
const save = (tool: AssessmentTool, lines: readonly ToolLine[], ifMatch = tool.version) =>
  app.call('PUT', `/tools/${tool.id}/draft`, { token: app.as('assessor'), body: bodyOf(lines), ifMatch });
const use = (tool: AssessmentTool) =>
  app.call('POST', `/tools/${tool.id}/put-in-use`, { token: app.as('author'), ifMatch: tool.version });

const changed = (line: ToolLine, to: Partial<ToolLine>): ToolLine => Object.assign(structuredClone(line), to);

function observationIn({ tools }: UnitTools): AssessmentTool {
  const tool = tools.find(({ kind }) => kind === 'observation_checklist');
  if (!tool) throw new Error('No checklist.');
  return tool;
}

describe('tools of a unit', () => {
  it('are proposed from its indicators and guide, once', async () => {
    expect(await read()).toMatchObject({ tools: [], abilities: { edit: true } });
    expect((await read()).gaps).toHaveLength(29);

    const answer = await propose();
    expect(answer.status).toBe(201);
    const { tools, gaps, assessmentGuide } = unitTools(answer);
    expect(gaps).toEqual([]);
    expect(tools.map(({ kind, state, latest }) => [kind, state, latest.number])).toEqual([
      ['observation_checklist', 'draft', 1],
      ['question_set', 'draft', 1],
      ['document_review', 'draft', 1],
      ['third_party_form', 'draft', 1],
    ]);
    // 15 indicators, and the critical evidence that speaks of neither knowledge nor papers.
    expect(tools[0]?.latest.lines.filter(({ elementId }) => elementId !== null)).toHaveLength(15);
    const third = tools[3];
    const wording = new Map(assessmentGuide.methods.map(({ id, text }) => [id, text]));
    expect(third?.latest.basis.map(({ guideItemId, method }) => [wording.get(guideItemId), method])).toEqual([
      ['主管的第三方報告', 'third_party_report'],
      ['客戶的回饋意見', 'stakeholder_feedback'],
    ]);

    const again = await propose();
    expect([again.status, again.at('code')]).toEqual([409, 'tool.exists']);
  });

  it('leave a version in use as it is when they are edited, and keep every version', async () => {
    const first = observationIn(await read());
    const used = toolOf(await use(first));
    expect([used.state, used.inUse?.id]).toEqual(['in_use', first.latest.id]);

    const [line, second, ...rest] = used.latest.lines;
    if (!line || !second) throw new Error('Too few lines.');
    const drafted = toolOf(
      await save(used, [
        second,
        changed(line, { text: ' 先問候，再說明來意 ', hint: '初次拜訪時' }),
        ...rest,
      ]),
    );
    expect([drafted.latest.number, drafted.inUse?.number, drafted.state]).toEqual([2, 1, 'in_use']);
    expect(drafted.latest.lines[1]).toMatchObject({
      text: '先問候，再說明來意',
      hint: '初次拜訪時',
      targets: line.targets,
    });
    expect(drafted.latest.lines.map(({ id }) => id)).not.toContain(line.id);

    const old = await app.call('GET', `/tool-versions/${first.latest.id}`, { token: app.as('verifier') });
    expect(old.body).toEqual(used.latest);
    const versions = await app.call('GET', `/tools/${used.id}/versions`, { token: app.as('verifier') });
    expect([versions.at('items.0.number'), versions.at('items.1.number')]).toEqual([2, 1]);

    const stale = await save(used, rest);
    expect([stale.status, stale.at('code')]).toEqual([412, 'stale']);
    // Nothing changed: no further version.
    expect(toolOf(await save(drafted, drafted.latest.lines)).latest.number).toBe(2);

    const newest = toolOf(await use(drafted));
    expect(newest.inUse?.number).toBe(2);
    const events = await sql(
      app.database.superuserUrl,
      `SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY sequence`,
      [used.id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'tool.proposed',
      'tool.put_in_use',
      'tool.saved',
      'tool.put_in_use',
    ]);
  });

  it('say what is left without a tool, also once one is retired', async () => {
    const { tools } = await read();
    const questions = tools.find(({ kind }) => kind === 'question_set');
    if (!questions) throw new Error('No questions.');
    const retire = (tool: AssessmentTool) =>
      app.call('POST', `/tools/${tool.id}/retire`, { token: app.as('author'), ifMatch: tool.version });
    for (const tool of tools.filter(({ kind }) => kind !== 'observation_checklist')) {
      expect(toolOf(await retire(tool)).state).toBe('retired');
    }
    const observation = observationIn(await read());
    const kept = observation.latest.lines.filter(({ elementId }) => elementId !== null).slice(1);
    await save(observation, kept);
    const { gaps, unit } = await read();
    expect(gaps).toContain(
      unit.elements
        .flatMap(({ indicators }) => indicators)
        .find(({ id }) => !kept.some(({ targets }) => targets.some((target) => target.id === id)))?.id,
    );
    expect(
      toolOf(await use(toolOf(await app.call('GET', `/tools/${questions.id}`, { token: app.as('author') }))))
        .state,
    ).toBe('in_use');
  });

  it('tell the second of two who save at once that it is stale, not that the tool is gone', async () => {
    const tool = observationIn(await read());
    const [line, ...others] = tool.latest.lines;
    if (!line) throw new Error('No line.');
    const [first, second] = await queueBehind(app, 'assessment_tool', tool.id, [
      () => save(tool, [changed(line, { text: '先存的' }), ...others]),
      () => save(tool, [changed(line, { text: '後存的' }), ...others]),
    ]);
    expect(first?.status).toBe(200);
    expect([second?.status, second?.at('code')]).toEqual([412, 'stale']);
  });

  it('are tied to their own unit only, and not used while a line is tied to nothing', async () => {
    const other = await publishReading(app, app.actors.home.author, sampleReading('IIS5R0727'));
    const release = await app.call('GET', `/releases/${other}`, { token: app.as('author') });
    const stranger = release.textAt('units.0.elements.0.indicators.0.id');
    const tool = observationIn(await read());
    const [line] = tool.latest.lines;
    if (!line) throw new Error('No line.');
    const refused = await save(tool, [changed(line, { targets: [{ kind: 'indicator', id: stranger }] })]);
    expect([refused.status, refused.at('code'), refused.at('facts.targetIds')]).toEqual([
      422,
      'tool.target_unknown',
      [stranger],
    ]);
    const loose = toolOf(await save(tool, [changed(line, { targets: [] })]));
    const untied = await use(loose);
    expect([untied.status, untied.at('code'), untied.at('facts.count')]).toEqual([422, 'tool.untied', 1]);
    const empty = await use(toolOf(await save(loose, [])));
    expect(empty.at('code')).toBe('tool.empty');
  });

  it('are nobody else’s and nothing for candidates', async () => {
    const { id } = observationIn(await read());
    const away = await app.call('GET', `/tools/${id}`, { token: app.actors.away.author.token });
    expect(away.status).toBe(404);
    const candidate = await app.call('GET', `/units/${unitId}/tools`, { token: app.as('candidate') });
    expect(candidate.status).toBe(403);
    const supervisor = await app.call('GET', `/units/${unitId}/tools`, { token: app.as('supervisor') });
    expect(supervisor.at('abilities.edit')).toBe(false);
  });

  it('are proposed for each of ten duties without a gap', async () => {
    const id = await publishReading(app, app.actors.home.author, sampleReading('INM3513-005'));
    const release = await app.call('GET', `/releases/${id}`, { token: app.as('author') });
    for (let index = 0; index < 10; index += 1) {
      const { gaps, tools, unit, attitudes } = unitTools(
        await propose(release.textAt(`units.${String(index)}.id`)),
      );
      expect([index, gaps, tools.length]).toEqual([index, [], 4]);
      const tiedBy = (wanted: string) =>
        tools.flatMap(({ kind, latest }) =>
          kind === wanted ? latest.lines.flatMap(({ targets }) => targets.map(({ id }) => id)) : [],
        );
      const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
      const outputs = unit.elements.flatMap((element) => element.outputs);
      expect(attitudes.length).toBeGreaterThan(0);
      expect(tiedBy('question_set')).toEqual(
        expect.arrayContaining(ids([...unit.knowledge, ...unit.skills])),
      );
      expect(tiedBy('document_review')).toEqual(expect.arrayContaining(ids(outputs)));
      for (const kind of ['observation_checklist', 'third_party_form'])
        expect(tiedBy(kind)).toEqual(expect.arrayContaining(ids(attitudes)));
      for (const { latest } of tools) expect(latest.lineCount).toBeGreaterThan(0);
    }
  });
});
