import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { UnitStrip } from './unit-strip';

const complete = {
  ...{ indicatorsCovered: 2, indicatorsTotal: 2, criticalCovered: 1, criticalTotal: 1, requiredMissing: 0 },
  ...{ indicatorStrip: 'cc', criticalStrip: 'c', outputStrip: 'c', knowledgeStrip: 'Nc', skillStrip: '' },
  attitudeStrip: 'c',
};
const said = async (
  coverage: Parameters<typeof UnitStrip>[0]['coverage'],
  locale: 'zh-TW' | 'en' = 'zh-TW',
) => {
  const { unmount } = await renderInPortal(<UnitStrip coverage={coverage} />, { words: ['terms'], locale });
  const strip = await screen.findByRole('img');
  const found = [strip.getAttribute('aria-label'), strip.getAttribute('title')];
  unmount();
  return found;
};

describe('the strip of a unit in a list', () => {
  it('says what else is missing where its indicators look complete', async () => {
    const open = { ...complete, knowledgeStrip: 'nj', attitudeStrip: 'n', requiredMissing: 3 };
    expect(await said(open)).toEqual([
      '2 項中 2 項已涵蓋，行為指標都達成，還缺 3 項：知識、態度',
      '行為指標都達成，還缺 3 項：知識、態度',
    ]);
    // Some of them are informative: which are missing does not follow from the letters.
    expect((await said({ ...open, requiredMissing: 1 }, 'en'))[1]).toBe(
      'Indicators covered, 1 more required: knowledge, skills, attitudes or outputs',
    );
  });

  it('says no more than it shows where nothing is missing, or the indicators show it', async () => {
    expect(await said(complete)).toEqual(['2 項中 2 項已涵蓋', null]);
    const begun = { ...complete, indicatorsCovered: 1, indicatorStrip: 'cn', requiredMissing: 4 };
    expect((await said(begun))[1]).toBeNull();
  });
});
