import { reachableHost } from './port.mjs';

/** Roles as a person reads them, in both languages. */
const ROLE_NAMES = new Map([
  ['admin', '管理員 admin'],
  ['author', '標準作者 author'],
  ['assessor', '評估者 assessor'],
  ['supervisor', '簽核主管 supervisor'],
  ['verifier', '查驗者 verifier'],
  ['auditor', '稽核者 auditor'],
  ['candidate', '受評者 candidate'],
]);

/**
 * What is printed when everything runs: where to go, and whom to sign in as.
 * @param {object} options
 * @param {Pick<import('./settings.mjs').Settings, 'host' | 'port' | 'own'>} options.settings
 * @param {Pick<import('./data-folder.mjs').DataFolder, 'path' | 'log'>} options.folder
 * @param {{ accounts: import('./commands.mjs').DemoAccount[], password: string }} [options.demo]
 * @returns {string}
 */
export function welcome({ settings, folder, demo }) {
  const host = settings.host === '127.0.0.1' ? 'localhost' : reachableHost(settings.host);
  const lines = ['', `  Attest runs at 網址   http://${host}:${settings.port}`, ''];
  if (demo) {
    lines.push(`  Demo accounts 示範帳號，password 密碼:  ${demo.password}`, '');
    const width = Math.max(...demo.accounts.map(({ email }) => email.length));
    for (const { email, roles } of demo.accounts) {
      const names = roles.map((role) => ROLE_NAMES.get(role) ?? role).join('、');
      lines.push(`    ${email.padEnd(width)}   ${names}`);
    }
    lines.push('');
  } else if (settings.own) {
    lines.push(
      '  The first organisation and its admin are made with:',
      '  第一個機構與管理員以下列指令建立:',
      '    npm run attest -- organisation create --name <name> --slug <slug> --admin-email <e-mail>',
      '',
    );
  }
  lines.push(`  Data 資料: ${folder.path}`, `  Log 紀錄: ${folder.log}`, '  Ctrl-C stops 停止', '', '');
  return lines.join('\n');
}
