import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesRepository } from './programmes.repository';
import { ProgrammesService } from './programmes.service';

@Module({
  imports: [StandardsModule],
  controllers: [ProgrammesController],
  providers: [ProgrammesRepository, ProgrammesService],
  exports: [ProgrammesService],
})
export class ProgrammesModule {}
