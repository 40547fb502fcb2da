import { parseCommand } from './command-line.mjs';

const create = [
  'organisation',
  'create',
  '--name',
  '鴻圖',
  '--slug',
  'hongtu',
  '--admin-email',
  'li@hongtu.example',
];

describe('the words after “attest”', () => {
  it('are help when there are none', () => {
    expect(parseCommand([])).toEqual({ command: 'help' });
    expect(parseCommand(['--help'])).toEqual({ command: 'help' });
  });

  it('name one file to read', () => {
    expect(parseCommand(['read', 'a.txt'])).toEqual({ command: 'read', file: 'a.txt' });
    expect(() => parseCommand(['read'])).toThrow(/Name one file/);
    expect(() => parseCommand(['read', 'a.txt', 'b.txt'])).toThrow(/Name one file/);
  });

  it('name the kind of an empty template', () => {
    expect(parseCommand(['template', 'unit'])).toEqual({ command: 'template', kind: 'unit' });
    expect(() => parseCommand(['template', 'other'])).toThrow(/template unit\|occupation/);
  });

  it('describe an organisation and its first admin', () => {
    expect(parseCommand(create)).toEqual({
      command: 'organisation create',
      name: '鴻圖',
      slug: 'hongtu',
      adminEmail: 'li@hongtu.example',
      adminName: 'li',
    });
    expect(parseCommand([...create, '--admin-name', '李承翔'])).toMatchObject({ adminName: '李承翔' });
  });

  it('list failed jobs of the installation, or say what is to become of them', () => {
    const id = 'e0000000-0000-7000-8000-000000000000';
    expect(parseCommand(['jobs'])).toEqual({ command: 'jobs', settle: undefined });
    expect(parseCommand(['jobs', 'retry', 'all'])).toEqual({
      ...{ command: 'jobs', settle: { how: 'retry', which: 'all' } },
    });
    expect(parseCommand(['jobs', 'discard', id])).toMatchObject({ settle: { how: 'discard', which: id } });
    for (const wrong of [['retry'], ['retry', 'some'], ['drop', id], ['discard', id, id]]) {
      expect(() => parseCommand(['jobs', ...wrong])).toThrow(/retry\|discard ID\|all/);
    }
  });

  it.each([
    [create.slice(0, 4), /are needed/],
    [create.with(5, 'Hong Tu'), /--slug is “Hong Tu”/],
    [create.with(7, 'li'), /no e-mail address/],
    [[...create, '--password', 'secret'], /password/],
    [['organisation'], /no command “organisation”/],
    [['reed', 'a.txt'], /no command “reed a.txt”/],
  ])('are refused with the reason and the help: %j', (words, reason) => {
    expect(() => parseCommand(words)).toThrow(reason);
    expect(() => parseCommand(words)).toThrow(/Usage: npm run attest/);
  });
});
