import type { Route, RouteKind } from '../../shared/source-settings.ts'

type Of<K extends RouteKind> = Extract<Route, { kind: K }>

/** What the fields of a kind of route are given. */
export interface FieldsOf<K extends RouteKind> {
  route: Of<K>
  onChange: (route: Of<K>) => void
}

/** Where a route stands in what is sent. */
export const AT = '/settings/route'
