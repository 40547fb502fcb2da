import type { EvidenceMark, FileView } from '@attest/api-client';
import { compareLocators } from '@attest/domain';

export interface NumberedMark extends EvidenceMark {
  /** On the file and in the list: the same place, the same number. */
  readonly number: number;
}

/** The marks of one version, file by file in the order of its files, each as one meets it. */
export function numbered(
  marks: readonly EvidenceMark[],
  version: { readonly id: string; readonly files: readonly Pick<FileView, 'id'>[] },
): NumberedMark[] {
  const order = new Map(version.files.map((file, index) => [file.id, index]));
  return marks
    .filter((mark) => mark.versionId === version.id)
    .toSorted(
      (a, b) =>
        (order.get(a.fileId) ?? 0) - (order.get(b.fileId) ?? 0) ||
        compareLocators(a.locator, b.locator) ||
        (a.madeAt < b.madeAt ? -1 : 1),
    )
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}
