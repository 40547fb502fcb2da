/** The mark: an A whose bar is a tick. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label="Attest">
      <rect x="3" y="3" width="26" height="26" rx="7" fill="var(--accent-fill)" />
      <g stroke="#fff" strokeWidth="2.4" fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M9 22.5 15.2 8.8h1.6L23 22.5" />
        <path d="m12.6 18 2.6 2.6 5-6" />
      </g>
    </svg>
  );
}
