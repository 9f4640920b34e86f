import { default as qrcode } from 'qrcode-generator'

/** The modules of a QR code (ISO/IEC 18004, level M) as one path over a square of `size`, without its quiet zone. */
export function qrPath(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const cells = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const)
  const dark = cells.filter(([x, y]) => code.isDark(y, x))
  return { size, path: dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('') }
}
