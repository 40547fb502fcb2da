import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/decorators';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { VolumeRoom } from '../database/volume-room';
import { Unavailable } from '../errors/domain-error';
import { outageIn } from '../errors/outages';
import { ApiProblems } from '../http/api-problems';
import { Drain } from '../http/drain';
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
    private readonly room: VolumeRoom,
    private readonly storage: Storage,
    private readonly drain: Drain,
  ) {}

  /** The process answers; a restart would not help with anything else. */
  @Get('live')
  @Public()
  @ApiOperation({ operationId: 'readLiveness', summary: 'Whether the process answers' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  /**
   * Requests can be served: the database answers and files can be stored. Otherwise 503 with the reason: `stopping`,
   * `unavailable` (the database), `storage.unavailable`, `storage.full`.
   */
  @Get('ready')
  @Public()
  @ApiOperation({ operationId: 'readReadiness', summary: 'Whether requests can be served' })
  @ApiOkResponse({ type: Health })
  @ApiProblems({ 503: ['storage.unavailable', 'storage.full'] })
  async ready(): Promise<Health> {
    if (this.drain.hasBegun) throw new Unavailable('stopping');
    try {
      await this.database.transaction({ organisationId: null }, () => this.database.query(ping));
    } catch {
      throw new Unavailable('unavailable');
    }
    if (!(await this.room.isThere())) throw new Unavailable('storage.full');
    try {
      await this.storage.check();
    } catch (error) {
      throw new Unavailable(outageIn(error) === 'full' ? 'storage.full' : 'storage.unavailable');
    }
    return { status: 'ok' };
  }
}
