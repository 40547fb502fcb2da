import { Injectable } from '@nestjs/common';
import { outageIn } from '../errors/outages';
import { Database } from './database';
import { statement } from './statement';

/**
 * Spills about two megabytes to a temporary file on the volume of the database: whether there is room, without a row.
 */
const spill = statement(
  'room_probe',
  'SELECT count(*) FROM (SELECT n FROM generate_series(1, 50000) n ORDER BY n DESC OFFSET 0) spilled',
);

const spillEarly = statement('room_probe_memory', "SELECT set_config('work_mem', '64kB', true)");

/** Whether there is room to write on the volume of the database. */
@Injectable()
export class VolumeRoom {
  /** Whether the last that was heard of it is that there is none. */
  private full = false;

  constructor(private readonly database: Database) {
    database.onFailure((error) => {
      if (outageIn(error) === 'full') this.full = true;
    });
  }

  /**
   * As far as is known: looked at only after a statement was refused for want of it.
   * @throws whatever else the database says
   */
  async isThere(): Promise<boolean> {
    if (!this.full) return true;
    try {
      await this.database.transaction({ organisationId: null }, async () => {
        await this.database.query(spillEarly);
        await this.database.query(spill);
      });
    } catch (error) {
      if (outageIn(error) === 'full') return false;
      throw error;
    }
    this.full = false;
    return true;
  }
}
