import { type FilePreviewKind, filePreviewKinds, type FileState, fileStates } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { NumberFromText } from '../../platform/validation/query-values';

/** Something derived from a file: a picture, of pixels alone; what can be read of an office file; its pages. */
export class FilePreview {
  @ApiProperty({
    enum: filePreviewKinds,
    description:
      'thumb: 320 px · page: up to 1600 px, the picture itself or a page of a PDF · poster: a frame · ' +
      'reading: words, tables and pictures of an office or text file as JSON · document: its pages as a PDF',
  })
  kind!: FilePreviewKind;

  @ApiProperty({ description: 'Of the page, from 1' })
  number!: number;

  @ApiProperty()
  width!: number;

  @ApiProperty()
  height!: number;
}

/** A stored file. Its bytes never change: the sha256 is that of what was received. */
export class FileView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    description: 'As named by the person who uploaded it, without folders and control characters',
  })
  name!: string;

  @ApiProperty({ description: 'By content, not by name' })
  mediaType!: string;

  @ApiProperty({ description: 'Bytes' })
  size!: number;

  @ApiProperty({ description: 'Hexadecimal' })
  sha256!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({
    enum: fileStates,
    description:
      'quarantined: waits for the virus scanner, and nobody can read it · refused: its bytes are gone',
  })
  state!: FileState;

  @ApiProperty({ type: () => [FilePreview], description: 'Made by and by; empty for what cannot be drawn' })
  previews!: FilePreview[];
}

/** A preview with the link to it. */
export class FilePreviewLink extends FilePreview {
  @ApiProperty({ description: 'Path on this server, for five minutes' })
  url!: string;
}

/** A link to one file for one person, for five minutes; it carries no session. */
export class FileTicket {
  @ApiProperty({ description: 'Path on this server; answers with Range' })
  url!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class ContentQuery {
  @ApiProperty()
  @IsString()
  @MaxLength(600)
  ticket!: string;

  @ApiProperty({
    enum: filePreviewKinds,
    required: false,
    description: 'A preview instead of the file itself',
  })
  @IsOptional()
  @IsIn(filePreviewKinds)
  preview?: FilePreviewKind;

  @ApiProperty({ required: false, default: 1 })
  @IsOptional()
  @NumberFromText()
  @IsInt()
  @Min(1)
  @Max(1000)
  number?: number;
}

/** The multipart form of an upload. */
export class FileUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
