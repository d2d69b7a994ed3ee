/** Words of a salutation that are no name, folded as names are: titles, what stands before family names, roles and groups. */
const setOf = (words: string) => new Set(words.trim().split(/\s+/));

const HONORIFICS = setOf(`
  mr mister mrs missis ms mx miss sir sirs madam madame madams maam ma lord lady dame dr drs doctor prof professor emeritus rev reverend father sister brother
  hon honourable honorable judge justice captain capt commander major colonel col general gen lieutenant lt sergeant sgt officer inspector chef coach dean senator councillor
  councilor governor minister ambassador rabbi imam sheikh pastor bishop canon deacon chief master principal headmaster headmistress nurse esq esquire phd md jr sr ii iii
  herr herrn frau fraulein hr fr dipl ing mag magister monsieur messieurs mme mmes mlle mademoiselle maitre me don dona senor senores senora senoras senorita sra sres srta srs
  signor signora signorina signori sig sigra dott dottssa dottoressa dottore avv avvocato profssa professoressa professore ingegnere architetto senhor senhora doutor doutora dra exmo exma
  heer mevrouw mevr mw dhr pan pani panie panu panna panstwo panowie panom fru froken fruen pane domnul domnule doamna domnisoara ur urno
  κυριε κυρια κ κα gospodin gospodja gospodine gospođo gospo bey hanim san sama sensei kun ssi nim ji saab sahib shri smt mam garu didi bhai akka uncle aunt auntie aunty cousin grandma grandpa
  professorin professeur docteur doktor profesor profesora arquitecto arquitecta ingeniero ingeniera licenciado licenciada lic
`);
const PARTICLES = setOf(
  'de del della di da das do dos du des la le las los el al ul bin bint ibn ben abu van von der den ter ten te zu zur zum af av y e of the san st mac mc o d l',
);
const ROLES = setOf(`
  hiring recruitment recruiting recruiter recruiters talent human resources hr manager managers director directors team teams committee panel board department dept office staff head heads lead
  president chair chairman chairwoman chairperson secretary treasurer editor editors editorial admissions admission search selection personnel people operations customer service services support
  all everyone everybody each both colleague colleagues friend friends folks folk guys gals girls ladies gentlemen gentleman crew gang group members member neighbour neighbours neighbor neighbors
  reader readers organiser organizer organisers organizers teacher teachers mentor mentors supervisor boss partner partners owner employer employers representative volunteers volunteer alumni alumnus
  alumna fellow fellows student students class community mum mom dad family love darling stranger whom whomever who it may concern again there you y'all yall world internet company
  trainer tutor librarian curator founder founders ceo cto coo cfo vp sales marketing engineering program programme coordinator administrator admin assistant interviewer interviewers
  firm school university college institute association society museum hospital library council trust foundation desk helpdesk bureau enquiries inquiries
  damen herren kollege kollegin kollegen kolleginnen zusammen alle alles leute freunde team personalabteilung tous toutes collegue collegues equipe amis todos todas equipo amigos amiga amigo
  tutti tutte colleghi amici spettabile redazione equipa pessoal iedereen allen collega collegas wszyscy wszystkich zespol zespole kolego kolezanko alla allihopa alle sammen kollegor hej
  vsichni kolegove kolegyne mindenki kollegak colegi tuturor συναδελφε коллеги коллега друзья все колеги друзі
`);

/** Whether a folded word of a salutation is a title, such as `ms` or `herr`. */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

/** Whether a folded word belongs to family names without being one, such as `von`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whether a folded word says what somebody is rather than who: a role, a group, a relation. */
export function isRole(word: string): boolean {
  return ROLES.has(word);
}
