import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Public } from '../auth/decorators';
import { Database } from '../database/database';
import { statement } from '../database/statement';

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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process answers; a restart would not help with anything else. */
  @Get('live')
  @Public()
  @ApiOperation({ operationId: 'readLiveness', summary: 'Whether the process answers' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  /** Requests can be served: the database answers and the data folder can be written. 503 otherwise. */
  @Get('ready')
  @Public()
  @ApiOperation({ operationId: 'readReadiness', summary: 'Whether requests can be served' })
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    try {
      await this.database.transaction({ organisationId: null }, () => this.database.query(ping));
      await access(this.config.dataDir, constants.W_OK);
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }
}
