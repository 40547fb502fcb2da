import { isIP } from 'node:net';
import { OperatorProblem } from '../platform/errors/operator-problem';

const MOST_HOPS = 10;

/**
 * How many proxies stand in front, or the addresses and networks they have, separated by commas. Each proxy adds the
 * address it was called from at the right of X-Forwarded-For; what stands further left than the trusted ones, anybody
 * may have written.
 * @returns false where nobody is believed
 * @throws OperatorProblem for anything else
 */
export function readTrustedProxies(text: string | undefined): number | string[] | false {
  const given = (text ?? '').trim();
  if (given === '' || given === '0') return false;
  if (/^\d+$/.test(given) && Number(given) <= MOST_HOPS) return Number(given);
  const addresses = given.split(',').map((part) => part.trim());
  if (addresses.every(isAddressOrNetwork)) return addresses;
  throw new OperatorProblem(
    `ATTEST_TRUST_PROXY is “${given}”; it has to be the number of proxies in front, 1 to ${MOST_HOPS}, or their addresses, such as 10.0.0.2 or 10.0.0.0/24, separated by commas.`,
    `ATTEST_TRUST_PROXY 必須是前端代理伺服器的層數（1 到 ${MOST_HOPS}），或以逗號分隔的位址，例如 10.0.0.2、10.0.0.0/24。`,
  );
}

/**
 * What Fastify is told. By itself it takes no number: so many proxies in front are believed only where nobody reaches
 * the port past them, which is for whoever sets the number to see to.
 */
export function trustFunctionOf(
  trusted: number | string[] | false,
): string[] | false | ((address: string, hop: number) => boolean) {
  return typeof trusted === 'number' ? (_address, hop) => hop < trusted : trusted;
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  // Everybody would be believed.
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128);
}
