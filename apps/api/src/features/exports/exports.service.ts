import { type Locale, mediaTypes, toolCoverage, toolKinds } from '@attest/domain';
import {
  templateRows,
  writeStandardJson,
  writeTemplateCsv,
  writeTemplateXlsx,
} from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import { NotFound, Unprocessable } from '../../platform/errors/domain-error';
import type { MadeFile } from '../../platform/http/file-answer';
import { Organisations } from '../organisations/organisations.service';
import type { ReleaseDetail } from '../standards/standards.dto';
import { StandardsService } from '../standards/standards.service';
import { toolUnit } from '../standards/tool-unit';
import { ToolsService } from '../tools/tools.service';
import type { ReleaseFormat, ToolsExportQuery } from './exports.dto';
import { exportPrinting, type PrintedTools } from './print/print-job';
import { Printer } from '../../platform/printing/printer';
import { wordsFor } from './print/words';
import { readingOf } from './release-reading';
import { toolsCsv, toolsJson, toolsXlsx } from './tool-sheets';

const typeOf = {
  pdf: mediaTypes.pdf,
  json: `${mediaTypes.json}; charset=utf-8`,
  csv: `${mediaTypes.csv}; charset=utf-8`,
  xlsx: mediaTypes.xlsx,
} as const;

/** Published text and its tools as files, for paper and for other systems. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly standards: StandardsService,
    private readonly tools: ToolsService,
    private readonly printer: Printer,
    private readonly organisations: Organisations,
  ) {}

  /** @throws NotFound; what Printer throws */
  async release(id: string, format: ReleaseFormat, locale: Locale): Promise<MadeFile> {
    const release = await this.standards.release(id);
    const bytes = await this.releaseBytes(release, format, locale);
    return { name: `${release.code} ${release.name}.${format}`, mediaType: typeOf[format], bytes };
  }

  /** Sheets are filled templates, and JSON is of the reader's own form: each can be imported again. */
  private async releaseBytes(
    release: ReleaseDetail,
    format: ReleaseFormat,
    locale: Locale,
  ): Promise<Uint8Array> {
    switch (format) {
      case 'pdf':
        return this.printer.print(exportPrinting, {
          what: 'standard',
          release,
          locale,
          today: await this.organisations.today(),
        });
      case 'xlsx':
        return writeTemplateXlsx(templateRows(readingOf(release)));
      case 'csv':
        return Buffer.from(writeTemplateCsv(templateRows(readingOf(release))), 'utf8');
      case 'json':
        return Buffer.from(writeStandardJson(readingOf(release)), 'utf8');
    }
  }

  /** @throws NotFound, Unprocessable `export.matrix_pdf_only`; what Printer throws */
  async unitTools(unitId: string, query: ToolsExportQuery, locale: Locale): Promise<MadeFile> {
    const { format, what = 'tools', kind } = query;
    if (what === 'matrix' && format !== 'pdf') throw new Unprocessable('export.matrix_pdf_only');
    const printed = await this.printed(unitId);
    const words = wordsFor(locale);
    if (what === 'matrix') {
      const coverage = toolCoverage(
        toolUnit(printed.unit, printed.attitudes),
        printed,
        printed.tools.map((tool) => ({ kind: tool.kind, lines: tool.version.lines })),
      );
      const job = {
        what,
        ...printed,
        locale,
        today: await this.organisations.today(),
        coverage,
        kinds: toolKinds,
      } as const;
      const bytes = await this.printer.print(exportPrinting, job);
      return { name: nameOf(printed, words.matrix, format), mediaType: mediaTypes.pdf, bytes };
    }
    const chosen = {
      ...printed,
      tools: printed.tools.filter((tool) => kind === undefined || tool.kind === kind),
    };
    const bytes = await this.toolBytes(chosen, format, locale);
    const title = kind === undefined ? (locale === 'en' ? 'Tools' : '評量工具') : words.tool[kind];
    return { name: nameOf(printed, title, format), mediaType: typeOf[format], bytes };
  }

  private async toolBytes(
    tools: PrintedTools,
    format: ToolsExportQuery['format'],
    locale: Locale,
  ): Promise<Uint8Array> {
    switch (format) {
      case 'pdf':
        return this.printer.print(exportPrinting, {
          what: 'tools',
          ...tools,
          locale,
          today: await this.organisations.today(),
        });
      case 'json':
        return toolsJson(tools);
      case 'csv':
        return toolsCsv(tools, locale);
      case 'xlsx':
        return toolsXlsx(tools, locale);
    }
  }

  private async printed(unitId: string): Promise<PrintedTools> {
    const { id } = await this.tools.releaseOf(unitId);
    const { code, version, name, contentSha256, units, attitudes, assessmentGuide } =
      await this.standards.release(id);
    const unit = units.find((each) => each.id === unitId);
    if (!unit) throw new NotFound('unit');
    return {
      release: { code, version, name, contentSha256 },
      unit,
      attitudes,
      criticalEvidence: assessmentGuide.criticalEvidence,
      methods: assessmentGuide.methods,
      tools: await this.tools.used(unitId),
    };
  }
}

const nameOf = ({ release, unit }: PrintedTools, title: string, format: string): string =>
  [release.code, ...(unit.code === release.code ? [] : [unit.code]), title].join(' ') + `.${format}`;
