/** The previews of a file as JSON, in the order in which they are leafed through; `alias` stands for stored_file. */
export const previewsOf = (alias: string): string => /* sql */ `coalesce((
  SELECT json_agg(json_build_object('kind', p.kind, 'number', p.number, 'width', p.width, 'height', p.height)
    ORDER BY p.kind = 'page', p.kind, p.number)
  FROM file_preview p WHERE p.organisation_id = ${alias}.organisation_id AND p.file_id = ${alias}.id), '[]')`;

/** FileView, for a statement of any feature that shows files; `createdAt` is an expression that gives its instant. */
export const fileJson = (alias: string, createdAt: string): string => /* sql */ `json_build_object(
  'id', ${alias}.id, 'name', ${alias}.name, 'mediaType', ${alias}.media_type, 'size', ${alias}.size,
  'sha256', encode(${alias}.sha256, 'hex'), 'createdAt', ${createdAt}, 'state', ${alias}.state,
  'previews', ${previewsOf(alias)})`;
