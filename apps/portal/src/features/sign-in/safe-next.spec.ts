/** @jest-environment node */
import { safeNext } from './safe-next';

describe('where to go after signing in', () => {
  it('goes back to the page that was asked for', () => {
    expect(safeNext('/enrolments/1?target=3.2')).toBe('/enrolments/1?target=3.2');
  });

  it.each([
    null,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/',
  ])('does not follow %s', (next) => {
    expect(safeNext(next)).toBe('/');
  });
});
