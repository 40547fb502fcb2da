/**
 * What an e-mail address says of who reads it. free: anybody may have one · candidates_own: the domain of the
 * candidate's own address, so a place they may share · own_domain: of some organisation, which is to be the one named.
 */
export const emailStandings = ['free', 'candidates_own', 'own_domain'] as const;
export type EmailStanding = (typeof emailStandings)[number];

/** Where anybody gets a mailbox without saying who they are; providers of Taiwan and those used everywhere. */
const freeProviders: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.com.tw',
  'hotmail.com',
  'hotmail.com.tw',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.com.tw',
  'ymail.com',
  'kimo.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'pchome.com.tw',
  'msa.hinet.net',
  'hinet.net',
  'seed.net.tw',
  'xuite.net',
  'url.com.tw',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'gmx.net',
  'mail.com',
  'aol.com',
  'zoho.com',
  'yandex.com',
  'qq.com',
  '163.com',
  '126.com',
]);

const shape = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

export const isEmail = (text: string): boolean => text.length <= 254 && shape.test(text.trim());

/** Lower case, without the dot that ends a full name. Empty for what is no address. */
export function emailDomain(address: string): string {
  const at = address.trim().lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .trim()
        .slice(at + 1)
        .toLowerCase()
        .replace(/\.$/, '');
}

export function emailStanding(address: string, candidateAddress: string): EmailStanding {
  const domain = emailDomain(address);
  if (freeProviders.has(domain)) return 'free';
  return domain === emailDomain(candidateAddress) ? 'candidates_own' : 'own_domain';
}

/** Two spellings of one mailbox: case and what follows a plus sign; dots too where Google leaves them out. */
export function sameMailbox(one: string, other: string): boolean {
  const key = (address: string): string => {
    const domain = emailDomain(address).replace(/^googlemail\.com$/, 'gmail.com');
    const plain = address.trim().toLowerCase().split('@')[0]?.split('+')[0] ?? '';
    return `${domain === 'gmail.com' ? plain.replaceAll('.', '') : plain}@${domain}`;
  };
  return key(one) === key(other);
}
