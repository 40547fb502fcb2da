import { undescribed } from './support/described-answers';

const told = {
  ...{ 'content-type': 'application/json; charset=utf-8', etag: '"1"' },
};
const member = {
  ...{ id: '0198f0c2-6a4e-7c31-9d52-3f7a1c08b6e4', displayName: '陳冠宇', email: 'a@b.example' },
  ...{ department: null, jobTitle: null, state: 'active', invitation: null, roles: ['assessor'], version: 1 },
  createdAt: '2026-03-11T06:20:00.000Z',
  abilities: {
    invite: false,
    withdrawInvitation: false,
    resetPassword: false,
    edit: true,
    changeRoles: true,
  },
};
const answered = (body: object, change: { status?: number; headers?: Record<string, string> } = {}) =>
  undescribed({
    ...{ method: 'GET', path: '/members/1', status: 200, headers: told, text: JSON.stringify(body) },
    ...change,
  });

describe('what holds the answers in the tests to the description', () => {
  it('has nothing to say of an answer that is as described', () => {
    expect(answered(member)).toEqual([]);
  });

  const { email: _email, ...withoutEmail } = member;
  const code = (name: string) => ({ code: name });
  const asProblem = { 'content-type': 'application/problem+json' };
  it.each([
    ['a field that is missing', withoutEmail, {}, /required property 'email'/],
    ['a field that nobody described', { ...member, mail: '' }, {}, /additional properties.*mail/],
    [
      'null where there is always something',
      { ...member, displayName: null },
      {},
      /displayName must be string/,
    ],
    ['a value of no list', { ...member, roles: ['boss'] }, {}, /roles\/0 must be equal to one of/],
    ['a day that is none', { ...member, createdAt: 'today' }, {}, /createdAt must match format/],
    [
      'a header that is missing',
      member,
      { headers: { 'content-type': 'application/json' } },
      /etag is described/,
    ],
    ['a header that nobody described', member, { headers: { ...told, location: '/' } }, /location is not/],
    ['a status that nobody described', member, { status: 202 }, /a status that is not described/],
    [
      'another type',
      member,
      { headers: { ...told, 'content-type': 'text/html' } },
      /text\/html is not described/,
    ],
    [
      'a refusal that nobody described',
      code('member.odd'),
      { status: 403, headers: asProblem },
      /member\.odd is not/,
    ],
  ])('names %s', (_, body, change, said) => {
    expect(answered(body, change).join('\n')).toMatch(said);
  });
});
