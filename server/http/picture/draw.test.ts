import { Resvg } from '@resvg/resvg-js'
import { expect, onTestFinished, test } from 'vitest'
import { must } from '../../../shared/must.ts'
import { line, type Face, widthOf } from '../../outgoing/picture/type.ts'
import { Painter } from './draw.ts'

function aPainter(): Painter {
  const painter = new Painter()
  onTestFinished(() => painter.close())
  return painter
}
const svgOf = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="200">${content}</svg>`

const TEXTS = ['Who says what on HHH', 'Сообщения о Иране Н', 'Łódź, Århus, Ħ', 'Ελλάδα και Ν']
const FACES: Face[] = ['serif', 'serif-bold', 'sans', 'sans-bold']

test.each(FACES.flatMap((face) => TEXTS.map((text) => [face, text] as const)))(
  'W30: text stands as wide as it was measured, in the product’s own fonts: %s %s',
  (face, text) => {
    const { fonts } = aPainter()
    const style = { face, size: 40, fill: '#000' }
    const { xml } = line(fonts.typeset, text, style, { x: 0, y: 100 })
    const drawn = new Resvg(svgOf(xml), { font: { fontFiles: fonts.files(), loadSystemFonts: false } })
    const box = must(drawn.getBBox(), 'a box')
    const measured = widthOf(fonts.typeset, text, style)
    expect(Math.abs(box.x + box.width - measured) / measured).toBeLessThan(0.04)
    expect(fonts.typeset(text, face).every(({ family }) => family !== null)).toBe(true)
  },
)

test('W30: one picture is drawn once while it is kept, and another anew', async () => {
  const painter = aPainter()
  painter.fonts.typeset('A', 'sans')
  const [first, again, other] = [svgOf('<circle r="9"/>'), svgOf('<circle r="9"/>'), svgOf('<circle r="8"/>')].map(
    (svg) => painter.png(svg),
  )
  expect(again).toBe(first)
  expect((await must(first, 'a picture')).equals(await must(other, 'a picture'))).toBe(false)
})

test('W30: what cannot be drawn is refused, and hinders no picture after it', async () => {
  const painter = aPainter()
  await expect(painter.png('no picture')).rejects.toThrow('SVG')
  expect((await painter.png(svgOf('<circle r="9"/>'))).length).toBeGreaterThan(100)
})
