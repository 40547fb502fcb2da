import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/decorators';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { Storage } from '../storage/storage';

class Health {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

const ping = statement('ping', 'SELECT 1');

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
  ) {}

  /** The process answers; a restart would not help with anything else. */
  @Get('live')
  @Public()
  @ApiOperation({ operationId: 'readLiveness', summary: 'Whether the process answers' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  /** Requests can be served: the database answers and files can be stored. 503 otherwise. */
  @Get('ready')
  @Public()
  @ApiOperation({ operationId: 'readReadiness', summary: 'Whether requests can be served' })
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    try {
      await this.database.transaction({ organisationId: null }, () => this.database.query(ping));
      await this.storage.check();
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }
}
