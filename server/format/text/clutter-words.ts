/**
 * What websites put around an article, as short lines have it. A table: no logic here. Every pattern is anchored and
 * names its words: "Most read" is clutter, "Most Germans favour a vote" is a headline.
 */
export const CLUTTER: readonly RegExp[] = [
  /^[\d\s.,:;|/•·*+–—-]*$/,
  /^(?:dark|light|night) mode$/i,
  /^skip to (?:main )?(?:content|navigation)$/i,
  /^(?:menu|search|home|close|log ?in|log ?out|sign (?:in|up|out)|register|subscribe|my account|newsletters?|e-?paper|live|more|video|watch live)$/i,
  /^(?:advertisement|advert|anzeige|werbung|реклама|sponsored(?: content)?|promoted)(?: [-·] .{0,30})?$/i,
  /^(?:share|share (?:this|on|via|article|story)\b.{0,60}|click to (?:share|print|e-?mail)\b.{0,60}|copy link|link copied!?)$/i,
  /^(?:(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|e-?mail|print|copy|link|share|tweet|vk|viber|messenger|x)[,|/·\s]*)+$/i,
  /^\d+ ?(?:min|minutes?|mins?)(?: of)? (?:read|reading)(?: time)?\.?$/i,
  /^(?:(?:estimated )?reading time|lesedauer|время чтения|час читання)(?!\p{L}).{0,30}$/iu,
  /^(?:listen|listen to this (?:article|story)|play audio|audio version)(?: ?[·(|].{0,30})?$/i,
  /^\d[\d.,]*\s?k?\s*(?:comments?|shares?|views?|likes?|reads?)$/i,
  /^(?:comments?|views?|shares?)\s*[:(]?\s*\d*\)?$/i,
  /^(?:no comments?|leave a (?:reply|comment)|comment ?\/ ?reply(?: from)?|add a comment|post (?:a )?comment|join the (?:conversation|discussion)|(?:show|view) comments|reply|cancel reply)$/i,
  /^please enter your .{1,30}[!.]?$/i,
  /^(?:exit|view|switch to) (?:mobile|desktop) (?:version|site)$/i,
  /^save my name, e-?mail.{0,120}$/i,
  /^your e-?mail address will not be published.{0,80}$/i,
  /^(?:more|most|latest|related|recommended|trending|popular|top|similar|further|editor[’']s) (?:articles?|stories|news|posts?|topics?|headlines|reading|read|viewed|popular|videos|picks?|choice|now|for you|like this|on this(?: story| topic)?)(?: .{0,20})?:?$/i,
  /^(?:related|recommended|trending|tags?|topics?|categories|filed under|keywords|читайте также|читайте також|см\. также|mehr zum thema)\s*(?::.{0,200})?$/i,
  /^(?:read|also read|read also|read more|see also|read next|related|go deeper|don[’']t miss|also on|up next|lire aussi|lesen sie auch)\s*:.{0,200}$/i,
  /^(?:read more|read next|see more|show more|load more|continue reading|view all|see all|next|previous|back|back to top|more details)(?:\s*[›»→>…]+)?$/i,
  /^(?:previous|next) (?:article|post|story)\b.{0,160}$/i,
  /^this article is more than .{1,20} old$/i,
  /^(?:skip past|after) newsletter promotion$/i,
  /^sign up (?:to|for|here)\b.{0,60}$/i,
  /^(?:free )?(?:daily|weekly|monthly) newsletter$/i,
  /^(?:purchase licensing rights|reuse this content|suggested topics:?|scroll to continue|opens new tab)$/i,
  /^more forecasts?:.{0,120}$/i,
  /^(?:weather|weather (?:forecast|today)|погода|wetter)$/i,
  /^(?:\p{Lu}[\p{L}-]+,? ){0,3}[+−-]?\d{1,2} ?° ?[CF]?$/u,
  /^.{0,40}\b\d{1,2} days? weather$/i,
  /^(?:all rights reserved|alle rechte vorbehalten|все права защищены|усі права захищені)\.?$/i,
  /^(?:©|\(c\) ?\d|copyright\b).{0,160}$/i,
  /^(?:cookie|privacy) (?:policy|settings|notice|preferences|statement)$/i,
  /^(?:accept|reject|manage)(?: all)?(?: cookies)?$/i,
  /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|contact(?: us)?|about(?: us)?|careers|sitemap|imprint|impressum)$/i,
  /^(?:powered by|designed by|website by)\b.{0,60}$/i,
  /^(?:#\p{L}[\p{L}\p{N}_]*\s*)+$/u,
  /^(?:breaking news|top stories|live updates?|opinion|world|politics|business|sports?|culture|technology|science|health|europe|africa|asia|americas|us|uk|ukraine|russia|news)$/i,
]

/** Whole sentences that are the site's and not the article's. */
export const NOTICES: readonly RegExp[] = [
  /\b(?:we|our partners|this (?:site|website)) uses? cookies\b/i,
  /\baccept (?:all )?cookies\b/i,
  /^(?:sign up|subscribe|register)\b.{0,160}\b(?:newsletter|inbox|e-?mail)\b/i,
  /^(?:get|receive) (?:the|our) .{0,100}\b(?:newsletter|inbox)\b/i,
  /^(?:support|donate)\b.{0,120}\bjournalism\b/i,
  /^(?:you (?:can|may) (?:unsubscribe|opt out)|by (?:signing up|subscribing|clicking))\b/i,
  /\ball rights reserved\b/i,
  /\bthis material may not be published, broadcast, rewritten\b/i,
  /^(?:our standards|disclaimer|privacy notice)\s*:/i,
  /^(?:download|get) (?:the|our) (?:\p{L}+ )?app\b/iu,
  /^(?:please )?enable javascript\b/i,
  /^(?:follow|join|like) us (?:on|at)\b/i,
  /^(?:подпис|підпис)\p{L}*(?:ся|тесь|йтесь)(?!\p{L}).{0,160}$/iu,
]

/** Lines with which an article is over, if most of its prose stands before them. */
export const ENDS: readonly RegExp[] = [
  /^(?:\d+ )?(?:no )?(?:comments?|responses?|replies)(?: \(\d+\))?:?$/i,
  /^(?:leave a (?:reply|comment)|comment ?\/ ?reply(?: from)?|join the (?:conversation|discussion)|post a comment|add a comment)\b.{0,20}$/i,
  /^(?:related|recommended|similar|more) (?:articles?|stories|news|posts?|topics?|content|for you|from .{1,40}|on this(?: story| topic)?|like this):?$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|what to read next|read next|trending(?: now)?|latest (?:news|stories|posts))$/i,
  /^(?:related|explore more on these topics|suggested topics)\s*:?$/i,
  /^(?:about the authors?|post navigation|share this(?: article| story| post)?|tags|topics|filed under)\s*:?$/i,
  /^(?:previous|next) (?:article|post|story)\b.{0,160}$/i,
  /^(?:читайте также|читайте також|комментарии|коментарі|mehr zum thema|kommentare|lire aussi|sur le même sujet)\s*:?$/i,
]

/** Words under a picture. */
export const CAPTIONS: readonly RegExp[] = [
  /^file(?: (?:photo|picture|image))?\s*(?:[-–—:.]|$)/i,
  /^(?:photo|photograph|image|picture|video|graphic|illustration|foto|bild|фото|ілюстрація|иллюстрация)(?: (?:source|caption|credit|by|courtesy))?\s*[:,|/]/i,
  /^image (?:source|caption)\b/i,
  /\([^()]{0,60}\b(?:photo|photograph|pool|getty|EPA|imago|shutterstock|handout|via (?:AP|Reuters|AFP|Getty))\b[^()]{0,80}\)$/i,
  /\((?:AP|AFP|Reuters|EPA|dpa|TASS|Sputnik)\/[^()]{2,80}\)$/i,
  /\b(?:Getty Images|AP Photo|EPA-EFE|via REUTERS|REUTERS\/\p{Lu})[^.]{0,80}$/u,
  /(?:^|[\s.])(?:Photograph|Photo|Picture|Image|Foto|Фото) ?: ?\p{Lu}[^.]{1,80}$/u,
]
