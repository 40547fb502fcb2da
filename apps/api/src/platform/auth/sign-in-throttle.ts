import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { Throttled } from '../errors/domain-error';
import { networkOf } from '../http/network-of';
import { SignInThrottleRepository } from './sign-in-throttle.repository';

/** Attempts within the window, of one account from one network, from one known device, or in one session. */
const OWN_LIMIT = 10;
/** Of one account from all networks together. */
const ACCOUNT_LIMIT = 100;
/** Of one network on all accounts together: it may be that of a whole training room. */
const ADDRESS_LIMIT = 100;
/** Tidying up goes along with every so many attempts. */
const TIDY_EVERY = 200;

/** What an attempt is counted under, the narrowest first. */
export interface Counter {
  readonly sha256: Buffer;
  /** Attempts within the window. */
  readonly limit: number;
}

/** Where somebody tries to sign in from. */
export interface SignInPlace {
  readonly address: string;
  /** The device this account was used on before; null for any other. */
  readonly deviceId: string | null;
}

/**
 * Slows guessing down. An attempt is counted before the password is looked at, so that many at once gain nothing, and
 * forgiven when it was right. A block lasts a minute, then twice as long each time, a quarter of an hour at most.
 *
 * Whoever guesses uses up a counter of their own, never that of the owner: a stranger is counted by account and
 * network, a device the owner has used before by that device alone, and a person who is signed in by their session.
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

  signIn(email: string, { address, deviceId }: SignInPlace): Counter[] {
    if (deviceId !== null) return [this.counter(`device ${deviceId} ${email}`, OWN_LIMIT)];
    const network = networkOf(address);
    return [
      this.counter(`account ${email} from ${network}`, OWN_LIMIT),
      this.counter(`account ${email}`, ACCOUNT_LIMIT),
      this.counter(`address ${network}`, ADDRESS_LIMIT),
    ];
  }

  /** The password once more, of somebody who is signed in. */
  reauthentication = (sessionId: string): Counter[] => [this.counter(`session ${sessionId}`, OWN_LIMIT)];

  /** Calls at an entrance that asks for no account. @param who a network, or what the caller has shown to hold */
  entrance = (entrance: string, who: string, limit: number): Counter[] => [
    this.counter(`${entrance} ${who}`, limit),
  ];

  /**
   * Counts an attempt. To be committed even when the attempt fails.
   * @returns seconds to wait, or null when the attempt may go on
   */
  async attempt(counters: readonly Counter[]): Promise<number | null> {
    const now = this.clock.now();
    if (this.count++ % TIDY_EVERY === 0) await this.attempts.forget(now);
    const blockedUntil = await this.attempts.count(counters, now);
    return blockedUntil === null
      ? null
      : Math.max(1, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000));
  }

  /** The narrowest counter starts anew; the others have one attempt less against them. */
  forgive([narrowest, ...others]: readonly Counter[]): Promise<void> {
    return this.attempts.forgive(
      narrowest === undefined ? [] : [narrowest.sha256],
      others.map(({ sha256 }) => sha256),
    );
  }

  private counter = (text: string, limit: number): Counter => ({
    sha256: createHmac('sha256', this.pepper).update(text).digest(),
    limit,
  });
}

export const refuseWhenBlocked = (seconds: number | null): void => {
  if (seconds !== null) throw new Throttled('auth.throttled', seconds);
};
