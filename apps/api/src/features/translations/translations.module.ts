import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { StandardsModule } from '../standards/standards.module';
import { TranslationsController } from './translations.controller';
import { TranslationsRepository } from './translations.repository';
import { TranslationsService } from './translations.service';

@Module({
  imports: [AuditModule, StandardsModule],
  controllers: [TranslationsController],
  providers: [TranslationsRepository, TranslationsService],
  exports: [TranslationsService],
})
export class TranslationsModule {}
