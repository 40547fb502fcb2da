import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail';

/** Every feature records what it did; so that none forgets to import it, the trail is everywhere. */
@Global()
@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
