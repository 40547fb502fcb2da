import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RequestAdmission } from '../../platform/limits/request-admission';
import { ThirdPartyEntry } from './third-party-entry';

/** The token never stands in an address: addresses are kept by browsers, proxies and logs. */
export const TOKEN_HEADER = 'invitation-token';

/** Lets in whoever holds a link. */
@Injectable()
export class ThirdPartyAdmission implements RequestAdmission {
  constructor(private readonly entry: ThirdPartyEntry) {}

  admit({ ip, headers }: FastifyRequest): Promise<void> {
    const token = headers[TOKEN_HEADER];
    return this.entry.admit({ token: typeof token === 'string' ? token : undefined, address: ip });
  }
}
