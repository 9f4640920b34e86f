const LIST = `a about above after again against all also although am among an and any anyone anything are as at away be
became because become been before being below between both but by can could did do does doing done down during each
either else even ever every few for from further get gets getting give given gives go goes going gone got had has have
having he her here hers herself him himself his how however i if in into is it its itself just last less let like made
make makes making many may me might more most much must my myself neither never next no nobody none nor not nothing now
of off on once one only onto or other others our ours out over own per put rather really s same say saying says said
second see seen several shall she should since so some somebody someone something soon still such t take taken takes
than that the their theirs them themselves then there these they thing things this those though through thus to today
together told tell tells too took toward towards two under until up upon us very was way we well went were what
whatever when where whether which while who whoever whom whose why will with within without would yes yet you your yours
yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december morning afternoon evening night day days week weeks month months year years
ago earlier later early late time times first new mr mrs ms dr`

/** Words that tell nothing of what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/))

const SPEECH = `according account accounts accuse accused allegation allegations allege alleged allegedly article asked
assertion call-out cite cited citing claim claimed claims comment commented comments confirm confirmed confirms
declare declared declined denial denials denied denies deny denying dismiss dismissed dismisses false fiction
information insist insisted item know known media name named newspaper officials official paper people person press
pure quote quoted reject rejected rejects repeat repeated report reported reportedly reporter reporters reporting reports
respond response rumour rumours rumor rumors source sources spokesman spokesperson spokeswoman statement stated stories
story unnamed untrue write wrote written question questions answer answered reveal learned understands add added`

/** Words of telling and denying: they stand in every position, so they do not tell one claim from another. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(SPEECH.split(/\s+/))
