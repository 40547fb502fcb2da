import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators';
import { ReadSystem } from './read-system';
import { SystemState } from './system.dto';

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(private readonly system: ReadSystem) {}

  @Get()
  @Permit('organisation.settings')
  @ApiOperation({
    operationId: 'readSystem',
    summary: 'How scanning, previews and the store are doing',
    description: 'Queues and failures are those of the own organisation; names of files are not shown.',
  })
  @ApiOkResponse({ type: SystemState })
  read(): Promise<SystemState> {
    return this.system.read();
  }
}
