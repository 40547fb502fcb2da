import { reachableHost } from './port.mjs';

/**
 * Whom a visitor can sign in as, and as what. The demo makes many more candidates; these are the ones to begin with.
 * @type {readonly { readonly email: string, readonly role: string }[]}
 */
const demoAccounts = [
  { email: 'admin@demo.attest.example', role: '管理員 admin' },
  { email: 'author@demo.attest.example', role: '標準作者 author' },
  { email: 'assessor@demo.attest.example', role: '評量人員 assessor' },
  { email: 'assessor2@demo.attest.example', role: '評量人員 assessor' },
  { email: 'supervisor@demo.attest.example', role: '主管 supervisor' },
  { email: 'verifier@demo.attest.example', role: '內部查核員 verifier' },
  { email: 'auditor@demo.attest.example', role: '外部稽核員 auditor' },
  { email: 'candidate@demo.attest.example', role: '受評者 candidate (candidate2@, candidate3@ …)' },
  { email: 'admin@other.attest.example', role: '管理員 admin' },
  { email: 'assessor@other.attest.example', role: '評量人員 assessor' },
  { email: 'candidate@other.attest.example', role: '受評者 candidate' },
];

/**
 * What is printed when everything runs: where to go, and whom to sign in as.
 * @param {object} options
 * @param {Pick<import('./settings.mjs').Settings, 'host' | 'port' | 'own'>} options.settings
 * @param {Pick<import('./data-folder.mjs').DataFolder, 'path' | 'log'>} options.folder
 * @param {string | undefined} options.demoPassword undefined: there is no demo
 * @param {string | undefined} [options.role] `ATTEST_ROLE`, which the application has accepted; all, without it
 * @returns {string}
 */
export function welcome({ settings, folder, demoPassword, role }) {
  const host = settings.host === '127.0.0.1' ? 'localhost' : reachableHost(settings.host);
  const end = [`  Data 資料:  ${folder.path}`, `  Log 紀錄:   ${folder.log}`, '  Ctrl-C stops 停止', '', ''];
  if (role === 'worker') {
    const only =
      '  This process works on jobs alone and has no pages (ATTEST_ROLE) 此程序只處理背景工作，沒有網頁';
    return ['', only, '', ...end].join('\n');
  }
  const lines = ['', `  Attest runs at 網址:  http://${host}:${settings.port}`, ''];
  if (role === 'api') {
    lines.push('  Jobs wait for a process that works on them (ATTEST_ROLE) 背景工作須由另一個程序處理', '');
  }
  if (demoPassword !== undefined) {
    const width = Math.max(...demoAccounts.map(({ email }) => email.length));
    lines.push(
      `  Demo accounts 示範帳號, password 密碼:  ${demoPassword}`,
      '',
      ...demoAccounts.map(({ email, role }) => `    ${email.padEnd(width)}   ${role}`),
      '',
    );
  } else {
    lines.push(
      '  An organisation and its first admin are made with 新增機構與第一位管理員:',
      '    npm run attest -- organisation create --name NAME --slug SLUG --admin-email E-MAIL',
      '',
    );
  }
  return [...lines, ...end].join('\n');
}
