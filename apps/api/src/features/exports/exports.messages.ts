import type { Messages } from '../../platform/errors/wording';

export const exportMessages = {
  'export.matrix_pdf_only': {
    'zh-TW': { title: '對照表只有 PDF', detail: '評量工具對照表只能匯出成 PDF。' },
    en: { title: 'The matrix is a PDF', detail: 'The matrix can be exported as PDF only.' },
  },
} as const satisfies Messages;
