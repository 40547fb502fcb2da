import { createTheme, Popover, type CSSVariablesResolver } from '@mantine/core';

/** Fountain-pen blue, the only accent; shade 7 is the fill on light, 5 the fill on dark. */
const ink = [
  '#e9effb',
  '#d3dff7',
  '#b9cbf2',
  '#93b5ff',
  '#6a92ec',
  '#3d6bd6',
  '#2e5cc4',
  '#234fb0',
  '#1b4194',
  '#15337a',
] as const;

/** Mantine's measures are ours: the steps of the direction, no half sizes. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '18px', sm: '20px', md: '22px', lg: '23px', xl: '28px' },
  spacing: {
    xxs: 'var(--s0)',
    xs: 'var(--s1)',
    sm: 'var(--s2)',
    md: 'var(--s3)',
    lg: 'var(--s4)',
    xl: 'var(--s5)',
    xxl: 'var(--s6)',
  },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  colors: { ink: [...ink] },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // Measured in the page, a list in a sheet widens the page of a phone, is moved for that, and so on for ever.
    Popover: Popover.extend({ defaultProps: { floatingStrategy: 'fixed' } }),
  },
  breakpoints: { xs: '22.5em', sm: '48em', md: '64em', lg: '75em', xl: '105em' },
});

/** Mantine's own variables point at the tokens, so that both schemes are decided in tokens.css alone. */
const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--line)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});
