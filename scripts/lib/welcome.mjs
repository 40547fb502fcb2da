import { demoAccounts } from './demo-accounts.mjs';
import { reachableHost } from './port.mjs';

/**
 * What is printed when everything runs: where to go, and whom to sign in as.
 * @param {object} options
 * @param {Pick<import('./settings.mjs').Settings, 'host' | 'port' | 'own'>} options.settings
 * @param {Pick<import('./data-folder.mjs').DataFolder, 'path' | 'log'>} options.folder
 * @param {string | undefined} options.demoPassword undefined: there is no demo
 * @returns {string}
 */
export function welcome({ settings, folder, demoPassword }) {
  const host = settings.host === '127.0.0.1' ? 'localhost' : reachableHost(settings.host);
  const lines = ['', `  Attest runs at 網址:  http://${host}:${settings.port}`, ''];
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
  lines.push(`  Data 資料:  ${folder.path}`, `  Log 紀錄:   ${folder.log}`, '  Ctrl-C stops 停止', '', '');
  return lines.join('\n');
}
