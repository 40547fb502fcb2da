/** What draws Traditional Chinese as well as the font that comes with the portal, by the names it has on devices. */
const asGood = [
  'Noto Sans TC',
  'Noto Sans CJK TC',
  'NotoSansCJKtc-Regular',
  'Source Han Sans TC',
  'PingFang TC',
  'PingFangTC-Regular',
];

/** How browsers that say so call a network on which two megabytes of letters are in the way of the text. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Noto Sans TC comes in about two hundred parts, of which a page needs some forty. They are fetched when the first page
 * is there, and only where the device has no font as good and the network can bear it; until then, and else, text stands
 * in the best that the device has.
 */
export function loadFontsLater(): void {
  const load = () => {
    loadFonts().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 10_000 });
  else setTimeout(load, 3_000);
}

async function loadFonts(): Promise<void> {
  await import('./english-marks.css');
  if (isSlow((navigator as { connection?: Connection }).connection) || (await hasGoodFont())) return;
  await Promise.all([import('@fontsource/noto-sans-tc/400.css'), import('@fontsource/noto-sans-tc/700.css')]);
}

const isSlow = (connection: Connection | undefined): boolean =>
  connection?.saveData === true || /^(?:slow-2g|2g|3g)$/.test(connection?.effectiveType ?? '');

/** A font face made of local names alone loads when the device has one of them. */
async function hasGoodFont(): Promise<boolean> {
  const source = asGood.map((name) => `local('${name}')`).join(', ');
  return await new FontFace('as good', source).load().then(
    () => true,
    () => false,
  );
}
