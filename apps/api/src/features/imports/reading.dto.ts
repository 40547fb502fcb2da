import { standardKinds, type StandardKind } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';

/** Line and column of the source; both begin at 1. */
export class Place {
  @ApiProperty()
  line!: number;

  @ApiProperty()
  column!: number;
}

export class ReadCoded {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  raw!: string;

  @ApiProperty({ type: [Number] })
  noteRefs!: number[];

  @ApiProperty({ type: Place })
  at!: Place;
}

export class ReadElement {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ type: [Number] })
  noteRefs!: number[];

  @ApiProperty({ type: Place })
  at!: Place;

  @ApiProperty({ type: [ReadCoded] })
  indicators!: ReadCoded[];

  @ApiProperty({ type: [ReadCoded] })
  outputs!: ReadCoded[];
}

export class ReadCompetenceItem extends ReadCoded {
  @ApiProperty({ type: [String] })
  items!: string[];

  @ApiProperty({ type: [String], description: 'Codes of the elements it stands beside' })
  elements!: string[];
}

export class ReadUnit {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ type: [Number] })
  noteRefs!: number[];

  @ApiProperty({ type: Place })
  at!: Place;

  @ApiProperty({ type: [ReadElement] })
  elements!: ReadElement[];

  @ApiProperty({ type: [ReadCompetenceItem] })
  knowledge!: ReadCompetenceItem[];

  @ApiProperty({ type: [ReadCompetenceItem] })
  skills!: ReadCompetenceItem[];
}

export class ReadGuideSection {
  @ApiProperty({ description: 'criticalEvidence, contextAndResources, methods, support or other' })
  kind!: string;

  @ApiProperty()
  heading!: string;

  @ApiProperty()
  introduction!: string;

  @ApiProperty({ type: [ReadCoded] })
  items!: ReadCoded[];

  @ApiProperty({ type: Place })
  at!: Place;
}

export class ReadNote {
  @ApiProperty({ type: Number, nullable: true })
  number!: number | null;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: [String] })
  items!: string[];

  @ApiProperty({ type: Place })
  at!: Place;
}

export class ReadText {
  @ApiProperty()
  heading!: string;

  @ApiProperty({ type: [String] })
  lines!: string[];

  @ApiProperty({ type: Place })
  at!: Place;
}

export class ReadHead {
  @ApiProperty({ enum: standardKinds })
  kind!: StandardKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ type: String, nullable: true })
  domain!: string | null;

  @ApiProperty({ type: String, nullable: true })
  description!: string | null;
}

/** What the reader made of the document, with the decisions taken so far applied. */
export class Reading {
  @ApiProperty({ type: ReadHead })
  standard!: ReadHead;

  @ApiProperty({ type: [ReadUnit] })
  units!: ReadUnit[];

  @ApiProperty({ type: [ReadCoded] })
  attitudes!: ReadCoded[];

  @ApiProperty({ type: [ReadGuideSection] })
  guide!: ReadGuideSection[];

  @ApiProperty({ type: [ReadNote] })
  notes!: ReadNote[];

  @ApiProperty({ type: [String] })
  entryRequirements!: string[];

  @ApiProperty({ type: [ReadText] })
  other!: ReadText[];
}
