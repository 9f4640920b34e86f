import { isObject, type JsonObject } from '../json/documents.ts'
import { priorityOf } from '../priority-letter.ts'
import type { WireDraft } from '../wire-item.ts'

/** A form's answers: each question with a list of answers, most of them one and many empty. */
const first = (value: unknown): string | null => {
  const answers: unknown[] = Array.isArray(value) ? value : [value]
  const given = answers.find((one): one is string => typeof one === 'string' && one.trim() !== '')
  return given?.trim() ?? null
}

/** The form's fields by name, in small letters without spaces: "News Value" → "newsvalue". */
function answersOf(form: JsonObject): (...names: string[]) => string | null {
  const answers = new Map(
    Object.entries(form).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]/g, ''), first(value)]),
  )
  return (...names) => names.map((name) => answers.get(name)).find((answer) => answer) ?? null
}

/** Whether JSON in a message is a form that somebody filled in: its questions in words, each answer in a list. */
export function isForm(value: unknown): value is JsonObject {
  if (!isObject(value)) return false
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase()))
  return names.has('headline') && names.has('body') && Object.values(value).every((answer) => Array.isArray(answer))
}

const number = (answer: string | null): number | null =>
  answer !== null && /^\d$/.test(answer) ? Number(answer) : null

/** What a form says of an item. */
export function formDraft(form: JsonObject): Omit<WireDraft, 'guid'> {
  const answer = answersOf(form)
  const dateline = answer('dateline')
  const category = answer('category', 'subject')
  return {
    headline: answer('headline'),
    body: answer('body', 'story', 'text'),
    slugline: answer('slugline', 'slug'),
    byline: answer('byline', 'author'),
    dateline,
    language: answer('language'),
    urgency: number(answer('newsvalue', 'urgency')),
    keywords: [answer('keywords') ?? '']
      .flatMap((words) => words.split(/[,;]/))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    wire: {
      type: 'text',
      abstract: answer('abstract', 'summary'),
      priority: priorityOf(answer('priority')),
      city: dateline,
      subjects: category === null ? [] : [{ code: category.slice(0, 200), name: category.slice(0, 300) }],
      ednotes: [answer('ednote', 'editorsnote', 'legalflag')].flatMap((text) =>
        text === null ? [] : [{ text, public: false }],
      ),
    },
  }
}
