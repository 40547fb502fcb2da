const entry = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/;

/** The entry of the portal in the server's first page; it is named by its content. Null when no answer came. */
export async function serverBuild(): Promise<string | null> {
  try {
    const response = await fetch('/', { cache: 'no-store', credentials: 'same-origin' });
    return response.ok ? (entry.exec(await response.text())?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

/** The entry that this page runs. */
export const ownBuild = (): string | null =>
  document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
