import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { type Fixed, type Message, pieces } from './t.ts'

type Values = Readonly<Record<string, string | number | ReactElement>>

/** The message in the reader's language, with its tags drawn: `rich('See the <desk>desk</desk>', { desk: <Link to="/" /> })`. */
export function rich<const M extends string | Message>(message: Fixed<M>, values: Values): ReactNode {
  const drawn = Object.entries(values).map(([name, value]) => [
    name,
    isValidElement(value) ? (inside: ReactNode[]): ReactNode => cloneElement(value, {}, ...inside) : value,
  ])
  return createElement(Fragment, null, ...pieces<ReactNode>(message, Object.fromEntries(drawn)))
}
