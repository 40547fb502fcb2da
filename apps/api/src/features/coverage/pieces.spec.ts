import { assessmentMethods, type ClaimedEvidence, verdicts } from '@attest/domain';
import fc from 'fast-check';
import { inOrder, packPiece, unpackPiece } from './pieces';

const mark = fc.constantFrom(true, false, null);
const piece: fc.Arbitrary<ClaimedEvidence> = fc.record({
  evidenceId: fc.uuid(),
  method: fc.constantFrom(...assessmentMethods),
  occurredOn: fc.constant('2026-03-01'),
  claimedOn: fc.constant('2026-03-02'),
  judgement: fc.option(
    fc.record({ verdict: fc.constantFrom(...verdicts), valid: mark, authentic: mark, current: mark }),
  ),
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
