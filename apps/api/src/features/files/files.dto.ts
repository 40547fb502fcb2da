import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

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
}

/** The multipart form of an upload. */
export class FileUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
