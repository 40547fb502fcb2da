import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Unavailable } from '../../../platform/errors/domain-error';
import { UploadLocksRepository } from './upload-locks.repository';

interface Turn {
  /** Asks the one at work to stop, where it can. */
  readonly stop: () => void;
  readonly over: Promise<void>;
  /** Whether the other processes know of it. */
  claimed: boolean;
}

const LOOK_MILLISECONDS = 500;
/** Longer than a lease, so that a process that was killed is waited for, and than storing a large file takes. */
const PATIENCE_MILLISECONDS = 30_000;

/**
 * One at a time writes to an upload, whichever process it is at. A client that comes back is believed before the
 * connection it lost: the request that still waits for bytes is stopped, what it received stays, and the new one goes
 * on from there. Within a process that is at once; another process hears of it with its next look.
 */
@Injectable()
export class UploadLocks implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(UploadLocks.name);
  private readonly holder = randomUUID();
  private readonly turns = new Map<string, Turn>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly shared: UploadLocksRepository) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.look(), LOOK_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /**
   * Resolves when it is this one's turn; what it resolves to ends the turn.
   * @throws Unavailable `upload.busy` when another process does not let go
   */
  async take(id: string, stop: () => void = () => undefined): Promise<() => Promise<void>> {
    for (let before = this.turns.get(id); before !== undefined; before = this.turns.get(id)) {
      before.stop();
      await before.over;
    }
    const end = this.begin(id, stop);
    try {
      await this.claim(id, Date.now() + PATIENCE_MILLISECONDS);
      this.noteClaimed(id);
    } catch (error) {
      end();
      throw error;
    }
    return () => this.giveBack(id, end);
  }

  /** For work that can wait: null while anybody writes to the upload. */
  async tryTake(id: string): Promise<(() => Promise<void>) | null> {
    if (this.turns.has(id)) return null;
    const end = this.begin(id, () => undefined);
    const claimed = await this.shared.claim(id, this.holder).catch((error: unknown) => {
      end();
      throw error;
    });
    if (claimed) {
      this.noteClaimed(id);
      return () => this.giveBack(id, end);
    }
    end();
    return null;
  }

  private begin(id: string, stop: () => void): () => void {
    let resolve = (): void => undefined;
    const over = new Promise<void>((settle) => {
      resolve = settle;
    });
    this.turns.set(id, { stop, over, claimed: false });
    return () => {
      this.turns.delete(id);
      resolve();
    };
  }

  private noteClaimed(id: string): void {
    const turn = this.turns.get(id);
    if (turn !== undefined) turn.claimed = true;
  }

  private async claim(id: string, until: number): Promise<void> {
    for (let pause = 50; !(await this.shared.claim(id, this.holder)); pause = LOOK_MILLISECONDS) {
      if (Date.now() > until) throw new Unavailable('upload.busy');
      await this.shared.want(id);
      await wait(pause);
    }
  }

  private async giveBack(id: string, end: () => void): Promise<void> {
    try {
      await this.shared.release(id, this.holder);
    } catch (error) {
      // What was done stands, and the lease ends by itself.
      this.logger.warn(error, 'a turn could not be given back');
    } finally {
      end();
    }
  }

  /** Stops what another process waits for, and what was taken over because this one was silent for too long. */
  private async look(): Promise<void> {
    const ids = [...this.turns].filter(([, { claimed }]) => claimed).map(([id]) => id);
    if (ids.length === 0) return;
    try {
      const held = new Map((await this.shared.renew(ids, this.holder)).map(({ id, wanted }) => [id, wanted]));
      for (const id of ids) if (held.get(id) !== false) this.turns.get(id)?.stop();
    } catch (error) {
      this.logger.warn(error, 'the turns of uploads could not be looked at');
    }
  }
}
