import { useState } from 'react'

/** What is being typed over a text that may change by another hand: then that is shown. */
export function useTyped(text: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(text)
  const [over, setOver] = useState(text)
  if (over !== text) {
    setOver(text)
    setTyped(text)
  }
  return [typed, setTyped]
}
