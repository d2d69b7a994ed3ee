/**
 * The words with which a letter addresses its reader, by language: lower case, with accents. Those of the first line
 * open English letters; the longer forms of a language stand before the shorter ones that they begin with.
 */
const GREETINGS = {
  en: "(?:my |a very )?dear(?:est)?|hello|hullo|hiya|hi|heya|hey|yo|howdy|greetings|(?:a )?(?:very )?good (?:morning|afternoon|evening|day)|g['’]day|namaste|namaskar|salaam|kia ora|jambo|aloha|esteemed|respected|honou?red|attn[.:]?|attention:?|fao[.:]?|to|(?:morning|afternoon|evening)(?= \\p{L}[^\\n.,!?]{1,30}(?:[,!]|[ \\t]{0,9}$)| ?[,!])",
  de: 'sehr (?:geehrter?|verehrter?)|liebe[rs]?|werter?|hallo|guten (?:tag|morgen|abend)|grüß gott|grüezi|servus|moin',
  fr: 'mon cher|ma chère|chère?s?|bonjour|bonsoir|salut|madame, monsieur',
  es: 'muy (?:estimad[oa]s?|señor(?:es|as?)? míos?)|estimad[oa]s?|apreciad[oa]s?|distinguid[oa]s?|querid[oa]s?|hola|buen(?:os|as) (?:días|tardes|noches)|buen día',
  it: 'gentil(?:e|i|issim[oa])|egregi[oa]|spettabile|car(?:issim)?[oaie]|buongiorno|buonasera|salve|ciao',
  pt: 'prezad[oa]s?|caríssim[oa]|exm[oa]s?\\.?|excelentíssim[oa]|ilm[oa]\\.?|car[oa]s|olá|oi|bom dia|boa (?:tarde|noite)',
  nl: 'geachte|beste|lieve|waarde|hoi|dag|goed(?:en?morgen|emiddag|enavond|endag)',
  pl: 'szanown[aiye]|drog[ai]|koch(?:ana|any)|cześć|witam|dzień dobry',
  nordic:
    'kär[ae]|bästa|kær[ae]|kjære|hej(?:san)?|hei|god (?:dag|morgen|morgon)|goddag|hyvä|arvoisa|rakas|moi',
  cs: 'vážen[ýáí]|mil[ýáí]|drah[ýá]|dobrý den|ahoj',
  hu: 'tisztelt|kedves|szia|jó napot',
  ro: 'stimat[ăe]?|dragă|bună ziua|salutare',
  el: 'αγαπητ(?:έ|ή|οί)|αξιότιμ(?:ε|η)|γεια σ(?:ου|ας)|καλημέρα|καλησπέρα',
  slavic:
    'уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|здравствуйте|добрый день|шановн(?:ий|а|і)|вельмишановн(?:ий|а)|доброго дня|poštovan[iae]|dragi|draga|spoštovan[iae]',
  tr: 'sayın|sevgili|merhaba|değerli',
} as const;

/** All of them, as one part of a pattern; those of English come first. */
export const GREETING_WORDS = Object.values(GREETINGS).join('|');

const ENGLISH = new RegExp(`^(?:${GREETINGS.en})$`, 'iu');

/** Whether a letter is opened as English ones are; a name alone could be any language's. */
export function isEnglishGreeting(greeting: string): boolean {
  return greeting === '' || ENGLISH.test(greeting);
}
