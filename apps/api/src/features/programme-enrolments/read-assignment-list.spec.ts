import { readAssignmentList } from './read-assignment-list';

const row = (line: number, person: string, over: object = {}) => ({
  ...{ line, person, assessor: '', supervisor: '', dueOn: null, electives: [] },
  ...over,
});
const read = (text: string) => {
  const { rows, errors } = readAssignmentList(text);
  return { rows: rows.map(({ columns: _columns, ...rest }) => rest), errors };
};

describe('reading a list of people to assign', () => {
  it('takes addresses or names in one column, without headings', () => {
    expect(read('lin@example.tw\n王小明\n')).toEqual({
      ...{ rows: [row(1, 'lin@example.tw'), row(2, '王小明')], errors: [] },
    });
  });

  it('finds columns by their headings, in Chinese or English, in any order', () => {
    const chinese =
      '主管,姓名,電子郵件,評量人員,期限,選修\nsup@x.tw,林佳穎,lin@x.tw,ass@x.tw,2027/6/30,T4、T5';
    const english =
      'Supervisor,Name,E-mail,Assessor,Due date,Electives\nsup@x.tw,林佳穎,lin@x.tw,ass@x.tw,116.6.30,T4 T5';
    const expected = row(2, 'lin@x.tw', {
      ...{ assessor: 'ass@x.tw', supervisor: 'sup@x.tw', dueOn: '2027-06-30', electives: ['T4', 'T5'] },
    });
    expect(read(chinese).rows).toEqual([expected]);
    expect(read(english).rows).toEqual([expected]);
  });

  it('tolerates a byte order mark, quotes, CRLF, tabs, full-width commas and letters, and empty lines', () => {
    const text = '\uFEFF姓名，評量人員\r\n"林, 佳穎"，ｃｈｅｎ＠x.tw\r\n\r\n王小明\tchen@x.tw\r\n';
    expect(read(text)).toEqual({
      rows: [row(2, '林, 佳穎', { assessor: 'chen@x.tw' }), row(4, '王小明', { assessor: 'chen@x.tw' })],
      errors: [],
    });
  });

  it('tells of each line that it cannot read where and why', () => {
    const text = '姓名,評量人員,期限\n,chen@x.tw,\n林佳穎,,明年\n王小明,,2027-02-30\n李四,,\n';
    expect(read(text)).toEqual({
      rows: [row(5, '李四')],
      errors: [
        { line: 2, column: 1, problem: 'person_missing', value: ', chen@x.tw, ' },
        { line: 3, column: 3, problem: 'due_invalid', value: '明年' },
        { line: 4, column: 3, problem: 'due_invalid', value: '2027-02-30' },
      ],
    });
  });

  it('counts lines as an editor does where a cell has several', () => {
    const text = '姓名,期限\n"林\n佳穎",\n王小明,never\n';
    expect(read(text).errors).toEqual([{ line: 4, column: 2, problem: 'due_invalid', value: 'never' }]);
  });

  it('reads an empty text as nobody, and says of one that is no list that it is unreadable', () => {
    expect(read('')).toEqual({ rows: [], errors: [] });
    expect(read('a,"b\nc').errors).toMatchObject([{ problem: 'unreadable' }]);
  });

  it.each([
    ['a,"b\nc', 1],
    ['姓名,期限\n林佳穎,\n"王小明,\n李四,\n', 3],
    ['\uFEFF姓名\r\n"林, 佳穎"\r\n"王 ""小"" 明\r\n李四\r\n', 3],
    // A cell of several lines before it, and a quote within a name.
    ['"林\n佳穎",a\n王"小"明,"b\n李四\n', 3],
  ])('says of %j that the quote of line %d is never closed', (text, line) => {
    expect(read(text)).toEqual({
      rows: [],
      errors: [{ line, column: null, problem: 'unreadable', value: '' }],
    });
  });

  it('takes two hundred people', () => {
    const text = Array.from({ length: 203 }, (_, index) => `p${String(index)}@x.tw`).join('\n');
    const { rows, errors } = read(text);
    expect(rows).toHaveLength(200);
    expect(errors.map(({ line, problem }) => [line, problem])).toEqual([
      [201, 'too_many'],
      [202, 'too_many'],
      [203, 'too_many'],
    ]);
  });
});
