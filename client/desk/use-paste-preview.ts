import { useEffect, useState } from 'react'
import { postText } from '../access/request.ts'
import { articleIn, betterOf, type Found, type Pasted, type Preview, type Reading } from './pasted.ts'

/** Who types is asked about once they pause, in milliseconds. */
const PAUSE = 350
const UNREAD: Reading = { found: null, as: 'plain' }

async function foundIn(copy: string | null, type: Reading['as']): Promise<Found | null> {
  if (copy === null) return null
  const answer = await postText<Preview>('/api/v1/items/preview', copy, type)
  return answer.ok ? articleIn(answer.value) : null
}

/** What the desk finds in what was pasted; nothing until it has answered for this very paste, or where there is no one article. */
export function usePastePreview(pasted: Pasted): Reading {
  const [read, setRead] = useState<{ of: Pasted; reading: Reading } | null>(null)
  useEffect(() => {
    if (pasted.text.trim() === '') return undefined
    let over = false
    const ask = async (): Promise<void> => {
      const [html, plain] = await Promise.all([foundIn(pasted.html, 'html'), foundIn(pasted.text, 'plain')])
      if (!over) setRead({ of: pasted, reading: betterOf(html, plain) })
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [pasted])
  return read?.of === pasted ? read.reading : UNREAD
}
