import { phrase, type Wordings } from '../wording';

// The organization as a whole. The rule puts `the company` where its name stands.
const KIND =
  '(?:compan(?:y|ies)|firm|organi[sz]ation|business|employer|corporation|enterprise|agency|bank|hospital|clinic|museum|gallery|' +
  'school|university|college|institute|institution|charity|foundation|ngo|nonprofit|non-profit|association|authority|council|' +
  'ministry|studio|brand|chain|shop|store|restaurant|hotel|brewery|bakery|farm|mill|factory|practice|theatre|theater|' +
  'orchestra|publisher|publishing house|newspaper|magazine|airline|railway|carrier|utility|start-?up|union|co-?operative|co-?op|' +
  'library|trust|insurer|outfit|workplace|place of work|network|consultancy|supplier|manufacturer|zoo|observatory|academy)';
const WHOLE =
  '(?:whole|entire|overall|own|present|current|esteemed|good|actual|company|parent|wider|respected)';
const THE_COMPANY =
  `(?:(?:the|your|ur|this|that|their|its) (?:${WHOLE} )?${KIND}|company|organi[sz]ation|firm)(?! (?:car|culture|laptop|doctor|bus))` +
  '(?: as a whole)?(?: (?:that |which )?(?:yo)?u (?:work|are working|are) (?:for|at|in|with))?';
const YOU = '(?:yo)?u(?: (?:guys|folks|all|people|lot))?';
const WHOEVER = `(?:${THE_COMPANY}|they|${YOU})`;

const HOW =
  '(?:(?:actually|exactly|really|precisely|currently|mainly|mostly|also|first|originally|officially|already|now|primarily|basically) )?';
const AFTER = [
  'exactly|actually|really|precisely|overall|altogether|worldwide|globally|nationwide|internationally|abroad|today|currently|now|roughly|approximately|please|anyway|here|there|originally|initially|annually|mainly|mostly|first',
  'in total|in all|all in all|right now|these days|at the moment|at present|as a (?:whole|company|business|firm|group)|for a living|in general|all together',
  '(?:around|across|all over|in) the (?:whole |entire )?(?:world|country|globe|uk|us|company|firm|organi[sz]ation)|in other (?:cities|countries|towns|places|states)|overseas|elsewhere',
  '(?:per|a|each|every|last|this) (?:fiscal |financial )?(?:year|quarter)|by now|in terms of (?:the )?[a-z]{1,12}|staff-wise|size-wise|of yours|by headcount|on the payroll|to (?:its|their|the) (?:customers|clients|public|market)|in (?:19|20)\\d\\d|last month|for business',
].join('|');
/** Nothing that narrows the question may follow. */
const END = `(?=(?: (?:${AFTER})){0,3}(?:[?.!,;:)/-]| [-–—/(]| and | or | \\?|$))`;

const PEOPLE =
  '(?:people|persons?|employees?|employes|staff(?: members)?|staffs|workers|folks|heads|members of staff|co-?workers|colleagues|souls|team members|men and women)';
const PLACES =
  '(?:(?:head )?offices|branches|locations|sites|subsidiaries|factories|plants|stores|shops|outlets|clinics|campuses|warehouses|showrooms|depots|restaurants|hotels|countries|cities|towns|markets|continents|states|hospitals|schools|venues)';
const SEAT =
  '(?:head ?-?office|head ?-?quarters?|hq|main office|main seat|seat|registered office|corporate office|home office|central office|parent company|mother company|main site|main campus)';
const PARTS =
  '(?:departments|divisions|business units|brands|labels|faculties|collections|routes|product lines|business lines|wards)';
const OFFERED =
  '(?:products?|services?|goods|brands?|solutions|software|courses?|degrees|classes|subjects|treatments|speciali?t(?:y|ies)|routes|destinations|cars|vehicles|machines|equipment|devices|drugs|medicines|food|drinks|beers|wines|clothes|books|magazines|titles|insurance|policies|loans|materials|parts|toys|furniture|fields?|sectors?|industr(?:y|ies)|markets|regions|countries|cities|languages|exhibitions|crops|dishes|technologies|departments|divisions|business units|labels|faculties|collections|wards|areas?(?: of (?:law|business|work|practice|medicine|activity|expertise))?|practice areas|business areas|lines of business|values|clients|customers|(?:work|things|stuff|projects|business))';
const OFFERS =
  '(?:offers?|sells?|makes?|produces?|provides?|manufactures?|has|have|runs?|owns?|operates?|flies|fly|ships?|delivers?|exports?|imports?|practi[cs]es?|speciali[sz]es?|works?|serves?|covers?|treats?|teach(?:es)?|publish(?:es)?|carr(?:y|ies)|stocks?|deals?|trades?|builds?|develops?|grows?|brews?|bakes?|stands?|holds?|represents?|insures?|suppl(?:y|ies)|does|do|offering|selling|making|producing|providing|active)';
const YOU_OFFER =
  '(?:offer|sell|make|provide|produce|manufacture|have|fly|ship|deliver|export|stock|carry|publish|brew|bake|supply|offering|selling|operate)';
const TO = '(?: (?:to|in|at|for|with|from|out))?';
const FIGURE =
  '(?:size|head ?count|number of (?:employees|staff|people|workers|offices|branches|countries|locations|stores)|workforce size|employee count|turn ?over|revenues?|sales figures|profits?|market share|market cap(?:itali[sz]ation)?|share price|stock price|balance sheet|staff (?:strength|numbers|count))';
const TOTAL = '(?:(?:total|annual|yearly|current|overall|global|latest|last|approximate|exact) ){0,2}';
const LEADER =
  '(?:ceo|chief executive(?: officer)?|founders?|co-?founders?|owners?|chair(?:man|woman|person)?|president|managing director|director[- ]general|parent company|shareholders|major shareholder|main shareholder|cfo|coo|board(?: members)?|board of directors)';
const BEGUN =
  '(?:founded|established|set up|started|created|incorporated|formed|launched|built|opened|born|registered|inaugurated|begun)';
const YEAR =
  '(?:when|(?:in |since |from )?(?:what|which) (?:year|decade|date|century)|since when|how long ago|how many years ago)';
const LEGAL =
  '(?:(?:publicly|privately|state|family|employee|government)[- ](?:listed|traded|owned|held|run)|listed|public|private|family business|independent|(?:non-?|not-?for-?)profit(?:-making)?|international|multinational|global|local|national|regional|start-?up|limited|charity|subsidiary|quoted on the stock exchange|listed on the stock exchange)';

/** Ways to ask about a company as a whole what its website answers; its name stands as `the company` in them. */
export const ANSWERABLE = {
  whatItDoes: phrase`what(?:'s)? (?:(?:exactly|actually|precisely|is it|it is|that|does|do|is) ){0,3}${THE_COMPANY} (?:is )?${HOW}(?:do|does|doing|all about|about|makes?|sells?|produces?|offers?|provides?|manufactures?|shows?|exhibits?|publish(?:es)?|teach(?:es)?|builds?|grows?|brews?|known for|speciali[sz]es? in|deals? (?:in|with)|stands? for|works? on|focus(?:es)? on|trades? in|believes? in)${END}`,
  whatItIsAtAll: phrase`what (?:exactly |actually )?(?:(?:is|are) ${THE_COMPANY}|${THE_COMPANY} (?:actually |really )?is)${END}`,
  whatYouSell: phrase`what (?:exactly |is it (?:that )?)?(?:does|do|is it) (?:they|you (?:guys|folks|all|people)|${THE_COMPANY} and its [a-z]{1,12}) ${HOW}(?:do|make|sell|produce|offer|provide|manufacture)${END}`,
  workOfCompany: phrase`what (?:kind|sort|type)s? of (?:a )?[a-z-]{1,20} (?:does|do|is|are) (?:${THE_COMPANY}|they) ${HOW}(?:do|doing|make|sell|produce|offer|provide|manufacture|build|publish|grow|develop|making|selling|producing|in)${END}`,
  kindOfCompany: phrase`(?:in )?(?:what|which) (?:(?:(?:kind|sort|type|line) of (?:a |an )?(?:business|company|firm|organi[sz]ation|industry|trade)|industry|trade|market|sector|business) (?:is|are|does|do) (?:${THE_COMPANY}|it|they|this|you)|(?:(?:kind|sort|type) of )?(?:field|area) (?:is|does|are|do) (?:${THE_COMPANY}|they))(?: ${HOW}(?:in|a part of|belong to|operate(?: in)?|work in|active(?: in)?|engaged in|doing|do|run))?${END}`,
  itsOffer: phrase`(?:what|which) (?:(?:all )?(?:kinds?|sorts?|types?|range) of )?(?:[a-z-]{1,16} ){0,2}${OFFERED}(?:(?:,| and| or|/| &) ?(?:[a-z-]{1,16} )?[a-z-]{1,16})? (?:(?:does|do|is|are|that) )?(?:${THE_COMPANY}|they) ${HOW}(?:have to |want to )?${OFFERS}${TO}${END}`,
  yourOffer: phrase`(?:what|which) (?:(?:all )?(?:kinds?|sorts?|types?|range) of )?(?:[a-z-]{1,16} ){0,2}(?:products?|services?|goods|brands?|destinations|countries|courses|degrees|treatments|insurance|departments|branches|offices|solutions|routes|divisions)(?:(?:,| and| or|/| &) ?(?:[a-z-]{1,16} )?[a-z-]{1,16})? (?:do|does|are) ${YOU} ${HOW}${YOU_OFFER}${TO}${END}`,
  namedOffer: phrase`(?:what|which)(?: exactly| actually)?(?:'s| is| are| r| were) ${HOW}(?:the |your |its |${THE_COMPANY}'s? )(?:[a-z-]{1,14} ){0,2}(?:products?|services?|product range|product lines?|offerings?|brands?|business areas|lines? of business|core business|main business|area of business|divisions|subsidiaries|practice areas|speciali?t(?:y|ies)|mission(?: statement)?|motto|slogan|opening hours|website|web ?site address)(?: (?:of|at|in|from) ${THE_COMPANY})?${END}`,
  valuesOfIt: phrase`(?:what|which)(?: exactly| actually)?(?:'s| is| are| r| were) ${HOW}(?:${THE_COMPANY}'s?|the|its) (?:[a-z-]{1,14} ){0,2}(?:values|vision|purpose|objectives|aims|departments|activities|(?:areas?|fields?) of (?:work|activity|business|expertise)|legal form|clients|customers|tagline|business|industry|sector)(?: (?:and|&) (?:[a-z-]{1,14} )?[a-z-]{1,14})?(?: (?:of|at|in|for) ${THE_COMPANY})?${END}`,
  itsCustomers: phrase`who(?:'s| are| is|se are) (?:${THE_COMPANY}'s?|its|the) (?:[a-z-]{1,14} ){0,2}(?:customers?|clients?|clientele|audience)(?: of ${THE_COMPANY})?${END}`,
  missionOf: phrase`(?:(?:mission|vision|purpose|motto|mission statement|core values|values|main products?|products and services|services|main activit(?:y|ies)|business areas) (?:and [a-z]{1,12} )?of|mission and values at) ${THE_COMPANY}${END}`,
  partsOfIt: phrase`(?:what|which|how many) (?:[a-z-]{1,14} ){0,2}(?:${PARTS}|subsidiaries|companies|products|stores|museums|hospitals|schools|businesses|pupils|students|beds|members|volunteers|${PEOPLE}) (?:belong to|are part of|are owned by|make up|are there (?:in|at|within)|exist (?:in|at)|are (?:in|at)|are (?:employed|working) (?:in|at|by|for|with)|work (?:at|for|in|with|under)|is working (?:in|at|for)|works (?:at|for|in)|are on the payroll of) (?:all of )?${THE_COMPANY}${END}`,
  overview: phrase`(?:overview|summary|outline|rundown|profile|short introduction|brief introduction|introduction|general idea|basic facts|basics|general information|some information|background) (?:of|to|on|about) (?:what )?${THE_COMPANY}(?: does)?${END}`,
  tellAbout: phrase`(?:tell|explain to|teach) me (?:(?:a|an?|little|bit|something|some|more|everything|all|briefly|just|bit more|few|words|things|generally|please) ){0,3}about (?:${THE_COMPANY})${END}`,
  introduceIt: phrase`(?:can|could|would|will|please|kindly) (?:you |u )?(?:please |kindly |briefly )?(?:describe|introduce|present) ${THE_COMPANY}${END}`,
  ofTheName: phrase`what (?:does|do|is) (?:the (?:company )?(?:name|acronym|abbreviation|initials|letters)|${THE_COMPANY}'s name)(?: (?:of )?${THE_COMPANY})? (?:stand for|mean|stands for|means|short for)${END}`,

  whereBased: phrase`where(?:'s|s| is| are| was| were)? (?:all )?${HOW}(?:${THE_COMPANY}|they) (?:is |are |has )?${HOW}(?:based|located|situated|head-?quartered|registered|domiciled)`,
  whereIsIt: phrase`where (?:in the world )?(?:is|are|does|do|did|has|have) ${THE_COMPANY} (?:${HOW}(?:operate|come from|have (?:its |their )?(?:offices|branches|factories|headquarters|stores)|start|sit|active|present)|from)?${END}`,
  whereIsSeat: phrase`where ?(?:'s|s|is|are|was|exactly is|exactly are) (?:the |your |ur |its |their |${THE_COMPANY}'s? )?(?:[a-z-]{1,14} )?(?:${SEAT}|(?:offices|branches|factories|plants|stores|shops|warehouses)(?= (?:located|based|situated)|${END}))(?! (?:team|people|staff))`,
  whereSeatIs: phrase`where (?:the|your|ur|its|their|${THE_COMPANY}'s?) (?:[a-z-]{1,14} )?(?:${SEAT}|offices|branches|factories) (?:is|are)`,
  whichPlaces: phrase`(?:in |at |from |to )?(?:what|which) (?:other )?(?:part of the (?:world|country)|cit(?:y|ies)|towns?|countr(?:y|ies)|states?|places?|regions?|continents?|markets?|locations?|street|address) (?:(?:is|are|does|do|has|have|was) )?(?:${THE_COMPANY}|they|the ${SEAT}|your ${SEAT}|its ${SEAT}) ${HOW}(?:based|located|situated|head-?quartered|present|active|represented|operates?|operating|doing business|do business|have (?:its |their )?[a-z]{1,12}|has (?:its )?[a-z]{1,12}|sells?|works?|in|from|come from|comes from)${TO}${END}`,
  whichPlacesYou: phrase`(?:in |to )?(?:what|which|how many) (?:other |different )?(?:cities|countries|states|regions|continents|markets) (?:is|are|do) ${YOU} ${HOW}(?:present|active|represented|operate|operating|sell|deliver|export|ship|do business|have (?:an )?(?:offices?|branch|branches|stores?))${TO}${END}`,
  addressOf: phrase`(?:locations?|address|site|seat|whereabouts|place) of (?:the |your |ur |its |their |${THE_COMPANY}'s? )?(?:(?:[a-z-]{1,14} )?(?:${SEAT}|offices|branches)|${THE_COMPANY})${END}`,
  hasBranches: phrase`(?:does|do|has|have) (?:${WHOEVER}) (?:(?:also|only|still|got|have|currently|actually|any|some|other|more|many|further|an|a) ){1,4}(?:[a-z-]{1,14} )?(?:${PLACES}|(?:office|branch|subsidiary)(?= (?:in|abroad|outside|overseas)))(?! (?:that|which|where|with|you|tours?|hours))(?: (?:in|outside|abroad|overseas|elsewhere|besides|beyond|apart|other)[^?]{0,40}|${END})`,
  otherBranches: phrase`(?:are|is) there (?:(?:any|some|other|more|also|many|an|a|another|further) ){0,3}(?:offices?|branch(?:es)?|locations?|sites|subsidiar(?:y|ies)|factories|plants|stores|outlets)(?! (?:that|which|where|with|you|tours?))(?: (?:of|in|outside|abroad|overseas|elsewhere|besides|apart)[^?]{0,40}|${END})`,

  howManyEmploy: phrase`how (?:many|much) (?:[a-z-]{1,14} ){0,2}${PEOPLE} (?:(?:does|do|did|has|have) )?${WHOEVER} ${HOW}(?:employs?|employing|counts?)${END}`,
  howManyHave: phrase`how (?:many|much) (?:[a-z-]{1,14} ){0,2}(?:(?:${PEOPLE} (?:(?:does|do|has|have|is|are) )?(?:${THE_COMPANY}|they)|(?:employees|staff|workers) (?:do|does|have) ${YOU}) ${HOW}(?:have|has|got|having)|${PEOPLE} (?:has|have) (?:got )?${THE_COMPANY}|(?:employees|staff) are there)${END}`,
  howManyYouAre: phrase`how (?:many|much) (?:of you |${PEOPLE} )?(?:are|is|work|works) (?:you |there |employed |working |work )?(?:(?:at|in|for|with|by|across) ${THE_COMPANY}|in total|altogether|worldwide|company-?wide)${END}`,
  howBig: phrase`how (?:big|large|small|huge) (?:an? (?:company|firm|organi[sz]ation|business|outfit|employer) )?(?:(?:is|are|was|has) (?:${THE_COMPANY}|they|(?<=how [a-z]{3,5} an? [a-z-]{4,12} is )it)|${THE_COMPANY} (?:is|has become))${END}`,
  howManyOfIt: phrase`how (?:many|much) (?:[a-z-]{1,14} ){0,2}(?:${PLACES}|${PARTS}|products|services|customers|clients|users|members|students|patients|beds|passengers|guests|visitors|ships|planes|aircraft|vehicles|trucks|buses|trains|countries|subscribers|volunteers|ferries|titles|books|objects|works) (?:(?:does|do|did|has|have|is|are) )?(?:${THE_COMPANY}|they) ${HOW}(?:have|has|got|own|owns|run|runs|operates?|serves?|treats?|carr(?:y|ies)|teach(?:es)?|fl(?:y|ies)|sells?|publish(?:es)?|produces?|reach(?:es)?|present|active|having|represented)${TO}${END}`,
  sectorsYouServe: phrase`(?:what|which) (?:industr(?:y|ies)|sectors|markets|regions) (?:do|does) ${YOU} ${HOW}serve${END}`,
  booksYouPublish: phrase`what (?:kind|sort|type)s? of (?:[a-z-]{1,14} )?(?:(?:books|magazines|titles) (?:do|are) ${YOU} ${HOW}publish(?:ing)?|[a-z-]{1,16} (?:do|are) ${YOU} ${HOW}(?:sell|manufacture|export|import|stock|brew|bake|selling|manufacturing))${END}`,
  howManyPlacesYou: phrase`how (?:many|much) (?:[a-z-]{1,14} ){0,2}(?:(?:head )?offices|branches|locations|subsidiaries|factories|plants|stores|shops|outlets|campuses|warehouses|restaurants|hotels|departments|countries) (?:do|does|are|have) (?:${YOU}|there) ${HOW}(?:have|has|got|own|run|operate|in(?! (?:your|a|charge))|across|within)?${TO}(?: ${THE_COMPANY})?${END}`,
  figureOf: phrase`(?:${TOTAL}${FIGURE}|how many employees) (?:of|at|in|for) (?:all of )?${THE_COMPANY}${END}`,
  itsFigure: phrase`(?:${THE_COMPANY})(?:'s)? ${TOTAL}${FIGURE}${END}`,
  yourFigure: phrase`(?:what|how (?:big|much|high|large))(?:'s| is| was| are| were) (?:your|the|its|their) (?:company )?${TOTAL}(?:head ?count|turn ?over|revenues?|annual sales|number of employees|staff strength|employee count|company size|market share)${END}`,
  howMuchMade: phrase`how much (?:(?:[a-z]{1,10} )?(?:revenue|money|turnover|profit|sales|business)) (?:does|do|did) (?:${THE_COMPANY}|they) ${HOW}(?:make|earn|turn over|generate|do|have|bring in)${END}`,

  whenBegun: phrase`${YEAR} (?:(?:was|were|is|did|has|have|does|do|had|that) )?(?:it that )?(?:${THE_COMPANY}|they|it) (?:(?:was|were|has|been|got|get) ){0,2}${HOW}(?:${BEGUN}|come (?:into (?:being|existence)|to be|about)|came into (?:being|existence)|go public|exist(?:s|ed)?|begin|begun|begins?|start(?:s|ed)?|open|get started|existing)(?: (?:its |his |their )?(?:operations?|operating|trading|business|out|doors|activit(?:y|ies)|work|exactly))?${END}`,
  whenYouBegun: phrase`${YEAR} (?:was|were) ${YOU} (?:founded|established|incorporated|set up)${END}`,
  whichYearBegun: phrase`(?:year|date|day) (?:(?:of|for) (?:the )?(?:foundation|founding|establishment|incorporation|inception)|${THE_COMPANY} (?:was )?${BEGUN})`,
  howOld: phrase`how (?:old|young|many years old) (?:(?:is|are) (?:${THE_COMPANY}|they)|${THE_COMPANY} is)${END}`,
  howLong: phrase`(?:how long|how many years|since when|for how long|since how long) (?:(?:has|have|is|was|did|had|does|do) )?(?:(?:${THE_COMPANY}|they) (?:(?:already|now|has|have|is) ){0,2}(?:been )?(?:around|in (?:the )?(?:business|operation|existence|market|trade)|on the market|exist(?:ing|ed|s)?|operating|trading|open|going|active|established|running|there|here)|${YOU} (?:already )?been (?:around|in (?:business|operation|existence)|on the market|operating|trading)(?= as |${END}))${END}`,
  ownAge: phrase`(?:${THE_COMPANY}) (?:was|is|has been|been) ${HOW}(?:${BEGUN}|based|located|head-?quartered) (?:in |at |since |from )?(?:which|what|when|where)`,
  saidLast: phrase`(?:${THE_COMPANY}) (?:is having|has|have|employs|does|makes|sells|offers) (?:how (?:many|much)|what(?! you| i|ever))`,
  whoBegan: phrase`(?:who(?:m)?|which (?:person|family|people))(?: is it that| was it that)? (?:(?:first|originally|actually|has|had) )?(?:founded|established|created|set up|started|starts|owns|owned|runs|heads|leads|chairs|began) (?:${THE_COMPANY}|you(?=\?))${END}`,
  whoOwns: phrase`(?:(?:to whom|who(?:m)?) does ${THE_COMPANY} belong(?: to)?|(?:by whom|who) (?:is|was) ${THE_COMPANY} (?:owned|founded|run|started|established|led|managed|set up)(?: by)?)${END}`,
  whoLeads: phrase`(?:who(?:'s|s| is| are| was| were)|what is the name of|what's the name of|name of|names of) (?:(?:the|your|ur|its|their|current|first|original|present|new|${THE_COMPANY}'s?) ){0,3}(?:${LEADER}|(?:head|boss|leader|director|top boss|big boss|chief)(?= (?:of|at) ${THE_COMPANY}))(?: (?:of|at|behind|in|for) ${THE_COMPANY})?${END}`,
  onTheBoard: phrase`who(?:'s| is| are| sits?) (?:all )?on (?:the |your )?board(?: of (?:directors|trustees|${THE_COMPANY}))?${END}`,
  howBegun: phrase`how (?:(?:was|were) ${THE_COMPANY} ${BEGUN}|(?:did )?${THE_COMPANY} (?:start|started|begin|began|come about|came about|come into being|come to be|come into existence|get started|got started|get its name|got its name|gets its name))${END}`,
  itsHistory: phrase`(?:what(?:'s| is| are)|tell me|tell|share|explain|describe|give me|know|learn|hear)(?: (?!you|your|i|my)[a-z-]{1,14}){0,5} (?:(?:history|founding|foundation|origins?|beginnings) (?:of|behind) (?:the )?${THE_COMPANY}|(?:${THE_COMPANY})(?:'s)? (?:history|origins?|founding|beginnings))${END}`,
  whatItIs: phrase`(?:is|are|was) (?:${THE_COMPANY}) (?:(?:also|only|just|still|really|actually|a|an|some|kind|of) ){0,4}${LEGAL}(?: (?:and|or) (?:a |an )?[a-z-]{1,14})?(?: (?:company|firm|business|organi[sz]ation|charity|enterprise|player|group|one|institution))?${END}`,
  whatYouAre: phrase`(?:are (?:you|you guys|they)|is it(?= [^.?]{0,40} (?:company|firm|business|organi[sz]ation|charity)${END})) (?:(?:also|only|just|still|a|an) ){0,3}(?:(?:publicly|privately|state|family|employee)[- ](?:listed|traded|owned|held|run)|listed|family business|multinational|non-?profit|subsidiary|charity|(?:public|private|international|local|global)(?: (?:or|and) (?:a |an )?[a-z-]{4,16})? (?:company|firm|business|organi[sz]ation)|start-?up)${END}`,
  partOfGroup: phrase`(?:is|are) (?:${THE_COMPANY}|you|they) (?:(?:also|still) )?(?:(?:a )?(?:part of|subsidiary of|owned by|branch of|belonging to) (?:a |an |any |another |some )?(?:bigger |larger |parent |international |foreign )?(?:group|company|corporation|holding|conglomerate|organi[sz]ation|chain|somebody else|parent)|(?:based|head-?quartered|registered) (?:in|at|near|abroad))`,
  online: phrase`(?:does|do|has|have) (?:${WHOEVER}) (?:have |got )?(?:a |an |any )?(?:web ?site|homepage|linkedin page|social media(?: (?:page|account))?s?|online shop|annual report)${END}`,
  jotted: phrase`^(?:(?:the |their |its |your )?(?:company |firm )?(?:(?:total |current )?${FIGURE}|${SEAT}|year (?:of foundation|founded|established|of establishment)|founded (?:when|in|by whom)|date of founding|founding (?:year|date)|main products?|products|services|products (?:and|&|/|or) services|mission(?: statement| and values)?|what (?:they|the company) (?:does|do|make|sell|offer)|who (?:the )?(?:ceo|founder|owner) is|ceo|founders?|competitors and products))(?: of the company| \([^()]{0,40}\))?(?= ?[?.,;/]{0,2}$)|^(?:company |firm )(?:history|values|vision|profile|overview|website|background|facts|owner)(?= ?[?.,;/]{0,2}$)`,
} satisfies Wordings;

/** What no website tells, and so makes a question worth asking that also touches on what it tells. */
export const OWN_VIEW = {
  theirCorner: phrase`your (?:own |new |old |present |current |immediate |little )?(?:team|department|unit|ward|desk|role|job|position|post|day|days|week|group|shift|section|division|floor|lab|crew|seat|experience|view|views|opinion|eyes|mind|perspective|career|path|way|colleagues|boss|manager|patch|corner|impression|words)`,
  themselves: phrase`(?:did|do|have|would|were|are|when|since|what|where|how|and|that) (?:you|u) (?:personally |first |ever |yourself )?(?:join|joined|like|enjoy|love|choose|chose|feel|felt|learn|learnt|learned|came|come|stay|stayed|wish|wished|handle|admire|change|advise|recommend|describe|explain it|prefer|believe|begin|began|find|found|fit|miss|expect|notice|worry|wonder)`,
  forThem: phrase`(?:for|to|about|of|surprised?|drew|draws|attracted|made|makes|kept|keeps|bring|brought|led|convinced) (?:you|yourself)(?! (?:guys|folks|all|people|know|tell|say|do|have|offer|sell|make|provide|produce|employ))|as you see it|from where you (?:sit|stand|are)|you personally|if you ask me`,
  visit: phrase`entrance|parking|park|step-free|lift|elevator|wheelchair|reception|come in|doorbell|get there|find you|meet(?: you)? (?:there|at|on)|i (?:come|go|report|enter|ring|sign in|arrive|get)`,
  myself: phrase`(?:would|should|will|might|shall|do|am|are|could) i (?!ask|know|have (?:a|an) |get (?:a|an) )[a-z]{1,20}|people like me|someone like me|somebody like me|i'd (?:be|work|join|start)|i would (?:be|work|join|start)`,
  reasons: phrase`why|how come|what for|for what reason|changed?|grown?|grew|differ|differs|differently|different (?:from|to|than)|compared?|unlike|headed|heading|in practice|day to day|feels?|really like|hardest|worst|what it (?:is|was) like|what(?:'s| is| was) it like|affects?|struggles?|harder|easier|how do you`,
} satisfies Wordings;
