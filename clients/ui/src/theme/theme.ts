import { createTheme, darken, rem, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core'
import { brandColors } from './brand-colors.ts'

/** One look for the three apps; a clinic lends it its colour. */
export const themeOf = (brandColor: string): MantineThemeOverride =>
  createTheme({
    colors: { brand: brandColors(brandColor) },
    primaryColor: 'brand',
    primaryShade: { light: 9, dark: 7 },
    defaultRadius: 'md',
    autoContrast: true,
    luminanceThreshold: 0.35,
    fontFamily: '"Inter Variable", ui-sans-serif, system-ui, sans-serif',
    headings: {
      fontWeight: '650',
      sizes: { h1: { fontSize: rem(26) }, h2: { fontSize: rem(20) }, h3: { fontSize: rem(16) } },
    },
    respectReducedMotion: true,
    cursorType: 'pointer',
    // By name: a component named by its import would be loaded by every page, whether it shows one or not.
    components: {
      // A word on how something stands is never cut; what stands beside it has more room to give.
      Badge: { styles: { root: { flexShrink: 0 } } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } },
      Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, centered: true } },
      Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
      Table: { defaultProps: { verticalSpacing: 'sm' } },
    },
  })

/** Mantine's own colours fall short of 4.5 : 1 here and there; these do not. */
export const cssVariables: CSSVariablesResolver = (theme) => {
  const { gray = [], dark = [], red = [] } = theme.colors
  const onLight = Object.entries(theme.colors).map(([name, shades]) => [
    `--mantine-color-${name}-light-color`,
    darken(shades[9] ?? '#000000', 0.35),
  ])
  return {
    variables: {},
    light: {
      '--mantine-color-dimmed': gray[7] ?? '',
      '--mantine-color-placeholder': gray[7] ?? '',
      '--mantine-color-error': red[9] ?? '',
      '--platform-ground': gray[0] ?? '',
      ...Object.fromEntries(onLight),
    },
    dark: {
      '--mantine-color-dimmed': dark[1] ?? '',
      '--mantine-color-placeholder': dark[1] ?? '',
      '--mantine-color-error': red[4] ?? '',
      '--platform-ground': dark[8] ?? '',
      // Mantine tells links by the shade for fillings, which is too dark here.
      '--mantine-color-anchor': 'var(--mantine-color-brand-3)',
    },
  }
}
