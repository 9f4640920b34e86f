import type { Serving } from '../../../server/serve.ts'
import { assertNever, must } from '../../../shared/must.ts'
import { serve } from './child.ts'
import { payloadOf } from './payload.ts'
import { type ProberQuestion, proberQuestion } from './prober-question.ts'
import { startDesk } from './real-desk.ts'

/** A desk in a process of its own, probed item by item. */
let serving: Serving | null = null
const open = () => must(serving, 'a started desk').open

async function took(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

function perform(question: ProberQuestion): Promise<unknown> {
  switch (question.do) {
    case 'start':
      return took(async () => (serving = await startDesk(question.folder, true)))
    case 'probe': {
      const post = payloadOf(question.item)
      const { desk } = open()
      return took(async () => {
        await desk.post(post)
        await desk.settled()
      })
    }
    case 'read-desk':
      return took(() => open().store.screen('desk'))
    case 'stop':
      return took(() => must(serving, 'a started desk').stop())
    default:
      return assertNever(question)
  }
}

serve(proberQuestion, perform)
