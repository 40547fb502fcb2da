import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config/config';
import { CONFIG } from '../../../config/config.module';
import { Clamd } from '../../../platform/scanner/clamd';

export interface ScannerState {
  readonly configured: boolean;
  /** null: none is set. */
  readonly reachable: boolean | null;
  readonly version: string | null;
}

/** The virus scanner, where one is set. Without one files are shown as they come, and the system page says so. */
@Injectable()
export class Scanner {
  readonly clamd: Clamd | null;

  constructor(@Inject(CONFIG) { clamd }: Config) {
    this.clamd = clamd === null ? null : new Clamd(clamd);
  }

  async state(): Promise<ScannerState> {
    if (this.clamd === null) return { configured: false, reachable: null, version: null };
    try {
      return { configured: true, reachable: true, version: await this.clamd.version() };
    } catch {
      return { configured: true, reachable: false, version: null };
    }
  }
}
