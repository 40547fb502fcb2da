import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Config } from '../../config/config';

const PREFIX = 'sealed:';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Text that the database keeps for this server alone: AES-256-GCM under a key derived from the secret that signs
 * tokens, one for each purpose. Neither the database nor a backup of it tells what was sealed.
 */
export class Sealer {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  /** @param purpose what is sealed for one purpose cannot be opened for another */
  constructor({ tokenKeys: [current, ...earlier] }: Pick<Config, 'tokenKeys'>, purpose: string) {
    const derive = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
    this.keys = [derive(current.secret), ...earlier.map(({ secret }) => derive(secret))];
  }

  seal(text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys[0], iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return PREFIX + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @returns the text as it is when it was not sealed; null when the key is gone */
  open(text: string): string | null {
    if (!text.startsWith(PREFIX)) return text;
    const whole = Buffer.from(text.slice(PREFIX.length), 'base64');
    for (const key of this.keys) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, whole.subarray(0, IV_BYTES));
        decipher.setAuthTag(whole.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        return Buffer.concat([
          decipher.update(whole.subarray(IV_BYTES + TAG_BYTES)),
          decipher.final(),
        ]).toString('utf8');
      } catch {
        // Sealed under another key; the next one may fit.
      }
    }
    return null;
  }
}
