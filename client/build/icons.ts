import type { Plugin } from 'vite'
import { png } from './png.ts'

/** The mark of public/mark.svg, in its measures: a plate of 32 by 32, a dot for the report, a cross for the denial. */
const PLATE = { colour: [0x12, 0x15, 0x1a], corner: 7 }
const DOT = { colour: [0x6d, 0xb3, 0xff], x: 11, y: 16, radius: 5 }
const CROSS = { colour: [0xff, 0x7a, 0x5f], x: 22, y: 16, arm: 4, half: 1.5 }

/** Signed distances in units of the mark: negative inside (https://iquilezles.org/articles/distfunctions2d/). */
const toPlate = (x: number, y: number): number => {
  const [dx, dy] = [Math.abs(x - 16) - 16 + PLATE.corner, Math.abs(y - 16) - 16 + PLATE.corner]
  return Math.min(Math.max(dx, dy), 0) + Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - PLATE.corner
}
const toDot = (x: number, y: number): number => Math.hypot(x - DOT.x, y - DOT.y) - DOT.radius
function toCross(x: number, y: number): number {
  const [a, b] = [Math.abs(x - CROSS.x), Math.abs(y - CROSS.y)]
  const along = Math.min(Math.max((a + b) / 2, 0), CROSS.arm)
  return Math.hypot(a - along, b - along) - CROSS.half
}

interface Icon {
  file: string
  size: number
  /** Shrunk onto a full plate: a launcher may cut it to any shape within 80 % of it. */
  maskable: boolean
}

const ICONS: Icon[] = [
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
]

function drawn({ size, maskable }: Icon): Buffer {
  const scale = (maskable ? 44 : 32) / size
  const shift = maskable ? 6 : 0
  const cover = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance / scale))
  return png(size, (px, py) => {
    const [x, y] = [(px + 0.5) * scale - shift, (py + 0.5) * scale - shift]
    const [dot, cross] = [cover(toDot(x, y)), cover(toCross(x, y))]
    const colour = PLATE.colour.map((c, i) => {
      const [d, k] = [DOT.colour[i] ?? 0, CROSS.colour[i] ?? 0]
      return Math.round((c * (1 - dot) + d * dot) * (1 - cross) + k * cross)
    })
    return [...colour, Math.round(255 * (maskable ? 1 : cover(toPlate(x, y))))]
  })
}

/** The app's icons, drawn at each build from the mark's measures. */
export const icons: Plugin = {
  name: 'on-record:icons',
  apply: 'build',
  generateBundle() {
    for (const icon of ICONS) this.emitFile({ type: 'asset', fileName: icon.file, source: drawn(icon) })
  },
}
