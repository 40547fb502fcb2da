/** @jest-environment node */
import { readableElement } from './targets';

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
