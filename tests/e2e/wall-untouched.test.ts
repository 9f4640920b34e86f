import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newsroom, type Newsroom, WALL } from './newsroom.ts'
import { denial, mine, report } from './week.ts'

/** Before the page loads: a screen lock that counts, or one that the system refuses. */
const LOCK = `
  window.locks = { asked: 0, held: 0 }
  let hidden = 'visible'
  Object.defineProperty(document, 'visibilityState', { get: () => hidden })
  window.show = (state) => {
    hidden = state
    document.dispatchEvent(new Event('visibilitychange'))
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async (kind) => {
    locks.asked += kind === 'screen' ? 1 : 0
    if (window.refusing) throw new DOMException('the battery is low', 'NotAllowedError')
    locks.held += 1
    return { release: async () => { locks.held -= 1 } }
  } } })`

const asked = (page: Page): Promise<number> => page.evaluate<number>('locks.asked')

test('W28: a wall keeps its screen lit, asks again when it is seen again, and bears a refusal', async () => {
  const room = await newsroom()
  await room.post(report)
  const page = await room.open('/login', { viewport: WALL })
  await page.addInitScript(LOCK)
  await page.goto(`${room.serving.url}/wall`)
  await page.getByText('● live').waitFor()
  await expect.poll(() => asked(page)).toBe(1)
  await page.evaluate("show('hidden')")
  expect(await asked(page)).toBe(1)
  await page.evaluate("show('visible')")
  await expect.poll(() => asked(page)).toBe(2)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript('window.refusing = true')
  await page.reload()
  await page.getByText('● live').waitFor()
  await expect.poll(() => asked(page)).toBe(1)
  await room.post(mine)
  expect(errors).toEqual([])
})

/** Before the page loads: what goes to the loudspeakers goes through an ear, too, which keeps the loudest that it hears. */
const EAR = `
  window.loudest = 0
  const connect = AudioNode.prototype.connect
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to instanceof AudioDestinationNode) {
      const ear = new AnalyserNode(this.context, { fftSize: 2048 })
      const samples = new Float32Array(ear.fftSize)
      connect.call(this, ear)
      setInterval(() => {
        ear.getFloatTimeDomainData(samples)
        window.loudest = Math.max(window.loudest, ...samples.map(Math.abs))
      }, 10)
    }
    return connect.call(this, to, ...rest)
  }`

/** Before the page loads: a browser that lets a page sound only once it was touched, as those on desks do. (What a test asks of a page counts as a touch.) */
const SHY = `
  const resume = AudioContext.prototype.resume
  let touched = false
  addEventListener('pointerdown', () => (touched = true), true)
  window.AudioContext = class extends AudioContext {
    constructor() {
      super()
      this.addEventListener('statechange', () => {
        if (this.state === 'running' && !touched) void this.suspend()
      })
    }
    resume() {
      return touched ? resume.call(this) : new Promise(() => {})
    }
  }`

const withSound = ({ serving }: Newsroom) =>
  serving.open.desk.command(
    { id: 'sound', name: 'set-wall', args: { wallId: 'main', programme: { sound: true } } },
    { id: 'ada', name: 'Ada', role: 'editor' },
  )

test('W28: a take-over is heard where the browser allows it; where it does not, the wall says so', async () => {
  const room = await newsroom()
  await room.post(report, mine)
  await withSound(room)
  const page = await room.open('/login', { viewport: WALL })
  await page.addInitScript(EAR)
  await page.addInitScript(SHY)
  await page.goto(`${room.serving.url}/wall`)
  await page.getByText('● live').waitFor()
  const silenced = page.getByText('No sound: this browser waits for a click on the page')
  await silenced.waitFor()
  await page.mouse.click(300, 300)
  await silenced.waitFor({ state: 'detached' })
  expect(await page.evaluate('window.loudest')).toBe(0)
  await room.post(denial)
  await page.getByText('pure fiction').first().waitFor()
  await expect.poll(() => page.evaluate<number>('window.loudest')).toBeGreaterThan(0.05)
})
