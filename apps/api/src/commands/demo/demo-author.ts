import { type ToolKind, toolKinds } from '@attest/domain';
import { ImportDocument } from '../../features/imports/import-document';
import { ToolsService } from '../../features/tools/tools.service';
import type { DemoCalendar } from './demo-calendar';
import type { DemoUnit } from './demo-desk';
import type { DemoStage } from './demo-stage';

/** What the author put in use of the four tools that a unit proposes; the others are drafts still. */
export interface DemoTools {
  readonly unit: string;
  readonly inUse: readonly ToolKind[];
}

export const homeTools: readonly DemoTools[] = [
  { unit: 'IIS5R0727', inUse: ['observation_checklist', 'document_review'] },
  { unit: 'BAS2421-003v2/T1', inUse: toolKinds },
  { unit: 'BAS2421-003v2/T2', inUse: toolKinds },
];

/** Before anybody is enrolled, the author has the tools of a unit proposed and puts those in use that are ready. */
export function readyTools(
  stage: DemoStage,
  unit: DemoUnit,
  { inUse }: DemoTools,
  author: string,
  calendar: DemoCalendar,
): void {
  stage.at(calendar.ago(104, '14:00'), author, async (actor) => {
    const service = stage.get(ToolsService);
    const { tools } = await service.propose(actor, unit.id);
    for (const { id, kind, version } of tools) if (inUse.includes(kind)) await service.putInUse(id, version);
  });
}

/** A document came in yesterday: what is to be decided about it waits for whoever signs in as the author. */
export function bringInDocument(
  stage: DemoStage,
  document: { readonly fileName: string; readonly bytes: Uint8Array },
  author: string,
  calendar: DemoCalendar,
): void {
  stage.at(calendar.ago(1, '16:40'), author, async (actor) => {
    await stage.get(ImportDocument).fromBytes(actor, document.fileName, document.bytes);
  });
}
