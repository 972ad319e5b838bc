import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const spoor: MantineColorsTuple = [
  '#eaf4f6',
  '#d3e6ea',
  '#a6cdd5',
  '#76b3bf',
  '#4f9dac',
  '#37899a',
  '#23737f',
  '#155f6b',
  '#0d4f5a',
  '#073d47',
];

// Mantine's greys are brown beside the ink of this page.
const dark: MantineColorsTuple = [
  '#c9cdd3',
  '#b3b8c0',
  '#8b919b',
  '#6a717c',
  '#3a404a',
  '#2d323a',
  '#1b1f25',
  '#13161a',
  '#101317',
  '#0c0f12',
];

export const theme = createTheme({
  colors: { spoor, dark },
  primaryColor: 'spoor',
  // Mantine's own shades miss the contrast of WCAG AA.
  primaryShade: { light: 8, dark: 3 },
  fontFamily:
    "'Source Sans 3 Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace",
  headings: { fontFamily: "'Source Serif 4 Variable', Georgia, serif", fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Mantine chooses the colour on an accent by the light scheme's shade, which fails the contrast in the dark one.
    Button: Button.extend({
      vars: (_, { variant = 'filled' }) => ({
        root:
          variant === 'filled'
            ? {
                '--button-bg': 'var(--accent)',
                '--button-hover': 'var(--accent-strong)',
                '--button-color': 'var(--on-accent)',
              }
            : {},
      }),
    }),
    // By name, not by import: their code comes with the fields that use them.
    Checkbox: { defaultProps: { color: 'var(--accent)', iconColor: 'var(--on-accent)' } },
    // The head of a dialog is no second banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Radio: { defaultProps: { color: 'var(--accent)', iconColor: 'var(--on-accent)' } },
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf8f4',
    '--mantine-color-text': '#1a1d21',
    '--mantine-color-dimmed': '#565b63',
    '--mantine-color-placeholder': '#5f6670',
    '--mantine-color-default-border': '#cfc9bd',
    '--mantine-color-error': '#a3241c',
  },
  dark: {
    '--mantine-color-body': '#13161a',
    '--mantine-color-text': '#e9e6df',
    '--mantine-color-dimmed': '#a9adb4',
    '--mantine-color-placeholder': '#9aa0a8',
    '--mantine-color-default': '#1b1f25',
    '--mantine-color-default-border': '#3a404a',
    '--mantine-color-error': '#ff8f84',
  },
});
