/** «BAS2421-003v2» and «BAS2421-003» are editions of one standard; a code without a version is its first edition. */
export const lineageCode = (code: string): string => code.replace(/v\d+$/i, '');
