/** Words of which one makes a line a role, in the languages that signatures come in most; folded as `foldName` does. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `accountant administrator adviser advisor analyst architect assistant associate attorney buyer ceo cfo chair chairman
  chairwoman chief cio ciso cmo coach cofounder co-founder consultant controller coo coordinator counsel cpo cto curator
  designer developer director economist editor engineer executive fellow founder head hr instructor intern journalist lawyer lead
  leader lecturer librarian manager nurse officer owner partner pharmacist physician planner president principal producer
  professor programmer psychologist recruiter representative researcher scientist secretary solicitor sourcer specialist
  strategist superintendent supervisor surgeon teacher technician therapist trainer treasurer vp writer
  abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin berater beraterin entwickler entwicklerin
  geschaftsfuhrer geschaftsfuhrerin ingenieur ingenieurin leiter leiterin leitung personalreferent personalreferentin
  projektleiter projektleiterin prokurist prokuristin redakteur redakteurin referent referentin sachbearbeiter
  sachbearbeiterin teamleiter teamleiterin vertriebsleiter vertriebsleiterin vorstand
  charge chargee chef cheffe conseiller conseillere consultante developpeur developpeuse directeur directrice fondateur
  fondatrice gerant gerante ingenieure redacteur redactrice responsable
  analista consultor consultora coordinador coordinadora desarrollador desarrolladora directora fundador fundadora gerente
  ingeniera ingeniero jefa jefe
  amministratore consulente direttore direttrice fondatore ingegnere responsabile
  coordenador coordenadora diretor diretora engenheira engenheiro
  adviseur directrice hoofd medewerker oprichter projectleider teamleider
  analityk dyrektor inzynier kierownik kierowniczka konsultant prezes programista specjalista specjalistka
  chef projektledare utvecklare ingenjor`.split(/\s+/),
);

/** Endings of the names of companies, in small letters and without dots. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `ab ag as bv company consulting corp corporation foundation gbr gmbh group holding holdings hospital inc incorporated
  institute kft kg labs limited llc llp ltd nv oy partners plc pte sa sarl sas se sl spa srl studio studios trust
  university verein`.split(/\s+/),
);

/** Words of which one makes a line the name of a place of work, wherever it stands; folded. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `clinic college council hochschule hospital institute klinikum ministry universidad universidade universita universitat
  universite universiteit university uniwersytet`.split(/\s+/),
);

/** What a letter is closed with, in the languages that signatures come in most; compared by how a line begins, in small letters. */
export const CLOSINGS: readonly string[] = [
  ...[
    'all the best',
    'all best',
    'best',
    'cheers',
    'cordially',
    'kind',
    'many thanks',
    'regards',
    'respectfully',
  ],
  ...[
    'sincerely',
    'take care',
    'thank you',
    'thanks',
    'warm',
    'with ',
    'yours',
    'sent from',
    'speak soon',
    'talk soon',
  ],
  ...[
    'beste grüße',
    'freundliche',
    'herzliche',
    'lg',
    'liebe grüße',
    'mfg',
    'mit ',
    'schöne grüße',
    'viele grüße',
  ],
  ...['bien ', 'cordialement', 'merci', 'salutations', 'sincères'],
  ...['atentamente', 'gracias', 'saludos', 'un saludo', 'un cordial'],
  ...['cordiali', 'distinti', 'grazie', 'atenciosamente', 'cumprimentos', 'obrigad', 'com os melhores'],
  ...[
    'groet',
    'hartelijke',
    'met ',
    'pozdrawiam',
    'z poważaniem',
    'z wyrazami',
    'med ',
    'hälsningar',
    'vänliga',
  ],
  ...['敬具', 'よろしく', 'どうぞよろしく', '以上'],
];

/** Words before a number that say which telephone it is; folded. */
export const MOBILE_LABELS: ReadonlySet<string> = new Set(
  'c cell celular cellulare gsm handy kom komorka m mob mobil mobiel mobile movil natel portable 携帯'.split(
    ' ',
  ),
);
export const PHONE_LABELS: ReadonlySet<string> = new Set(
  `d dir direct durchwahl fon fijo o office p ph phone t tel telefon telefone telefono telefoon telephone tfn tfno w work
  電話`.split(/\s+/),
);
export const FAX_LABELS: ReadonlySet<string> = new Set('f faks fax telefax'.split(' '));

/** Hosts of mail that everybody may have: they say nothing about an employer. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  `aol fastmail gmail gmx googlemail hey hotmail icloud live mac mail me msn outlook pm posteo proton protonmail qq t-online
  web wp yahoo yandex zoho`.split(/\s+/),
);

/** Hosts whose pages are no website of a person or a company. */
export const OTHER_PAGES: ReadonlySet<string> = new Set(
  `aka bit calendly facebook fb goo google instagram linkedin lnkd maps teams tiktok tinyurl twitter whatsapp x xing
  youtube zoom`.split(/\s+/),
);
