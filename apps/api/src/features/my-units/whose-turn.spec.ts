import { type StatedReason, targetStatuses, type TargetStatus } from '@attest/domain';
import { partByTurn } from './whose-turn';

const target = (status: TargetStatus, reasons: readonly StatedReason[] = []) => ({
  targetId: status,
  status,
  reasons,
});
const missing = targetStatuses.filter((status) => status !== 'covered').map((status) => target(status));
const names = (targets: readonly { readonly status: TargetStatus }[]) => targets.map((each) => each.status);

describe('whose turn it is', () => {
  it('is the candidate’s where there is nothing, where it was refused and where it is too old', () => {
    const { yourTurn, waiting } = partByTurn(missing, new Set());
    expect(names(yourTurn)).toEqual(['not_yet', 'expired', 'none']);
    expect(names(waiting)).toEqual(['partly', 'to_judge']);
  });

  it('is nobody’s where the indicators beside it decide, unless it was refused or asked for', () => {
    const beside = missing.map(({ status }) => target(status, [{ rule: 'through' }]));
    const { yourTurn, waiting, following } = partByTurn(beside, new Set());
    expect([names(yourTurn), names(waiting), following]).toEqual([['not_yet'], ['partly', 'to_judge'], 2]);
    expect(partByTurn(beside, new Set(['none']))).toMatchObject({ following: 1 });
  });

  it('is the candidate’s wherever the assessor has asked for something', () => {
    const { yourTurn, waiting } = partByTurn(missing, new Set(['partly']));
    expect(names(yourTurn)).toContain('partly');
    expect(names(waiting)).toEqual(['to_judge']);
  });
});
