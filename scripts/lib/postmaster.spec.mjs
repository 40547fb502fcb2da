import { judgePostmaster, parsePidFile } from './postmaster.mjs';

const text = '4242\n/data/postgres\n1700000000\n5432\n\n127.0.0.1\n   123456   32768\nready   \n';
const file = { pid: 4242, folder: '/data/postgres', startedAt: 1_700_000_000, port: 5432, ready: true };
const mark = 'attest-0123456789abcdef';
const ours = {
  command: ['/opt/pg/bin/postgres', '-D', '/proc/self/cwd', '-c', `cluster_name=${mark}`],
  workingFolder: '/data/postgres',
  startedAt: 1_700_000_000.4,
};
/** @param {Partial<typeof ours> | { workingFolder: undefined }} change */
const judge = (change) => judgePostmaster(file, '/data/postgres', mark, { ...ours, ...change });

describe('postmaster.pid', () => {
  it('is read as PostgreSQL writes it', () => {
    expect(parsePidFile(text)).toEqual(file);
  });

  it('says that a server is not ready yet', () => {
    expect(parsePidFile(text.replace('ready   ', 'starting'))?.ready).toBe(false);
  });

  it('is not believed while half written', () => {
    expect(parsePidFile('')).toBeUndefined();
    expect(parsePidFile('4242\n')).toBeUndefined();
    expect(parsePidFile('4242\n/data/postgres\n')).toBeUndefined();
  });
});

describe('a process with the number of postmaster.pid', () => {
  it('is ours when it works in the folder of the cluster', () => {
    expect(judge({})).toBe('ours');
  });

  it('is ours by its command line where the system hides its working folder', () => {
    expect(judge({ workingFolder: undefined })).toBe('ours');
  });

  it('is another one when it is no PostgreSQL', () => {
    expect(judge({ command: ['/usr/bin/node', 'postgres'] })).toBe('other');
    expect(judge({ command: [] })).toBe('other');
  });

  it('is another one when it serves another folder, a copy of ours included', () => {
    expect(judge({ workingFolder: '/data/copy' })).toBe('other');
  });

  it('is another one when it began at another time: the number was used again', () => {
    expect(judge({ startedAt: 1_700_000_100 })).toBe('other');
  });

  it('stays unclear, and is left alone, when nothing tells its cluster', () => {
    expect(judge({ workingFolder: undefined, command: ['postgres', '-D', '/data/postgres'] })).toBe(
      'unclear',
    );
  });
});
