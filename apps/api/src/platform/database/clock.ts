import { randomBytes } from 'node:crypto';
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
    const bytes = randomBytes(16);
    bytes.writeUIntBE(this.clock.now().getTime(), 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }
}
