import { createHash } from 'node:crypto';
import { canonicalJson, type ToolBasis, type ToolKind, type ToolLine } from '@attest/domain';
import type { NewVersion } from './tools.repository';

interface Content {
  readonly kind: ToolKind;
  readonly basis: readonly ToolBasis[];
  readonly lines: readonly ToolLine[];
}

/** sha256, in hex, over the canonical JSON of what a version says; ids of lines and people are no part of it. */
export const toolSha256 = ({ kind, basis, lines }: Content): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        kind,
        basis: basis.map(({ guideItemId, method }) => ({ guideItemId, method })),
        lines: lines.map((line) => ({
          elementId: line.elementId,
          text: line.text,
          hint: line.hint,
          expected: line.expected,
          targets: line.targets.map((target) => ({ kind: target.kind, id: target.id })),
        })),
      }),
      'utf8',
    )
    .digest('hex');

/** @param nextId gives ids; an argument, so that a test can say which */
export function newVersion(
  content: Content,
  at: { toolId: string; number: number },
  nextId: () => string,
): NewVersion {
  return {
    id: nextId(),
    tool_id: at.toolId,
    kind: content.kind,
    number: at.number,
    basis: content.basis,
    line_count: content.lines.length,
    sha256: toolSha256(content),
    lines: content.lines.map((line, index) => ({
      id: nextId(),
      position: index + 1,
      element_id: line.elementId,
      text: line.text,
      hint: line.hint,
      expected: line.expected,
      targets: line.targets.map((target, place) => ({
        position: place + 1,
        kind: target.kind,
        id: target.id,
      })),
    })),
  };
}

/** Spaces around, and targets named twice, are nobody's intention. */
export const tidy = (lines: readonly ToolLine[]): ToolLine[] =>
  lines.map((line) => ({
    elementId: line.elementId,
    text: line.text.trim(),
    hint: line.hint.trim(),
    expected: line.expected.trim(),
    targets: line.targets.filter(
      ({ id }, index) => line.targets.findIndex((other) => other.id === id) === index,
    ),
  }));
