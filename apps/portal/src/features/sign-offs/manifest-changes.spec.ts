import type { ManifestItem } from '@attest/api-client';
import { manifestChanges } from './manifest-changes';

const item = (judgementId: string, over: Partial<ManifestItem> = {}): ManifestItem => ({
  judgementId,
  evidenceVersionId: 'version',
  contentSha256: 'a',
  verdict: 'satisfactory',
  targetCode: '3.2',
  evidenceTitle: '提案簡報',
  ...over,
});

describe('manifestChanges', () => {
  it('finds nothing between two readings of the same case, in any order', () => {
    expect(manifestChanges([item('1'), item('2')], [item('2'), item('1')])).toEqual({
      added: [],
      removed: [],
    });
  });

  it('names the judgement that came and the one it replaced', () => {
    const { added, removed } = manifestChanges(
      [item('1'), item('2')],
      [item('1'), item('3', { verdict: 'not_yet' })],
    );
    expect(added.map((each) => each.judgementId)).toEqual(['3']);
    expect(removed.map((each) => each.judgementId)).toEqual(['2']);
  });

  it('takes other content under the same judgement for a change', () => {
    const { added, removed } = manifestChanges([item('1')], [item('1', { contentSha256: 'b' })]);
    expect(added).toHaveLength(1);
    expect(removed).toHaveLength(1);
  });
});
