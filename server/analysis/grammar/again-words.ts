/** Adverbs that tell of a thing done once more, in the languages that are read. */
const ONCE_MORE =
  'again|once more|once again|for the (?:second|third|fourth) time|(?:the |a )(?:second|third|fourth|fifth) (?:\\p{L}+ ){1,3}(?:running|in a row|in succession)|erneut|ein weiteres mal|zum (?:zweiten|dritten|vierten) mal|nochmals|noch einmal|abermals|(?:à|de) nouveau|une nouvelle fois|pour la (?:deuxième|seconde|troisième|quatrième) fois|encore une fois|de nuevo|nuevamente|una vez más|por (?:segunda|tercera|cuarta) vez|otra vez|вновь|снова|опять|ещ[её] раз|в очередной раз|(?:во второй|в третий|в четв[её]ртый) раз|знову|вкотре|ще раз|удруге|вдруге|втретє'

/** Verbs of saying a thing once more, as they tell who says it. */
const REPEATS =
  'repeat(?:ed|s|ing)|re-?emphasi[sz](?:ed|es)|reiterat(?:ed|es|ing)|restat(?:ed|es|ing)|reaffirm(?:ed|s|ing)|wiederhol(?:t|te|ten)|bekräftig(?:t|te|ten)|(?:répét|réitér|réaffirm)(?:é|ée|és)|répète|réitère|réaffirme|reiter(?:ó|aron|a)|reafirm(?:ó|aron|a)|repit(?:ió|ieron|e)|ratific(?:ó|aron)|повтори(?:л|ла|ло|ли|в)'

/** The same verbs in any form, nouns of them too, and what stays as it was. */
const REPEATING =
  "reiterat\\p{L}+|repeat(?:s|ed|ing)?|restat\\p{L}+|reaffirm\\p{L}*|(?:stands?|stood) by|(?:sticks?|stuck) to|повтор\\p{L}+|wiederhol\\p{L}+|bekräftig\\p{L}+|bleibt dabei|bleibe dabei|reiter[aóo]\\p{L}*|repit(?:o|e|en|ió|ieron)|volv(?:ió|ieron) a|vuelve a|réitér\\p{L}+|répèt\\p{L}+|répét\\p{L}+|réaffirm\\p{L}+|(?:position|stance) [“”\"'‘]?(?:has|had) not (?:changed|moved|shifted)|(?:position|stance) [“”\"'‘]?(?:is|was|remains|remained) (?:unchanged|the same)|позици\\p{L}+ не (?:изменил\\p{L}+|меня\\p{L}+)|позиці\\p{L}+ не змінил\\p{L}+|position n['’]a pas (?:changé|bougé)|posición no ha cambiado|(?:Haltung|Position) hat sich nicht geändert"

/** Beside a saying in lower case: a verb of saying once more, or an adverb of it. */
export const SAYS_AGAIN = new RegExp(`(?<!\\p{L})(?:${REPEATS}|${ONCE_MORE})(?!\\p{L})`, 'u')

/** Anywhere in copy: that a thing is said once more. */
export const AGAIN = new RegExp(`(?<!\\p{L})(?:${ONCE_MORE}|${REPEATING})(?!\\p{L})`, 'iu')
