// One measure in a process of its own: `measure.ts NAME SCRATCH` answers its figures to the parent and ends.
import type { Measure, MeasureName } from './measures.ts'
import { must } from '../../shared/must.ts'

const LOAD: Record<MeasureName, () => Promise<Measure>> = {
  analysis: async () => (await import('./analysis/measure-analysis.ts')).measureAnalysis,
  formats: async () => (await import('./formats/measure-formats.ts')).measureFormats,
  posts: async () => (await import('./posts.ts')).measurePosts,
  import: async () => (await import('./import.ts')).measureImport,
  chain: async () => (await import('./chain.ts')).measureChain,
  alerts: async () => (await import('./alerts.ts')).measureAlerts,
  screens: async () => (await import('./screens.ts')).measureScreens,
  'slow-screen': async () => (await import('./slow-screen.ts')).measureSlowScreen,
  archive: async () => (await import('./archive.ts')).measureArchive,
  search: async () => (await import('./search.ts')).measureSearch,
  'open-desk': async () => (await import('./open-desk.ts')).measureOpenDesk,
  'open-wall': async () => (await import('./open-wall.ts')).measureOpenWall,
  lanes: async () => (await import('./lanes.ts')).measureLanes,
  paint: async () => (await import('./paint.ts')).measurePaint,
}

const [name, scratch] = process.argv.slice(2)
const load = Object.entries(LOAD).find(([known]) => known === name)?.[1]
process.on('disconnect', () => process.exit(1))
const measure = await must(load, `a measure called ${name}`)()
const measured = await measure(must(scratch, 'a folder for the measure'))
process.send?.(Array.isArray(measured) ? { figures: measured, report: [] } : measured, () => process.exit(0))
