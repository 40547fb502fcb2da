import { type StandardKind, standardKinds } from '@attest/domain';
import { emptyTemplate, writeTemplateCsv, writeTemplateXlsx } from '@attest/standard-reader';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Permit } from '../../platform/auth/decorators';

const templateFormats = ['xlsx', 'csv'] as const;

export class TemplateQuery {
  @ApiProperty({ enum: standardKinds })
  @IsIn(standardKinds)
  kind!: StandardKind;

  @ApiProperty({ enum: templateFormats })
  @IsIn(templateFormats)
  format!: (typeof templateFormats)[number];
}

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

@ApiTags('imports')
@Controller('standard-template')
export class TemplatesController {
  @Get()
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'downloadStandardTemplate',
    summary: 'An empty sheet to write a standard in, which can then be imported',
    description: 'The workbook has a sheet of instructions; CSV is UTF-8 with its byte order mark.',
  })
  @ApiProduces(mediaTypes.xlsx, 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(
    @Query() { kind, format }: TemplateQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const rows = emptyTemplate(kind);
    const content = format === 'xlsx' ? await writeTemplateXlsx(rows) : Buffer.from(writeTemplateCsv(rows));
    reply
      .header('content-type', mediaTypes[format])
      .header('content-disposition', `attachment; filename="attest-${kind}-template.${format}"`);
    return Buffer.from(content);
  }
}
