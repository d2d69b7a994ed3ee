import { phrase, type Wordings } from '../wording';

/** A telephone number or an e-mail address. */
export const CONTACT_DETAILS = {
  email: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/i,
  spelledEmail:
    /(?<![\w.-])[\w.-]{1,40}(?: ?[[({] ?at ?[\])}] ?| at )(?!the\b|an?\b|my\b|your\b)[\w-]{1,40}(?:(?: ?[[({] ?dot ?[\])}] ?| dot )[\w-]{1,20}){1,3}(?![\w-])/i,
  phone: /(?<![\w./:#,-])\+?(?:\(?\d\)?[ .\-/\u2010-\u2013]{0,2}){6,14}\d(?![\w-]|[.,:]\d)/,
  shortPhone: phrase`(?:tel|phone|telephone|mobile|mob|cell|call me (?:on|at)|ring me (?:on|at)|text me (?:on|at)|whatsapp)(?: number)?(?: is)?[.:]? ?\(?\d{2,4}\)?[ -]?\d{2,4}`,
} satisfies Wordings;

/** Figures that no telephone answers to. */
export const NO_CONTACT_DETAILS = {
  date: /(?<!\d)(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)(?!\d)/,
  years: /(?<![\d-])(?:19|20)\d\d ?[-/–] ?(?:(?:19|20)\d\d|\d\d)(?![\d-])/,
  numbered: phrase`(?:isbn|issn|doi|no\.|nos\.|nr\.|ref(?:erence)?|order|ticket|invoice|pin|registration|reg|licen[cs]e|permit|id|case|patent|membership|member|badge|account|postcode|zip|section|clause|form|policy|iban|booking|employee|staff|docket|serial|version|vol|page|pages|pp|route|routes|flight|train|bus)(?: \(?(?:no|number|id|code|#|nr|13|10)\.?\)?)?[:#.]? ?#?\(?[a-z]{0,4}[- ]?\d[\d .,/-]{2,20}`,
  amount: /[£$€₹] ?\d[\d,. ]{2,15}/,
} satisfies Wordings;

/** Words before a number or an address that make it the writer's. */
export const OF_THE_WRITER = {
  me: phrase`(?:me|my|mine|myself|I'm|I am|im|I|our)`,
} satisfies Wordings;

/** Words before a number or an address that make it somebody else's. */
export const OF_OTHERS = {
  theirs: phrase`(?:your|ur|his|her|hers|their|theirs|yours|its|\w{2,20}'s)(?! \w{1,12} (?:may|can|could|might|will) )`,
  office: phrase`(?:assistant|secretary|colleague|boss|manager|referee|switchboard|reception|front desk|helpline|hotline|receptionist|supervisor|wife|husband|tutor|agent|agency|head office|website)`,
} satisfies Wordings;
