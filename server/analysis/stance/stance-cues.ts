/**
 * Words by which a headline takes a stance, by what they do; `~` leaves a word open. Classes let a word that the model
 * never met weigh as its like do, and carry over to other languages.
 */
const CUES = {
  negation:
    "not no never none nobody nothing without nor neither cannot can't won't isn't wasn't aren't weren't don't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't ain't nope nah unlikely isnt didnt wasnt doesnt hasnt wont dont nicht kein keine keinen nie pas jamais aucun aucune non nunca ningún ninguna нет не никогда ні немає ніколи",
  denial:
    'deny denies denied denying denial denials refut~ reject~ dismiss~ disput~ disavow~ rebut~ rebuff~ contradict~ shoots quash~ slams slammed downplay~ squash~ retract~ walks apologi~ backtrack~ disprov~ discredit~ clarif~ dementi~ bestreit~ weist démen~ nie niega niegan desmi~ rechaza~ опровер~ отриц~ спрост~ запереч~',
  hoax: 'hoax~ fake fakes faked fakery faking false falsely falsehood falsehoods debunk~ bogus satir~ prank~ fabricat~ fiction~ myth~ untrue phony phoney photoshop~ doctored duped dupes dupe fooled fools fool misleading misinformation disinformation erroneous~ inaccura~ incorrect~ mistaken~ wrong~ lie lies lied lying liar nonsense rubbish bullshit scam~ stunt spoof~ parody joke joker joking trick~ hype unfounded baseless conspiracy made-up invented misreport~ misidentif~ misquot~ staged forged forgery impost~ bunk exaggerat~ falsch~ erfunden unwahr lüge gefälscht faux fausse canular mensong~ falso falsa bulo mentira фейк~ ложь ложн~ выдум~ вигад~ брехн~ неправд~',
  truth: 'real true truth actual actually really fact facts authentic genuine legit wahr vrai verdad~ правда',
  rumour: 'rumor~ rumour~ gossip speculat~ buzz hearsay scuttlebutt whisper~ viral gerücht~ rumeur~ слух~ чутк~',
  report:
    'reportedly report reports reported reporting according angeblich offenbar laut selon sarkoj~ según сообщ~ повідомл~',
  doubt:
    'doubt~ question~ sceptic~ skeptic~ dubious implausibl~ improbabl~ challeng~ zweifel~ bezweifel~ doute~ duda~ сомне~ сумнів~',
  unsettled:
    'alleg~ purport~ suppos~ apparent~ suspect~ believ~ fear feared fears suggest~ seem seems seemingly appear appears appeared accus~ theor~ mystery mysterious unconfirmed unverified unclear puzzl~ conundrum confusion debate probe~ investigat~ inquiry examin~ seek seeks looking checking assess~ mutmaßlich présum~ presunt~ supuest~ якобы нібито',
  possibility:
    'may might could can would possibl~ possibility perhaps maybe probabl~ likely potential~ chance könnte könnten soll pourrait pourraient podría podrían quizás может могут може можуть',
  forecast:
    'expect~ predict~ forecast~ estimat~ analyst analysts sees tipped tips peg pegs pegged project projected hint hints hinting plan plans planning planned considering mull mulls mulling weigh weighs weighing eye eyes eyeing talks near nears close set consider~ propos~ preparing aim aims hope hopes want wants',
  assertion: 'claim~ insist~ assert~ contend~ boast boasts behaupte~ affirm~ afirma~ утвержда~ стверджу~',
  saying:
    'say says said saying tell tells told announc~ statement official officials source sources spokes~ cop cops police authorities expert experts leak leaks leaked tweet tweets tweeted warn warns warned sagt sagte dit dijo заяв~ каже',
  proof:
    'confirm~ reveal~ prove proves proved proven proof officially admit admits admitted verif~ exclusive identified show shows evidence breaking footage caught discovered finally bestätig~ подтвер~ підтвер~',
  pointing: 'watch video photo photos picture pictures image images pic pics update updated updates',
} as const

export type Cue = keyof typeof CUES
const isCue = (name: string): name is Cue => Object.hasOwn(CUES, name)

interface Table {
  whole: Map<string, Cue[]>
  open: [string, Cue][]
}

function tableOf(): Table {
  const table: Table = { whole: new Map(), open: [] }
  for (const cue of Object.keys(CUES).filter(isCue)) {
    for (const word of CUES[cue].split(' ')) {
      if (word.endsWith('~')) table.open.push([word.slice(0, -1), cue])
      else table.whole.set(word, [...(table.whole.get(word) ?? []), cue])
    }
  }
  return table
}

const TABLE = tableOf()
const KEPT = 20_000
const known = new Map<string, readonly Cue[]>()

/** What a lower-case word does to a claim, by class; usually nothing. */
export function cuesOf(low: string): readonly Cue[] {
  const before = known.get(low)
  if (before) return before
  const open = TABLE.open.filter(([start]) => low.startsWith(start)).map(([, cue]) => cue)
  const found = [...new Set([...(TABLE.whole.get(low) ?? []), ...open])]
  if (known.size >= KEPT) known.clear()
  known.set(low, found)
  return found
}
