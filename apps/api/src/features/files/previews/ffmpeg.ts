import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config/config';
import { CONFIG } from '../../../config/config.module';

/** The program that draws a frame of a film. Not part of the product: films get a picture where it is installed. */
@Injectable()
export class Ffmpeg {
  /** null: there is none. Looked for once; a program installed later is found at the next start. */
  readonly path: string | null;

  constructor(@Inject(CONFIG) { ffmpeg }: Config) {
    const places = ffmpeg === null ? (process.env['PATH'] ?? '').split(delimiter) : [];
    const named = ffmpeg === null ? places.filter(Boolean).map((folder) => join(folder, 'ffmpeg')) : [ffmpeg];
    this.path = named.find(canRun) ?? null;
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
