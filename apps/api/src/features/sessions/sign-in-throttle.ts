import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { Throttled } from '../../platform/errors/domain-error';
import { SignInThrottleRepository } from './sign-in-throttle.repository';

/** Attempts within the window; an address may be that of a whole training room. */
const ACCOUNT_LIMIT = 10;
const ADDRESS_LIMIT = 100;
/** Tidying up goes along with every so many attempts. */
const TIDY_EVERY = 200;

/**
 * Slows guessing down, by account and by address. An attempt is counted before the password is looked at, so that
 * many at once gain nothing, and forgiven when it was right. A block lasts a minute, then twice as long each time, a
 * quarter of an hour at most: long enough against guessing, short enough that nobody is locked out by others for long.
 */
@Injectable()
export class SignInThrottle {
  private readonly pepper: string;
  private count = 0;

  constructor(
    private readonly attempts: SignInThrottleRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) { tokenKeys }: Config,
  ) {
    this.pepper = tokenKeys[0].secret;
  }

  /**
   * Counts an attempt. To be committed even when the attempt fails.
   * @param address null for a person who is signed in already
   * @returns seconds to wait, or null when the attempt may go on
   */
  async attempt(email: string, address: string | null): Promise<number | null> {
    const now = this.clock.now();
    if (this.count++ % TIDY_EVERY === 0) await this.attempts.forget(now);
    const keys = [{ sha256: this.accountKey(email), limit: ACCOUNT_LIMIT }];
    if (address !== null) keys.push({ sha256: this.addressKey(address), limit: ADDRESS_LIMIT });
    const blockedUntil = await this.attempts.count(keys, now);
    return blockedUntil === null
      ? null
      : Math.max(1, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000));
  }

  /**
   * Counts a call at a door that asks for no account, by the network it comes from alone.
   * @param limit calls within the window; an address may be that of a whole company
   * @returns seconds to wait, or null when the call may go on
   */
  async knock(door: string, address: string, limit: number): Promise<number | null> {
    const now = this.clock.now();
    const key = { sha256: this.key(`${door} ${networkOf(address)}`), limit };
    const blockedUntil = await this.attempts.count([key], now);
    return blockedUntil === null
      ? null
      : Math.max(1, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000));
  }

  async forgive(email: string, address: string | null): Promise<void> {
    await this.attempts.forgive(this.accountKey(email), address === null ? null : this.addressKey(address));
  }

  private accountKey = (email: string): Buffer => this.key(`account ${email}`);
  private addressKey = (address: string): Buffer => this.key(`address ${networkOf(address)}`);
  private key = (text: string): Buffer => createHmac('sha256', this.pepper).update(text).digest();
}

export const refuseWhenBlocked = (seconds: number | null): void => {
  if (seconds !== null) throw new Throttled('auth.throttled', seconds);
};

/** A household is given a whole /64 of IPv6: counting single addresses would count nothing. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const whole = [
    ...groups,
    ...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'),
    ...last,
  ];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`;
}
