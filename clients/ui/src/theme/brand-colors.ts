import type { MantineColorsTuple } from '@mantine/core'

/** Lightness of the ten shades. The ninth carries white text, the sixth stands on a dark ground: both whatever the hue. */
const LIGHTNESS = [0.975, 0.94, 0.88, 0.81, 0.74, 0.67, 0.6, 0.5, 0.44, 0.4]
/** How much of the colour's own strength each shade keeps. */
const STRENGTH = [0.12, 0.25, 0.45, 0.65, 0.85, 0.95, 1, 1, 1, 1]

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const gamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** Strength and hue of a colour, as OKLCH has them: there equal lightness looks equally light. */
function chromaAndHue(hex: string): { chroma: number; hue: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { chroma: Math.hypot(a, c), hue: Math.atan2(c, a) }
}

function channels(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** As strong as a screen can show it at this lightness. */
function shade(lightness: number, chroma: number, hue: number): string {
  const rgb = channels(lightness, chroma, hue)
  const fits = rgb.every((value) => value >= -0.0005 && value <= 1.0005)
  if (!fits && chroma > 0.002) return shade(lightness, chroma * 0.94, hue)
  const hex = rgb.map((value) =>
    Math.round(gamma(Math.min(1, Math.max(0, value))) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** Ten shades of a clinic's colour that stay readable in light and dark, whatever colour the clinic chose. */
export function brandColors(hex: string): MantineColorsTuple {
  const { chroma, hue } = chromaAndHue(/^#[0-9a-f]{6}$/i.test(hex) ? hex : '#0b7285')
  const shades = LIGHTNESS.map((lightness, at) => shade(lightness, chroma * (STRENGTH[at] ?? 1), hue))
  return shades as unknown as MantineColorsTuple
}
