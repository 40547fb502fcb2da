import { type FileUploadState, fileUploadStates } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { FileView } from '../files.dto';

/** A file on its way in. */
export class UploadView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Bytes of the whole file' })
  size!: number;

  @ApiProperty({ description: 'Bytes received so far' })
  offset!: number;

  @ApiProperty({ description: 'Hexadecimal, of the whole file, as its owner said at the start' })
  sha256!: string;

  @ApiProperty({ enum: fileUploadStates })
  state!: FileUploadState;

  @ApiProperty({ type: () => FileView, nullable: true, description: 'Once it is stored' })
  file!: FileView | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Why it was refused: file.hash_mismatch, file.type_mismatch, file.type_refused, file.encrypted',
  })
  refusalCode!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Removed when nothing more has come until then' })
  expiresAt!: string;
}
