/** About two hundred unicode-range subsets: loaded after the first paint, so that text never waits for them. */
export async function loadFonts(): Promise<void> {
  await Promise.all([
    import('@fontsource/noto-sans-tc/400.css'),
    import('@fontsource/noto-sans-tc/700.css'),
    import('./english-marks.css'),
  ]);
}
