/** @jest-environment node */
import { assessmentMethods, targetKinds } from '@attest/domain';
import { groupsFor } from './target-order';

const groups = targetKinds.flatMap((kind) => [
  { kind, id: `${kind} 1` },
  { kind, id: `${kind} 2` },
]);

describe('the targets that a form offers', () => {
  it.each(assessmentMethods)('are of every kind for %s, each once', (method) => {
    expect(
      groupsFor(method, groups)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(groups.map(({ id }) => id).toSorted());
  });

  it.each([
    ['oral_questioning', 'knowledge'],
    ['document_review', 'output'],
    ['direct_observation', 'indicator'],
  ] as const)('begin for %s with what it mostly shows, in the order of the standard', (method, kind) => {
    expect(groupsFor(method, groups).slice(0, 2)).toEqual([
      { kind, id: `${kind} 1` },
      { kind, id: `${kind} 2` },
    ]);
  });
});
