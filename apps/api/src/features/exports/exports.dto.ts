import { type Locale, locales, type ToolKind, toolKinds } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export const releaseFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ReleaseFormat = (typeof releaseFormats)[number];

export const toolFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ToolFormat = (typeof toolFormats)[number];

class ExportQuery {
  @ApiPropertyOptional({
    enum: locales,
    description: 'Of what stands around the standard; Accept-Language otherwise',
  })
  @IsOptional()
  @IsIn(locales)
  lang?: Locale;
}

export class ReleaseExportQuery extends ExportQuery {
  @ApiProperty({ enum: releaseFormats })
  @IsIn(releaseFormats)
  format!: ReleaseFormat;
}

export class ToolsExportQuery extends ExportQuery {
  @ApiProperty({ enum: toolFormats })
  @IsIn(toolFormats)
  format!: ToolFormat;

  @ApiPropertyOptional({ enum: ['tools', 'matrix'], default: 'tools', description: 'matrix: as PDF only' })
  @IsOptional()
  @IsIn(['tools', 'matrix'])
  what?: 'tools' | 'matrix';

  @ApiPropertyOptional({ enum: toolKinds, description: 'One tool; all of the unit otherwise' })
  @IsOptional()
  @IsIn(toolKinds)
  kind?: ToolKind;
}
