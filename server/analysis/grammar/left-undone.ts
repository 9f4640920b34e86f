const NO_MORE_THAN = String.raw`(?: [\p{L}’'-]+)`

/** What it is one's duty to do, as done, beside a negation in one clause; in each language that is read. */
const LEFT_UNDONE: readonly string[] = [
  String.raw`(?:(?:had|has|have|was|were|did)(?: not|n['’]t| never)|never|(?:nobody|no[ -]one|none|neither)${NO_MORE_THAN}{0,6}|no${NO_MORE_THAN}{1,5} (?:had|has|have|was|were|is|are))(?: been| yet| ever| fully| properly)*${NO_MORE_THAN}{0,3} (?:check|inspect|test|t[eo]ld?|inform|warn|notif|report|disclos|declar|regist|follow|compl(?:y|ied)|consult|carr(?:y|ied) out|conduct|act(?:ed)?(?!\p{L})|paid|pay|fil(?:e|ed)(?!\p{L})|record|train|review|verif|monitor|secur|repair|maintain|fix|protect|safeguard|alert|respond|obtain|advertis|audit|document|assess|vet(?:ted)?(?!\p{L})|supervis|evacuat|sought|seek)`,
  String.raw`no (?:[\p{L}-]+ ){0,2}(?:tender|inquiry|consultation|vote|hearing|drill|test|inspection|review|competition|audit|assessment)s? (?:had|has|have|was|were)(?: ever)?(?: been)? (?:held|organi[sz]ed|done|made)`,
  String.raw`(?:nicht|nie|niemals|niemand|keine?[rnms]?)${NO_MORE_THAN}{0,6} (?:\p{L}{0,5}(?:geprüft|kontrolliert|gewarnt|informiert|gemeldet|getestet|gehalten|geschrieben|gewartet|untersucht|beachtet|befolgt|geführt|gezeigt|gelegt|genommen|gesichert|gezahlt|dokumentiert|repariert|registriert|überwacht|eingeholt|geschult))(?!\p{L})`,
  String.raw`(?:n['’]|ne |personne |aucune? )(?:[\p{L}’'-]+ ){0,7}(?:contrôl|vérifi|inform|avert|alert|signal|prév|déclar|respect|test|inspect|organis|lanc|effectu|consult|surveill|répar|entreten|sécuris|mis en concurrence|formé|payé)\p{L}*(?:é|ée|és|ées|i|ie|is|u|ue|us)(?!\p{L})`,
  String.raw`(?:no|nunca|nadie|ning(?:ún|una?|uno))${NO_MORE_THAN}{0,6} (?:revis|comprob|verific|inform|avis|advirti|advert|alert|notific|declar|respet|inspeccion|convoc|realiz|hizo|hecho|control|supervis|repar|consult|pag|cumpl|licit)\p{L}*(?:ado|ada|ados|adas|ido|ida|idos|idas|ó|aron|ieron|hizo|hecho)(?!\p{L})`,
  String.raw`(?:не|никто|никогда|ни один\p{L}*)${NO_MORE_THAN}{0,5} (?:провер\p{L}+|предупре\p{L}+|сообщ\p{L}+|уведом\p{L}+|соблю\p{L}+|информир\p{L}+|проинформир\p{L}+|контролир\p{L}+|прово\p{L}+|пров[её]л\p{L}*|ремонтир\p{L}+|обследов\p{L}+|выполн\p{L}+)(?:л|ла|ло|ли|лся|лась|лось|лись|н|на|но|ны)(?!\p{L})`,
  String.raw`(?:не|ніхто|ніколи|жод\p{L}+)${NO_MORE_THAN}{0,5} (?:перевір\p{L}+|попере\p{L}+|повідом\p{L}+|дотрим\p{L}+|інформ\p{L}+|поінформ\p{L}+|контрол\p{L}+|прово\p{L}+|прове\p{L}+|ремонт\p{L}+|обстеж\p{L}+|викон\p{L}+)(?:в|ла|ло|ли|вся|лася|лось|лися|но|на|ні)(?!\p{L})`,
  // What was not right or not impossible is owned as well.
  String.raw`(?:not|n['’]t|nicht|pas|no|не)(?: (?:\p{L}{2,12}|à la hauteur de)){0,1} (?:good enough|up to standard|accurate|correct|right|impossible|excluded|ruled out|stimm(?:t|e|en|ten)|richtig|korrekt|unmöglich|ausgeschlossen|auszuschließen|exacte?s?|correcte?s?|à la hauteur|impossible|exclue?s?|correct[oa]s?|exact[oa]s?|imposible|descartad[oa]|верн\p{L}{1,2}|точн\p{L}{1,3}|исключен\p{L}|правильн\p{L}{1,3}|точними|виключен\p{L}{1,2})`,
]
const UNDONE = new RegExp(LEFT_UNDONE.map((turn) => `(?<!\\p{L})(?:${turn})`).join('|'), 'u')

/** True where `words` (in lower case) tell of a duty that was not done: who says so owns it, and denies nothing. */
export const isLeftUndone = (words: string): boolean => UNDONE.test(words)
