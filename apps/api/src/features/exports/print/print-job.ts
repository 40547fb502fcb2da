import type { Locale, ToolCoverage, ToolKind } from '@attest/domain';
import { printProgram } from '../../../platform/printing/printer';
import type { ReleaseDetail } from '../../standards/standards.dto';
import type { UsedTool } from '../../tools/tools.repository';

/** What is said of the organisation's own time, since a thread knows nothing of the request. */
interface Printed {
  readonly locale: Locale;
  /** Day of printing, yyyy-mm-dd. */
  readonly today: string;
}

export interface PrintedTools {
  readonly release: Pick<ReleaseDetail, 'code' | 'version' | 'name' | 'contentSha256'>;
  readonly unit: ReleaseDetail['units'][number];
  readonly attitudes: ReleaseDetail['attitudes'];
  readonly criticalEvidence: ReleaseDetail['assessmentGuide']['criticalEvidence'];
  readonly methods: ReleaseDetail['assessmentGuide']['methods'];
  readonly tools: readonly UsedTool[];
}

/** Plain data: it goes to another thread. */
export type PrintJob =
  | (Printed & { readonly what: 'standard'; readonly release: ReleaseDetail })
  | (Printed & PrintedTools & { readonly what: 'tools' })
  | (Printed &
      PrintedTools & {
        readonly what: 'matrix';
        readonly coverage: ToolCoverage;
        readonly kinds: readonly ToolKind[];
      });

export const exportPrinting = printProgram<PrintJob>('print-exports', import.meta.url);
