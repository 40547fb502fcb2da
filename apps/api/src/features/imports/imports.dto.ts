import { type ImportState, importStates, type StandardKind, standardKinds } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';
import { Finding } from './findings.dto';
import { Reading } from './reading.dto';

export class ImportAbilities {
  @ApiProperty()
  decide!: boolean;

  @ApiProperty({
    description: 'Whether this person may; what is undecided stands in the way apart from that',
  })
  publish!: boolean;

  @ApiProperty()
  discard!: boolean;
}

export class ImportSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: standardKinds })
  kind!: StandardKind;

  @ApiProperty({ enum: importStates })
  state!: ImportState;

  @ApiProperty({ description: 'Findings that still wait for a person' })
  toDecide!: number;

  @ApiProperty()
  decided!: number;

  @ApiProperty()
  repaired!: number;

  @ApiProperty()
  kept!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: Person })
  createdBy!: Person;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  releaseId!: string | null;

  @ApiProperty({ description: 'For If-Match when publishing' })
  version!: number;

  @ApiProperty({ type: ImportAbilities })
  abilities!: ImportAbilities;
}

export class PageOfImportSummary {
  @ApiProperty({ type: [ImportSummary] })
  items!: ImportSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** The proof that nothing was lost: each character of the source was placed, or dropped for a reason. */
export class SourceAccount {
  @ApiProperty()
  characters!: number;

  @ApiProperty()
  placed!: number;

  @ApiProperty({ description: 'Markup, repeated headers, wrap spaces' })
  dropped!: number;
}

export class ImportDetail extends ImportSummary {
  @ApiProperty()
  sourceText!: string;

  @ApiProperty({ type: Reading })
  reading!: Reading;

  @ApiProperty({ type: [Finding] })
  findings!: Finding[];

  @ApiProperty({ type: SourceAccount })
  account!: SourceAccount;
}
