/** What kind of body a party is. Bodies of one state that differ in kind are parties apart. */
export const OFFICES: readonly { kind: string; words: RegExp }[] = [
  {
    kind: 'foreign ministry',
    words:
      /\b(?:foreign (?:ministry|minister|office|affairs|secretary)|external affairs|state department|mid|mzs|ministr\w* (?:of|for) (?:foreign|external)|ministr\w* inostrannykh|inostrannykh del|min\w+ zakordonn\w+ sprav|zakordonn\w+ sprav|affaires etrangeres|quai d.orsay|auswartig\w+ amt\w*|aussen(?:minist|amt)\w*|(?:asuntos|relaciones|ministerio de|ministra? de) exteriores|cancilleria)\b/,
  },
  {
    kind: 'defence ministry',
    words:
      /\b(?:defen[cs]e (?:ministry|minister|department|secretary|forces?)|pentagon|military|army|general staff|armed forces|ministr\w* (?:of|for) defen[cs]e|minoborony|ministerstv\w* oboron\w+|gen(?:eraln\w+ )?shtab\w*|minister\w+ de(?: la| los)? (?:defens[ae]|armees)|verteidigungsminist\w+|bundeswehr|generalstab\w*|etat-major|estado mayor)\b/,
  },
  {
    kind: 'health ministry',
    words:
      /\b(?:health (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) (?:public )?health|minzdrav\w*|minister\w+ (?:\w+ )?de(?: la)? (?:sante|sanidad|salud)|gesundheitsminist\w+|ministerstv\w* (?:zdravookhran\w+|okhoron\w+ zdorov\w*))\b/,
  },
  {
    kind: 'interior ministry',
    words:
      /\b(?:interior (?:ministry|minister)|home (?:office|secretary)|ministr\w* (?:of|for) (?:the )?interior|mvd|mvs|homeland security|innenminist\w+|ministerio del interior|ministere de l.interieur|vnutrennikh del|vnutrishnikh sprav)\b/,
  },
  {
    kind: 'finance ministry',
    words:
      /\b(?:finance (?:ministry|minister)|treasury|chancellor of the exchequer|ministr\w* (?:of|for) (?:the )?(?:finance|economy|economics|economic affairs)|minfin|econom(?:y|ics|ic affairs) (?:ministry|minister|department)|(?:finanz|wirtschafts)minist\w+|minister\w+ (?:de|des) (?:l.)?(?:finances|economia|economie|hacienda)|ministerstv\w* (?:finans\w+|ekonom\w+))\b/,
  },
  {
    kind: 'justice ministry',
    words:
      /\b(?:justice (?:ministry|minister|department)|attorney general|ministr\w* (?:of|for) justice|minyust|justizminist\w+|minister\w+ de(?: la)? justici?a?e?|ministerstv\w* yusti\w+)\b/,
  },
  {
    kind: 'energy ministry',
    words:
      /\b(?:energy (?:ministry|minister|department)|ministr\w* (?:of|for) energy|minenergo|energieminist\w+|ministerstv\w* energ\w+)\b/,
  },
  {
    kind: 'transport ministry',
    words:
      /\b(?:transport(?:ation)? (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) transport|verkehrsminist\w+|minister\w+ (?:de(?: los)?|des) transport\w+|mintrans)\b/,
  },
  {
    kind: 'trade ministry',
    words:
      /\b(?:(?:trade|commerce) (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) (?:trade|commerce)|handelsminist\w+|minister\w+ (?:de|del|du) (?:l.)?(?:commerce|comercio)|minpromtorg\w*|ministerstv\w* (?:torgovl\w+|torhivl\w+))\b/,
  },
  {
    kind: 'culture ministry',
    words:
      /\b(?:cultur(?:e|al) (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) culture|kulturminist\w+|minister\w+ de(?: la)? cultur[ae]|minkult\w*|ministerstv\w* kultur\w+)\b/,
  },
  {
    kind: 'education ministry',
    words:
      /\b(?:education (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) education|(?:bildungs|schul)minist\w+|minister\w+ de(?: la| l.)? ?(?:education|educacion)\w*|minobr\w*|ministerstv\w* (?:obrazovani\w+|osvity))\b/,
  },
  {
    kind: 'agriculture ministry',
    words:
      /\b(?:(?:agriculture|farm|fisheries) (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) (?:agriculture|fisheries)|(?:landwirtschafts|agrar)minist\w+|minister\w+ de(?: la| l.)? ?(?:agricultur[ae]|pesca|peche)|minselkhoz\w*|ministerstv\w* (?:selsk\w+|silsk\w+))\b/,
  },
  {
    kind: 'environment ministry',
    words:
      /\b(?:(?:environment|climate) (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) (?:the )?environment|umweltminist\w+|minister\w+ (?:de l.|del? )(?:environnement|medio ambiente|ecologie)|minprirod\w*)\b/,
  },
  {
    kind: 'labour ministry',
    words:
      /\b(?:labou?r (?:ministry|minister|department|secretary)|ministr\w* (?:of|for) labou?r|arbeitsminist\w+|ministerio de trabajo|ministere du travail|mintrud\w*)\b/,
  },
  {
    kind: 'sports ministry',
    words:
      /\b(?:sports? (?:ministry|minister)|ministr\w* (?:of|for) sports?|sportminist\w+|minister\w+ (?:des|del?) (?:sports|deporte)|minsport\w*)\b/,
  },
  {
    kind: 'navy',
    words:
      /^flotu? |\b(?:navy|naval (?:forces|command|staff|headquarters)|fleet (?:staff|headquarters)|shtab\w* flotu?|marine nationale|(?:kriegs|bundes)marine|marina de guerra|armada|vmf|vms|voenno[ -]?morsk\w+|viiskovo[ -]?morsk\w+|admirals?)\b/,
  },
  { kind: 'air force', words: /\b(?:air force|luftwaffe|armee de l.air|fuerza aerea|vvs|vks|povitrian\w+ sil\w*)\b/ },
  {
    kind: 'coast guard',
    words: /\b(?:coast ?guard|coastguard|kustenwache|garde ?cotes?|guardia costera|beregov\w+ okhran\w+)\b/,
  },
  {
    kind: 'border guard',
    words:
      /\b(?:border (?:guards?|police|service|agency|force)|grenzschutz\w*|grenzpolizei|garde ?frontieres?|guardia de fronteras|pogran\w+|prykordon\w+)\b/,
  },
  {
    kind: 'customs',
    words:
      /\b(?:customs(?: (?:service|office|agency|authority))?|zoll(?:behorde|amt|verwaltung)?|douanes?|aduanas?|tamozhn\w+|mytn\w+)\b/,
  },
  {
    kind: 'security service',
    words:
      /\b(?:(?:security|intelligence|secret) (?:service|agency|services)|spy (?:agency|service)|(?:geheim|nachrichten)dienst\w*|verfassungsschutz\w*|services? (?:secrets?|de renseignements?)|servicios? (?:secretos?|de inteligencia)|razvedk\w+|rozvidk\w+|spetssluzhb\w+|sluzhb\w+ bezpeky)\b/,
  },
  {
    kind: 'central bank',
    words:
      /\b(?:central bank\w*|national bank|(?:zentral|noten|national)bank|banque (?:centrale|nationale)|banco central|federal reserve|tsentrobank\w*|tsentraln\w+ bank\w*|nats?ionaln\w+ bank\w*|natsbank\w*|tsb|bank of (?!america)\w+)\b/,
  },
  {
    kind: 'parliament',
    words:
      /\b(?:parliament(?:ary)?|parlament\w*|parlement|assemblee nationale|duma|senate|congress|congreso|knesset|bundestag|rada|verkhovn\w+ rad\w+)\b/,
  },
  {
    kind: 'royal household',
    words:
      /\b(?:royal (?:household|house|palace|court)|court marshal\w*|lord chamberlain\w*|grand chambellan|gran chambelan|hofmarschall\w*|oberhofmeister\w*|obergofmarshal\w*|palais royal|maison royale|(?:palacio|casa) real|konigs(?:haus|hof)\w*|konigliche\w* (?:haus|palast|hof)\w*|hofmarschallamt\w*|korol[ei]vsk\w+ (?:dvor\w*|dom\w*|dvorets\w*|dvorts\w*|dvir|dvoru|palats\w*|dim|domu))\b|^(?:the |le |el |der )?(?:palace|palais|palast|palacio)$/,
  },
  { kind: 'police', words: /\b(?:police|gendarmerie|polizei|policia|politsi\w+|guardia civil)\b/ },
  { kind: 'prosecutors', words: /\b(?:prosecut\w+|prokuratur\w+|staatsanwalt\w+|parquet|fiscalia)\b/ },
  {
    kind: 'presidency',
    words:
      /\b(?:kremlin|kreml\w*|white house|elysee|bankova|blue house|presidency|presidential|presidents? office|(?<=(?:ian|ish|ese|van|german|american|mexican|french|dutch|czech|greek|swiss) )president$|head of state|dmitry peskov|peskov|presidence|presidencia|prasidialamt\w*|administratsi\w+ prezident\w*|ofis\w* prezident\w*)\b/,
  },
  {
    kind: 'government',
    words:
      /\b(?:governments?|cabinet|prime minister\w*|premier|pm|downing street|no\.? ?10|council of ministers|pravitelstv\w+|prem.?er\w{0,3}(?:[ -]ministr\w*)?|gouvernement|(?:bundes)?regierung\w*|kanzleramt\w*|gobierno|moncloa|matignon|uryad\w*|kabmin\w*|government press service)\b/,
  },
  {
    kind: 'mayor',
    words:
      /\b(?:mayor|^mer(?= )|misk\w+ holov\w+|gorodsk\w+ golov\w+|city hall|town hall|lord mayor|(?:ober)?burgermeister\w*|rathaus\w*|mairie|alcald\w+|ayuntamiento|meriya|merii)\b/,
  },
  { kind: 'governor', words: /\b(?:governors?(?:'s)? (?:of|office)|provincial government|regional governor)\b/ },
]

/** Buildings and capitals that stand for a body of a known state. `state` is any body that speaks for it. */
export const METONYMS: Readonly<Record<string, { owner: string; kind: string }>> = {
  kremlin: { owner: 'russia', kind: 'presidency' },
  kreml: { owner: 'russia', kind: 'presidency' },
  moscow: { owner: 'russia', kind: 'state' },
  moskva: { owner: 'russia', kind: 'state' },
  'white house': { owner: 'america', kind: 'presidency' },
  washington: { owner: 'america', kind: 'state' },
  pentagon: { owner: 'america', kind: 'defence ministry' },
  'state department': { owner: 'america', kind: 'foreign ministry' },
  bankova: { owner: 'ukraine', kind: 'presidency' },
  kyiv: { owner: 'ukraine', kind: 'state' },
  kiev: { owner: 'ukraine', kind: 'state' },
  elysee: { owner: 'france', kind: 'presidency' },
  paris: { owner: 'france', kind: 'state' },
  'downing street': { owner: 'britain', kind: 'government' },
  london: { owner: 'britain', kind: 'state' },
  berlin: { owner: 'germany', kind: 'state' },
  beijing: { owner: 'china', kind: 'state' },
  tehran: { owner: 'iran', kind: 'state' },
  jerusalem: { owner: 'israel', kind: 'state' },
  ankara: { owner: 'turkey', kind: 'state' },
  minsk: { owner: 'belarus', kind: 'state' },
  warsaw: { owner: 'poland', kind: 'state' },
  budapest: { owner: 'hungary', kind: 'state' },
  'new delhi': { owner: 'india', kind: 'state' },
  islamabad: { owner: 'pakistan', kind: 'state' },
  tokyo: { owner: 'japan', kind: 'state' },
  seoul: { owner: 'korea', kind: 'state' },
}

/** Adjectives whose first letters are not those of their country. */
export const DEMONYMS: Readonly<Record<string, string>> = {
  french: 'france',
  spanish: 'spain',
  turkish: 'turkey',
  polish: 'poland',
  dutch: 'netherlands',
  danish: 'denmark',
  swedish: 'sweden',
  finnish: 'finland',
  greek: 'greece',
  swiss: 'switzerland',
  irish: 'ireland',
  welsh: 'wales',
  chinese: 'china',
  british: 'britain',
  uk: 'britain',
  us: 'america',
  'u.s': 'america',
  american: 'america',
  usa: 'america',
  rossii: 'russia',
  rossiya: 'russia',
  russkii: 'russia',
  rf: 'russia',
  ukrainy: 'ukraine',
  mid: '',
  iraqi: 'iraq',
  iranian: 'iran',
  norwegian: 'norway',
  emirati: 'emirates',
  saudi: 'saudi',
}

const NOUNS = `the a an of for and to in at on s chief executive ceo chair chairman chairwoman chairperson president
vice director head spokesman spokeswoman spokesperson spokespeople minister ministry ministers officer official
secretary general governor deputy press service office communications department representative manager coach captain
company firm group inc plc ltd corp corporation co llc asa ag sa gmbh holding holdings limited founder owner partner
lawyer agent attorney adviser advisor aide boss chief leader investor relations media public affairs corporate global
senior prime former elect mr mrs ms dr sir lord colonel captain lieutenant major its his her their own sporting team
ministere ministerio ministerium ministerstvo polkovnik podpolkovnik maior general leitenant kapitan admiral oberst generalmajor
bank club airline insurer planemaker shipowner carmaker automaker miner retailer lender broker startup
technology site website newspaper broadcaster parent publisher developer operator supplier maker manufacturer producer
union charity agency authority regulator drugmaker chipmaker utility shipper builder brewer oil gas mining media giant
first finance human resources operations marketing compliance legal policy strategy sales technical commercial medical
organisers organizers organisateurs veranstalter organizator organizatori organizatory festivalleitung klinikleitung verwaltung direktion
camp campaign transition president-elect entourage side allies aides
glava predstavitel sekretar press-sekretar press-sluzhby press-sluzhbi press-tsentra upravleniya departamenta informatsii otdela svyazyam zvyazkiv presssekretar prezident ministr direktor nachalnik rukovoditel zamestitel
ofitsialn ofitsialnyi press-sluzhba sluzhba golova rechnik presssluzhba ministra kompanii kompaniya klub
porte-parole president presidente directeur directrice ministre chef patron pdg le la les du des de service
portavoz presidenta director directora ministro ministra jefe jefa consejero delegado el los las del club
sprecher sprecherin chefin vorstand vorstandschef vorstandschefin vorstandsvorsitzender vorsitzender vorsitzende
aufsichtsrat aufsichtsrats aufsichtsratschef minister ministerin leiter leiterin direktor direktorin geschaftsfuhrer
der die das dem den vom von im bei
zeitung tageszeitung zeitschrift blatt magazin sender portal agentur nachrichtenagentur redaktion
konzern unternehmen verein hersteller autobauer firma gesellschaft behorde amt
entreprise societe constructeur groupe fabricant empresa compania grupo fabricante entidad organismo organisme`

/** Words of a party's or role's name that do not tell whose it is. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/))
