import { Module } from '@nestjs/common';
import { DamagedUnitsRepository } from './damaged-units.repository';
import { VerificationController } from './verification.controller';
import { VerificationRepository } from './verification.repository';
import { Verification } from './verification.service';
import { VerifyRecord } from './verify-record';

@Module({
  controllers: [VerificationController],
  providers: [Verification, VerificationRepository, DamagedUnitsRepository, VerifyRecord],
})
export class VerificationModule {}
