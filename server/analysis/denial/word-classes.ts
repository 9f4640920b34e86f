/** In this order each class below lists its words. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'uk'] as const

/** Classes of words by which an utterance shows what its negation, or its silence on a report, is about; `~` leaves a word open. */
const CLASSES: Readonly<Record<string, string>> = {
  'what was done': `had has have was were did been done wasn't weren't didn't hadn't hasn't haven't | hatte hatten habe haben hat hätte hätten sei seien gewesen war waren wurde wurden worden | avait avaient était étaient avoir eu été ai ont avons n'ai n'a n'ont n'avons n'avait n'était | ha han he hemos había habían hubo fue fueron estuvo estuve haber haya hayan hice hizo | был была было были | був була було були`,
  'what will be': `will won't would wouldn't shall going | werde wird werden würde würden | sera seront serait va vont devrait iront | será serán habrá va van hará subirá | будет будут буду будем | буде будуть будемо`,
  'not one of it': `single whatsoever ever absolutely simply any anyone anything anybody none nothing nobody never | einzig~ jemals überhaupt keinerlei je nie niemals nichts niemand | jamais aucun aucune nul nulle moindre rien personne | jamás nunca ningún ninguna ninguno nada nadie siquiera | никогда никак~ вообще ничего никто ни | жодн~ ніколи взагалі ніяк~ нічого ніхто`,
  'a charge': `thief thieves liar~ brib~ fraud~ guilty racis~ spy spies spied corrupt~ stole stolen steal~ hid hidden conceal~ forg~ fak~ leak~ cheat~ doping secret~ abus~ harass~ assault~ rape~ threat~ blackmail~ plagiar~ launder~ poison~ | bestech~ bestoch~ betrug~ betrogen gestohlen gefälscht schmiergeld~ geheim~ vertusch~ missbrauch~ belästig~ geschlagen bedroht~ erpress~ gespitzelt veruntreu~ abgeschrieben | vol volé~ corromp~ corruption fraud~ caché~ secret~ détourn~ harcel~ harcèl~ agress~ menac~ plagi~ espion~ triché dopé~ | robad~ robó sobornos soborn~ fraude ocult~ secret~ acos~ agred~ amenaz~ plagi~ espí~ malvers~ dopaje | взят~ украл~ воров~ подкуп~ скрыва~ тайн~ подделыва~ домога~ избив~ угрожа~ плагиат~ шпион~ допинг~ | хабар~ вкра~ приховува~ таємн~ підробл~ домага~ побит~ погрож~ плагіат~ шпигу~ допінг~`,
  'leaving, selling or closing': `resign~ leav~ left quit~ sell~ sold sale clos~ shut~ merg~ takeover bankrupt~ insolven~ divorc~ split~ separat~ sack~ fired dismiss~ retir~ mov~ transfer~ | rücktritt~ zurücktret~ verkauf~ verkäuf~ schließ~ pleite insolven~ entlass~ trenn~ getrennt scheid~ wechsel~ abgang fusion~ kündig~ | démission~ vend~ vente ferm~ faillite licenci~ divorc~ partir part pars partira transfert fusion sépar~ quitt~ | dimi~ renunci~ venta vend~ cerr~ cierre quiebra despid~ despedid~ divorci~ separ~ fich~ traspas~ fusión march~ | отставк~ прода~ закры~ банкрот~ увол~ развод~ развел~ уход~ переход~ слияни~ | відставк~ прода~ закри~ банкрут~ звільн~ розлуч~ перехід~ злитт~ піде`,
  'meetings and deals': `met meet~ talk~ negotiat~ deal~ agree~ contract~ offer~ bid~ approach~ contact~ call~ letter~ visit~ request~ promis~ | getroffen treffen gespräch~ gesprochen verhand~ vertrag~ verträge angebot~ kontakt~ anruf~ telefon~ brief~ besuch~ zusag~ | rencontr~ négoci~ accord~ contrat~ offre~ contact~ appel~ lettre~ visit~ parlé promis promesse~ | reun~ negoci~ acuerdo~ contrato~ oferta~ contact~ llam~ carta~ visit~ promet~ | встреч~ встрет~ перегов~ договор~ сделк~ контакт~ звон~ письм~ визит~ обеща~ | зустр~ домов~ угод~ перемов~ контакт~ дзвон~ лист~ візит~ обіця~`,
  money: `paid pay~ money bonus~ cash kickback~ euro~ dollar~ pound~ cent penny fee~ debt~ tax~ account~ | geld gezahlt zahl~ euro cent konto konten schuld~ steuer~ honorar~ | argent payé~ versé~ touché euro~ centime~ compte~ dette~ impôt~ | dinero pagad~ pagó pagué cobr~ céntimo~ euro~ cuenta~ deuda~ impuesto~ | деньг~ денег плат~ заплат~ копе~ рубл~ счет~ счёт~ долг~ налог~ | грош~ плат~ заплат~ копій~ гривн~ рахун~ борг~ подат~`,
  'harm to people': `injur~ hurt kill~ casualt~ victim~ danger~ death~ dead wounded harm~ risk~ fatal~ | verletz~ opfer gefahr~ tot tote toten risiko gefährd~ schaden | bless~ victime~ danger~ mort~ dégât~ risque~ | herid~ víctim~ peligro~ muert~ daño~ riesgo~ fallecid~ | пострада~ погиб~ жертв~ опасн~ ранен~ угроз~ травм~ | постражда~ загин~ жертв~ небезпе~ поранен~ загроз~ травм~`,
  'results and measures': `percent quarter~ growth grow grew output inflation profit~ revenue~ forecast~ expectation~ target~ price~ sales rate~ | prozent quartal~ wachstum umsatz~ gewinn~ erwartung~ preis~ | trimestre croissance bénéfice~ prévision~ prix ventes taux | trimestre crecimiento beneficio~ previsi~ precio~ ventas tipos | процент~ квартал~ рост~ прибыл~ цен~ ставк~ | відсот~ квартал~ зростан~ прибут~ цін~ ставк~`,
  play: `match~ game~ goal~ win~ won lost lose season~ player~ league cup training chance~ score~ fight~ race | spiel~ tor tore saison~ sieg~ gewonnen verloren chance~ kampf training | match~ but buts saison gagn~ perdu chance~ victoire course | partido~ gol goles temporada gan~ perd~ oportunidad~ victoria carrera | матч~ гол голов сезон~ побед~ шанс~ игр~ проигра~ | матч~ гол голів сезон~ перемог~ шанс~ гра~ програ~`,
  'too little': `enough sufficient~ shortage~ lack~ capacity | genug genügend ausreich~ reicht wenig mangel~ fehlen fehlt | assez suffis~ suffit manqu~ pénurie | bastante~ suficiente~ falta~ basta escas~ | достаточ~ хвата~ нехватк~ мало | достат~ вистач~ брак~ мало`,
  'knowing and deciding': `know~ knew aware decid~ decision~ clear~ sure certain detail~ answer~ comment~ discuss~ speculat~ understand~ determin~ identif~ | weiß wisse~ wussten bekannt entschied~ entscheid~ klar sicher einzelheit~ beantwort~ | sai~ savent savoir sait décid~ décision~ clair~ certain~ détail~ répond~ commenter | sabe~ sé decid~ decisión~ claro~ segur~ detalle~ responder comentar | зна~ реш~ ясн~ подробност~ отвеч~ уточн~ | зна~ виріш~ рішен~ зрозуміл~ подробиц~ відпов~ уточн~`,
  feeling: `sorry regret~ happy proud sad disappoint~ surprise~ afraid fear~ worr~ love~ hope~ dream~ forget~ imagin~ believ~ feel~ felt like~ want~ wish~ care~ mind~ | stolz traurig enttäuscht überrascht angst hoff~ vergess~ glücklich wünsch~ will möchte fühl~ | fier~ triste~ déçu~ surpris~ peur espèr~ oubli~ heureu~ veux veut voulons envie | orgullos~ triste~ sorprendid~ miedo esper~ olvid~ feliz quiero quiere queremos | рад рада горж~ жаль наде~ бою~ страш~ хочу хотим хочет чувств~ | шкода сподіва~ пиша~ радий страш~ хочу хочемо хоче відчу~`,
  'hearing and seeing': `heard hear see saw seen received receive warning~ warned told noticed consulted informed | gehört gesehen erhalten bekommen gewarnt bemerkt informiert gefragt | entendu vu reçu prévenu~ remarqué consulté~ informé~ | oído visto vi recibido oyeron vieron avisad~ consultad~ informad~ | слыша~ виде~ получ~ предупре~ замет~ | чув чула чули бачи~ отрима~ попередж~ поміт~`,
  'what may be': `can can't cannot could couldn't may might must should shouldn't allowed possible need~ | kann können könne könnte~ konnte~ darf dürf~ muss müss~ soll~ möglich | peut peuvent pouv~ doit doivent faut possible | puede~ podía~ podemos debe~ posible hay | может могут мог могла могли нужн~ должн~ возможн~ надо | може можуть міг могла могли треба повин~ можлив~ потріб~`,
  proof: `record~ log logs receipt~ prove~ proof document~ witness~ camera~ photograph~ photo~ alibi register~ passport | beweis~ beleg~ protokoll~ quittung~ kamera~ zeug~ | preuve~ reçu~ registre~ huissier témoin~ caméra~ facture~ | prueba~ recibo~ registro~ acta testigo~ cámara~ factura~ | доказ~ чек чеком чеки журнал~ протокол~ камер~ свидетел~ квитанц~ | доказ~ чек чеком чеки журнал~ протокол~ камер~ свідк~ квитанц~`,
  concession: `true admit~ acknowledg~ conced~ unfortunately sadly sorry apologi~ mistake~ fault~ should | zwar leider eingestand~ entschuldig~ fehler~ dürfen | malheureusement hélas certes excus~ erreur~ faute~ | cierto lamentablemente desgracia disculp~ error~ perdón | сожалени~ действительно извин~ ошибк~ вин~ | жаль справді вибач~ помилк~ прова~`,
  'somebody else': `whoever twin~ another someone somebody elsewhere mixed confus~ wrong mistaken dream~ invent~ imagin~ joke~ | verwechs~ irr~ träum~ wer jemand ander~ zwilling~ scherz~ | confond~ rêv~ tromp~ celui quelqu'un autre ailleurs jumeau~ invent~ | confund~ soñ~ equivoc~ quien alguien otro otra gemelo~ invent~ | перепута~ ошиб~ кто-то приснил~ друг~ близнец~ придума~ | переплут~ помил~ хтось наснил~ інш~ близнюк~ вигада~`,
  'as before': `still here open normal~ usual always every all full fully working alive fine well safe intact sober home yesterday today morning | noch immer weiter~ weiterhin wie alle alles jede~ voll gesund lebt wohlauf offen geöffnet heute gestern | toujours encore tous toutes chaque plein ouvert~ normal~ vivant~ bien intact~ chez hier aujourd'hui | sigue siguen todavía todos todas cada abiert~ normal~ viv~ bien intact~ casa hoy ayer | все всё каждый каждая всегда полностью открыт~ жив~ здоров~ цел~ дома вчера сегодня | усі всі все кожен кожна завжди повністю відкрит~ жив~ здоров~ ціл~ вдома вчора сьогодні`,
  'oneself, singular': `i me my i'm i'd i've myself | ich mich mir mein~ | je j' j'ai me m' moi mon ma mes | yo me mi mis mí | я мне меня мой моя моей мою мои | я мене мені мій моя моєї мою мої`,
  'oneself, plural': `we us our we're we've ourselves | wir uns unser~ | nous notre nos | nosotros nos nuestr~ | мы нас нам наш~ | ми нас нам наш~`,
  'the one spoken to': `you your yourself | sie ihr ihnen euch | vous votre vos tu | usted ustedes tú su | вы вас вам ваш~ | ви вас вам ваш~`,
}

type Table = { whole: Map<string, string[]>; open: Map<string, string[]> }

const SHORTEST = 3

function tableOf(place: number): Table {
  const table: Table = { whole: new Map(), open: new Map() }
  for (const [name, lists] of Object.entries(CLASSES)) {
    for (const word of (lists.split(' | ')[place] ?? '').split(/\s+/u).filter(Boolean)) {
      const [to, key] = word.endsWith('~') ? [table.open, word.slice(0, -1)] : [table.whole, word]
      to.set(key, [...(to.get(key) ?? []), name])
    }
  }
  return table
}

const TABLES: ReadonlyMap<string, Table> = new Map(LANGUAGES.map((language, place) => [language, tableOf(place)]))

/** Every class that `words` (lower case, in `language`) hold a word of. */
export function classesOf(words: readonly string[], language: string): Set<string> {
  const { whole, open } = TABLES.get(language) ?? {
    whole: new Map<string, string[]>(),
    open: new Map<string, string[]>(),
  }
  const found = new Set<string>()
  for (const word of words) {
    for (const name of whole.get(word) ?? []) found.add(name)
    for (let length = word.length; length >= SHORTEST; length--)
      for (const name of open.get(word.slice(0, length)) ?? []) found.add(name)
  }
  return found
}
