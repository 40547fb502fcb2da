import type { FileView } from './files.dto';
import type { StoredFileRow } from './files.repository';

export const presentFile = (row: StoredFileRow): FileView => ({
  id: row.id,
  name: row.name,
  mediaType: row.media_type,
  size: Number(row.size),
  sha256: row.sha256,
  createdAt: row.created_at.toISOString(),
  state: row.state,
  previews: [...row.previews],
});
