import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable, SetMetadata } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

export const SECRET_ANSWER = 'attest:secret-answer';

/** The answer shows a secret this once: it is kept sealed, so that neither the database nor a backup tells it. */
export const SecretAnswer = () => SetMetadata(SECRET_ANSWER, true);

const PREFIX = 'sealed:';
const IV_BYTES = 12;
const TAG_BYTES = 16;

@Injectable()
export class SealedAnswers {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  constructor(@Inject(CONFIG) { tokenKeys: [current, ...earlier] }: Config) {
    const derive = (secret: string) =>
      Buffer.from(hkdfSync('sha256', secret, '', 'sealed idempotent answers', 32));
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
