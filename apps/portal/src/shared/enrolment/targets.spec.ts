/** @jest-environment node */
import type { CompetenceItem } from '@attest/api-client';
import { buildEnrolment } from '../../testing/build-enrolment';
import { readableElement, targetGroups, workGroups } from './targets';

it.each([
  ['一', '1'],
  ['九', '9'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十一', '21'],
  ['T4.1', 'T4.1'],
  [null, ''],
])('says %s as %s in English', (code, said) => {
  expect(readableElement(code)).toBe(said);
});

describe('the targets of a unit', () => {
  const enrolment = buildEnrolment();
  const [element] = enrolment.structure.elements;
  const item = (kind: CompetenceItem['kind'], code: string, more: Partial<CompetenceItem> = {}) => ({
    ...{ id: code, kind, code, printedCode: code, text: `會 ${code}`, raw: '', items: [], elementIds: [] },
    ...{ noteRefs: [], ...more },
  });
  const unit = {
    ...enrolment,
    structure: {
      ...enrolment.structure,
      elements:
        element === undefined
          ? []
          : [{ ...element, outputs: [{ id: 'O1.1', code: 'O1.1', printedCode: 'O1.1', text: '指引' }] }],
      knowledge: [item('knowledge', 'K01', { elementIds: ['element'], items: ['變更管理', '溝通'] })],
    },
    attitudes: [item('attitude', 'A01')],
  };
  const named = (number: number) => `關鍵 ${number}`;

  it('are those of each element, critical evidence, and each further kind that the standard lists', () => {
    expect(targetGroups(unit, named).map(({ id, kind, targets }) => [id, kind, targets.length])).toEqual([
      ['element', 'indicator', 2],
      ['critical_evidence', 'critical_evidence', 1],
      ['output', 'output', 1],
      ['knowledge', 'knowledge', 1],
      ['attitude', 'attitude', 1],
    ]);
    expect(workGroups(unit, named).map(({ id }) => id)).toEqual(['element', 'critical_evidence']);
  });

  it('say what is listed under them, and beside which elements they are printed', () => {
    const [, , [output] = [], [knowledge] = [], [attitude] = []] = targetGroups(unit, named).map(
      ({ targets }) => targets,
    );
    expect(output).toMatchObject({ code: 'O1.1', parts: [], elementCodes: ['一'] });
    expect(knowledge).toMatchObject({ parts: ['變更管理', '溝通'], elementCodes: ['一'] });
    expect(attitude?.elementCodes).toEqual([]);
  });
});
