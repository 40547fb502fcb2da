import { targetStatuses, type TargetStatus } from '@attest/domain';
import type { TargetState } from '../coverage/coverage.dto';
import { partByTurn } from './whose-turn';

const target = (status: TargetStatus): TargetState => ({
  targetId: status,
  kind: 'indicator',
  code: status,
  text: '',
  elementCode: '1',
  position: 0,
  status,
  evidenceCount: 0,
  reasons: [],
  expiresOn: null,
});
const missing = targetStatuses.filter((status) => status !== 'covered').map(target);
const names = (targets: readonly TargetState[]) => targets.map((each) => each.status);

describe('whose turn it is', () => {
  it('is the candidate’s where there is nothing, where it was refused and where it is too old', () => {
    const { yourTurn, waiting } = partByTurn(missing, new Set());
    expect(names(yourTurn)).toEqual(['not_yet', 'expired', 'none']);
    expect(names(waiting)).toEqual(['partly', 'to_judge']);
  });

  it('is the candidate’s wherever the assessor has asked for something', () => {
    const { yourTurn, waiting } = partByTurn(missing, new Set(['partly']));
    expect(names(yourTurn)).toContain('partly');
    expect(names(waiting)).toEqual(['to_judge']);
  });
});
