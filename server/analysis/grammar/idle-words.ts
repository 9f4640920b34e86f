/** "He has often said", "pflegt zu sagen", "любит повторять": a habit is no answer to the news of the day. */
export const HABIT =
  /(?<!\p{L})(?:often|frequently|sometimes|occasionally|regularly|more than once|(?:like[sd]?|used) to|oft|öfter|häufig|manchmal|gern|gerne|pflegt(?:e)?(?: zu)?|souvent|parfois|régulièrement|aim(?:e|ait) à|a menudo|muchas veces|con frecuencia|suel(?:e|en)|solía|часто|нередко|не раз|порой|люби(?:т|л|ла)|нерідко|інколи|любить|любив)(?!\p{L})/u

/** "Told neither the public nor the team", "said nothing about money": what was kept quiet, not what was denied. */
export const TELLS_NOBODY =
  /^(?:(?:told|tells|informed) (?:neither|nobody|no one|none)|(?:said|says|wrote|disclosed|revealed) (?:nothing|little) (?:about|on|to|as to|beyond|of (?!the (?:kind|sort)))|(?:sagte|sagt|schrieb) nichts (?:zu|über|von)|(?:no )?(?:dijo|dice) nada (?:sobre|de(?! (?:eso|ello))|del)|dit rien (?:de|du|sur)|ничего не (?:сказал|сообщил)|нічого не (?:сказав|сказала|повідом))(?!\p{L})/u

/** "Said nothing about money", "n'a rien dit du prix": who is silent on a thing denies none of it. */
export const SILENT =
  /(?<!\p{L})(?:sa(?:id|ys?|ying)|disclos(?:ed?|es|ing)|reveal(?:ed|s|ing)?|wrote|sagte?n?|schrieb|dit|dijo|dijeron|dice|сказал\p{L}{0,2}|сообщил\p{L}{0,2}|говор\p{L}{1,3}|сказав|казал\p{L}) (?:almost |next to |absolutely )?(?:nothing|nichts|rien|nada|ничего|нічого)(?! (?:of the (?:kind|sort)|like that|such|dergleichen|de tel|semejante|подобного))(?!\p{L})|(?<!\p{L})(?:n['’](?:a|ont|avait|avaient) rien dit|no (?:ha|han|había) dicho nada|nichts (?:dazu )?(?:gesagt|mitgeteilt|verlauten)|ничего не (?:сказал|сообщил|говорил)\p{L}{0,2}|нічого не (?:сказа|повідоми)\p{L}{1,2})(?!\p{L})(?! de tel| dergleichen)/gu

/** "Works with numbers and never with names": what one does set against what one does not tells of a practice. */
export const PRACTICE =
  /(?<!\p{L})(with|for|to|in|by|on|about|from|mit|für|auf|aus|von|avec|pour|par|dans|con|por|para|en|с|со|для|за|на|з|із) [^,;.:]{2,40} (?:and|but|und|aber|et|mais|y|pero|и|а|і|але|та) (?:never|not|nicht|nie|niemals|jamais|pas|no|nunca|никогда не|никогда|не|ніколи не|ніколи) \1(?!\p{L})/gu

/** "The midfielder, who according to the paper was found …": behind this the clause is told, not the sentence. */
export const IN_CLAUSE = /(?:^|[\s,])(?:who|which|whose|that|qui|que|der|die|das|котор\p{L}{2,3}|як(?:ий|а|е|і)),? $/u
