import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RequestAdmission } from '../../platform/limits/request-admission';
import { CalendarFeeds } from './calendar-feeds';

const ending = '.ics';

/** Programs put an ending behind the address of a calendar, and read it by that. */
export const tokenOfFile = (file: string): string | undefined =>
  file.endsWith(ending) ? file.slice(0, -ending.length) : undefined;

/** Lets in whoever holds an address of a calendar. */
@Injectable()
export class CalendarAdmission implements RequestAdmission {
  constructor(private readonly feeds: CalendarFeeds) {}

  admit({ ip, params }: FastifyRequest): Promise<void> {
    const file: unknown =
      typeof params === 'object' && params !== null ? Reflect.get(params, 'file') : undefined;
    return this.feeds.admit({ token: typeof file === 'string' ? tokenOfFile(file) : undefined, address: ip });
  }
}
