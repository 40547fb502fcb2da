import {
  assessmentMethods,
  authenticityMeans,
  type ClaimedEvidence,
  evidenceSettings,
  verdicts,
} from '@attest/domain';
import fc from 'fast-check';
import { inOrder, packPiece, unpackPiece } from './pieces';

const mark = fc.constantFrom(true, false, null);
const piece: fc.Arbitrary<ClaimedEvidence> = fc.record({
  evidenceId: fc.uuid(),
  method: fc.constantFrom(...assessmentMethods),
  occurredOn: fc.constant('2026-03-01'),
  claimedOn: fc.constant('2026-03-02'),
  judgement: fc.option(
    fc.record({
      ...{ verdict: fc.constantFrom(...verdicts), valid: mark, authentic: mark, current: mark },
      authenticBy: fc.option(fc.subarray([...authenticityMeans])),
    }),
  ),
  occasion: fc.option(fc.uuid()),
  setting: fc.option(fc.constantFrom(...evidenceSettings)),
  parts: fc.option(fc.uniqueArray(fc.nat(29), { minLength: 1 })),
});

describe('packed pieces of evidence', () => {
  it('lose nothing on the way through JSON', () => {
    fc.assert(
      fc.property(piece, (given) => {
        const packed = packPiece(given);
        expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
        expect(unpackPiece(packed)).toEqual(given);
      }),
    );
  });

  it('of the shorter form, from before rules asked for more, are read as they were meant', () => {
    const start = ['0198', 'direct_observation', '2026-03-01', '2026-03-02'] as const;
    expect(unpackPiece(start)).toMatchObject({ judgement: null, occasion: null, setting: null });
    const judged = [...start, 'satisfactory', true, true, true] as const;
    expect(unpackPiece(judged).judgement).toEqual({
      ...{ verdict: 'satisfactory', valid: true, authentic: true, current: true },
      authenticBy: null,
    });
    expect(packPiece(unpackPiece(judged))).toEqual(judged);
    expect(packPiece(unpackPiece(start))).toEqual(start);
  });

  it('have one order', () => {
    fc.assert(
      fc.property(fc.array(piece), (given) => {
        expect(inOrder([...given].reverse()).map((each) => each.evidenceId)).toEqual(
          inOrder(given).map((each) => each.evidenceId),
        );
      }),
    );
  });
});
