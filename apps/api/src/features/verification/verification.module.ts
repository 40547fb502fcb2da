import { Module } from '@nestjs/common';
import { DamagedUnitsRepository } from './damaged-units.repository';
import { VerificationController } from './verification.controller';
import { Verification } from './verification.service';

@Module({
  controllers: [VerificationController],
  providers: [Verification, DamagedUnitsRepository],
})
export class VerificationModule {}
