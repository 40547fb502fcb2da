import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../..');
const forms = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

/** What is looked for, compared or typed to be verified, and names nothing that is shown. */
const noNames = ['q', 'cursor', 'choiceId', 'ticket', 'department filter', 'timeZone'];

/** The decorated fields of a file, each with its decorators. */
const fieldsOf = (text: string) =>
  [...text.matchAll(/((?:^ {2}@[\s\S]*?)?)^ {2}(\w+)[!?]?: /gm)].map(([, decorators = '', name = '']) => ({
    decorators: decorators.slice(decorators.lastIndexOf('\n\n') + 1),
    name,
  }));

const short = forms.flatMap(({ file, text }) =>
  fieldsOf(text)
    .filter(({ decorators }) => Number(/@MaxLength\((\d+)\)/.exec(decorators)?.[1] ?? Infinity) <= 300)
    .map((field) => ({
      ...field,
      name: file.endsWith('matrix-files.dto.ts') ? 'department filter' : field.name,
      file,
    })),
);

describe('the texts of all forms', () => {
  it('are names, read as one line, where they are short', () => {
    expect(short.length).toBeGreaterThan(20);
    const open = short.filter(
      ({ name, decorators }) => !noNames.includes(name) && !decorators.includes('@SingleLine()'),
    );
    expect(open.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it('are measured in one way', () => {
    const others = forms.filter(({ text }) =>
      /import \{[^}]*\b(?:MaxLength|Length)\b[^}]*\} from 'class-validator'/.test(text),
    );
    expect(others.map(({ file }) => file)).toEqual([]);
  });
});
