/** Buildings, streets and palaces that speak for those inside: they take positions as organisations do. */
export const METONYMS = new Set(
  `kremlin|white house|pentagon|downing street|number 10|no 10|no. 10|whitehall|westminster|elysee|élysée|elysée|elysee palace|élysée palace|matignon|quai d'orsay|bercy|bankova|bellevue|bundeskanzleramt|chancellery|kanzleramt|moncloa|zarzuela|quirinal|palazzo chigi|farnesina|foggy bottom|capitol hill|capitol|langley|zhongnanhai|blue house|kantei|casa rosada|planalto|planalto palace|itamaraty|miraflores|miraflores palace|los pinos|palacio nacional|buckingham palace|kensington palace|vatican|holy see|berlaymont|smolensk square|lubyanka|smolny|old city hall|city hall|wall street|silicon valley|threadneedle street|fleet street|
кремль|белый дом|смольный|лубянка|смоленская площадь|банковая|белый дом|офис президента|білий дім|кремль|банкова|офіс президента|пентагон|ватикан|елисейский дворец|
der kreml|das weiße haus|weißes haus|das kanzleramt|le kremlin|la maison blanche|maison blanche|la casa blanca|casa blanca|el kremlin`
    .replace(/\n/g, '')
    .split('|'),
)
