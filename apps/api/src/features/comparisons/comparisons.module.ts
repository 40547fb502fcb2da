import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonsService } from './comparisons.service';
import { EditionsRepository } from './editions.repository';

@Module({
  imports: [StandardsModule],
  controllers: [ComparisonsController],
  providers: [ComparisonsService, EditionsRepository],
  exports: [ComparisonsService],
})
export class ComparisonsModule {}
