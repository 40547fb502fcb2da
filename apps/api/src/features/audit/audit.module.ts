import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditNamesRepository } from './audit-names.repository';
import { AuditRepository } from './audit.repository';
import { Audit } from './audit.service';
import { AuditTrail } from './audit-trail';
import { WriteCheckpoints } from './write-checkpoints';

/** Every feature records what it did; so that none forgets to import it, the trail is everywhere; what proves it from outside, too. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditTrail, Audit, AuditRepository, AuditNamesRepository, WriteCheckpoints],
  exports: [AuditTrail, WriteCheckpoints],
})
export class AuditModule {}
