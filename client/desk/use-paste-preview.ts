import { useEffect, useState } from 'react'
import { postText } from '../access/request.ts'
import { articleIn, type Found, type Preview } from './pasted.ts'

/** Who types is asked about once they pause, in milliseconds. */
const PAUSE = 350

/** What the desk finds in the words; null until it has answered for these very words, and where there is no one article. */
export function usePastePreview(text: string): Found | null {
  const [read, setRead] = useState<{ text: string; found: Found | null } | null>(null)
  useEffect(() => {
    if (text.trim() === '') return undefined
    let over = false
    const ask = async (): Promise<void> => {
      const answer = await postText<Preview>('/api/v1/items/preview', text)
      if (!over) setRead({ text, found: answer.ok ? articleIn(answer.value) : null })
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [text])
  return read?.text === text ? read.found : null
}
