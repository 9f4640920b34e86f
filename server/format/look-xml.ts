import type { Format } from '../../shared/format.ts'

/** What may stand before the first element: declaration, processing instructions, comments, DOCTYPE with its internal subset. */
const PROLOG = /^(?:[\ufeff\s]+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+[^<>[]*(?:\[[^]*?\]\s*)?>)+/i
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)/

/** Roots of wire formats and feeds, by local name. */
const BY_ROOT: Record<string, Format> = {}
const HTML_ROOT = /^(?:html|head|body|article|main|section|div|p|h[1-6])$/i

/** The format of a body that begins with "<": by its first element; null for one that is not known. */
export function looksXml(start: string): Format | null {
  const rest = start.replace(PROLOG, '')
  const root = ROOT.exec(rest)?.[1] ?? ''
  if (Object.hasOwn(BY_ROOT, root)) return BY_ROOT[root] ?? null
  return HTML_ROOT.test(root) || /^[\ufeff\s]*<!doctype\s+html/i.test(start) ? 'html' : null
}
