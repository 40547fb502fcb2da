/** @jest-environment node */
import { fitColumns } from './fit-columns';

const sizes = { width: 168, least: 144 };

it.each([
  [1164, 3, 168, 'few columns keep their width'],
  [1164, 7, 166, 'a column that would be cut by a little makes all a little narrower'],
  [1164, 12, 145, 'of many, as many whole ones are seen as there is room for'],
  [0, 7, 168, 'nothing is known of the room yet'],
  [100, 7, 168, 'no room for even one'],
])('in %i px %i columns are %i px wide: %s', (room, count, width) => {
  expect(fitColumns(room, count, sizes)).toBe(width);
  if (room >= sizes.least && count * width > room)
    expect(room - Math.floor(room / width) * width).toBeLessThan(8);
});
