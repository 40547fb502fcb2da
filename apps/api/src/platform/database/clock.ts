import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** The server's clock, as an argument: tests and the demo set their own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** Ids are UUIDv7: they sort by time, and pages by cursor follow them. */
@Injectable()
export class Ids {
  constructor(private readonly clock: Clock) {}

  next(): string {
    const milliseconds = this.clock.now().getTime().toString(16).padStart(12, '0');
    // Version 4 brings its own store of randomness and costs a tenth of asking for 16 bytes each time.
    const random = randomUUID();
    return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${random.slice(15)}`;
  }
}
