import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'
import { acknowledge } from './acknowledge.ts'

export const ALERT_ACTIONS = actions([
  {
    id: 'alert.acknowledge',
    keys: ['a'],
    words: msg('Acknowledge the alert in focus, else the latest'),
    group: 'Alerts',
    offered: ({ alert, mayEdit }) => alert !== null && mayEdit,
    // It may have been another one than the reader had in mind: it is named.
    perform: ({ alert, command, tell }) => {
      if (alert !== null) acknowledge(alert, command, tell)
    },
  },
  {
    id: 'alert.answer',
    keys: ['V'],
    words: msg('Answer the alert in focus with a reason, put it off, mute'),
    group: 'Alerts',
  },
  { id: 'alert.hours', keys: ['U'], words: msg('Hours: who is told when, and what is muted'), group: 'Alerts' },
  { id: 'alert.hand-over', keys: ['G'], words: msg('Hand over: what a shift leaves of alerts'), group: 'Alerts' },
  { id: 'alert.told', keys: ['i'], words: msg('Who was told of the alert in focus'), group: 'Alerts' },
  { id: 'alert.rules', keys: ['R'], words: msg('Rules: which alerts arise'), group: 'Alerts' },
  { id: 'alert.channels', keys: ['N'], words: msg('Channels: who is told of alerts'), group: 'Alerts' },
  { id: 'alert.devices', keys: ['B'], words: msg('Alerts on your devices, this one too'), group: 'Alerts' },
  { id: 'alert.sound', keys: ['m'], words: msg('Sound on or off'), group: 'Alerts' },
  { id: 'alert.speech', keys: ['L'], words: msg('Read alerts aloud, or not'), group: 'Alerts' },
])
