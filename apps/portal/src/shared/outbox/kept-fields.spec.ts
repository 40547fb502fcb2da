/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { limits } from '@attest/api-client';

const source = join(import.meta.dirname, '../..');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
  .map((file) => relative(source, join(source, file)));
const read = (file: string) => readFileSync(join(source, file), 'utf8');

/** More than a line: a field of several, or one that takes a long text. */
const isLong = (text: string) => /<TextArea\b/.test(text) || longestsOf(text).some((most) => most >= 500);

/** The limits of the fields in a file: as a number, or as the API's description has them. */
function longestsOf(text: string): number[] {
  const written = [...text.matchAll(/maxLength=\{([\d_]+)\}/g)].map(([, most = '']) =>
    Number(most.replaceAll('_', '')),
  );
  const described = [...text.matchAll(/maxLength=\{limits\.(\w+)\.(\w+)\.maxLength\}/g)].map(
    ([, schema = '', field = '']) => byName.get(`${schema}.${field}`) ?? 0,
  );
  return [...written, ...described];
}

const byName = new Map(
  Object.entries(limits).flatMap(([schema, fields]) =>
    Object.entries(fields).map(([field, limit]: [string, object]): [string, number] => [
      `${schema}.${field}`,
      'maxLength' in limit && typeof limit.maxLength === 'number' ? limit.maxLength : 0,
    ]),
  ),
);

const keeps = (text: string) => /\b(?:usePersistedState|useDeviceDraft)[<(]/.test(text);

/** Parts of a form whose words are kept by the form. */
const keptBy: Readonly<Record<string, string>> = {
  'shared/appointments/time-form.tsx': 'shared/appointments/propose-button.tsx',
  'shared/methods/detail-fields.tsx': 'features/workspace/record/record-form.tsx',
  'features/carry-over/target-row.tsx': 'features/carry-over/settle.tsx',
  'features/imports/finding-card.tsx': 'features/imports/draft.ts',
  'features/my-evidence/upload-form.tsx': 'features/my-evidence/use-hand-in.ts',
  'features/observe/details.tsx': 'features/observe/use-observation.ts',
  'features/observe/save-bar.tsx': 'features/observe/use-observation.ts',
  'features/observe/target-row.tsx': 'features/observe/use-observation.ts',
  'features/programme-assignment/entry-fields.tsx': 'features/programme-assignment/assign-page.tsx',
  'features/programme-assignment/people-step.tsx': 'features/programme-assignment/assign-page.tsx',
  'features/programmes/facts-form.tsx': 'features/programmes/programme-form.tsx',
  'features/programmes/requirements-form.tsx': 'features/programmes/programme-form.tsx',
  'features/programmes/section-form.tsx': 'features/programmes/programme-form.tsx',
  'features/plan/item-form.tsx': 'features/plan/plan-editor.tsx',
  'features/self-assessment/evidence-part.tsx': 'features/self-assessment/use-ratings.ts',
  'features/third-parties/invite/invite-fields.tsx': 'features/third-parties/invite/invite-sheet.tsx',
  'features/third-parties/invite/question-choice.tsx': 'features/third-parties/invite/invite-sheet.tsx',
  'features/third-parties/respond/about-you.tsx': 'features/third-parties/respond/kept-form.tsx',
  'features/third-parties/respond/decline-sheet.tsx': 'features/third-parties/respond/kept-form.tsx',
  'features/third-parties/respond/question-card.tsx': 'features/third-parties/respond/kept-form.tsx',
  'features/tools/line-form.tsx': 'features/tools/tool-editor.tsx',
  'features/translations/line-row.tsx': 'features/translations/translation-page.tsx',
  'features/workspace/record/common-fields.tsx': 'features/workspace/record/record-form.tsx',
  'features/workspace/record/target-fields.tsx': 'features/workspace/record/record-form.tsx',
  'features/workspace/review/claim-row.tsx': 'features/workspace/review/claims.tsx',
};

/** Nothing is written here: the field itself, and the page that shows what fields look like. */
const noForms = ['ui/field/text-field.tsx', 'ui/gallery/forms.tsx'];

const long = files.filter((file) => isLong(read(file)) && !noForms.includes(file));

it.each(long)('what is written in %s is kept on the device', (file) => {
  expect(keeps(read(keptBy[file] ?? file))).toBe(true);
});

it('finds the fields at all, and knows no form that is gone', () => {
  expect(long.length).toBeGreaterThan(30);
  expect(Object.keys(keptBy).filter((file) => !long.includes(file))).toEqual([]);
});
