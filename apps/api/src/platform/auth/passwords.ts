import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

/** @node-rs/argon2 hashes with argon2id unless told otherwise. */
const LANES = 1;

export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 200;

@Injectable()
export class Passwords {
  private readonly cost: { memoryCost: number; timeCost: number; parallelism: number };
  private unknownHash: Promise<string> | undefined;

  constructor(@Inject(CONFIG) { passwordCost }: Config) {
    this.cost = { ...passwordCost, parallelism: LANES };
  }

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), this.cost);
  }

  /** @param kept null for an unknown account: takes as long as a wrong password, and is never right */
  async verify(kept: string | null, password: string): Promise<boolean> {
    this.unknownHash ??= this.hash(randomBytes(16).toString('base64url'));
    const right = await verify(kept ?? (await this.unknownHash), password.normalize('NFKC'));
    return right && kept !== null;
  }
}

/** Long, and not made of what everybody knows about the person. */
export function isWeakPassword(password: string, known: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (plain.length < MIN_PASSWORD_LENGTH || new Set(plain).size < 6) return true;
  return known.some((word) => word.length >= 4 && plain.includes(word.toLowerCase()));
}
