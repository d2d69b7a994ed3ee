/**
 * The words that questions about a company are made of, by what they mean; a word has one meaning, and of several entries
 * that fit the longest counts. `product(s)` stands for both forms. What no list knows is a `THING`, with a capital a `NAME`.
 */
export const WORDS = {
  // What a question begins with
  WHEN: 'when, what time, at what time, what year, which year, in what year, in which year, since what year, since which year, from which year, what date, in which decade, how long ago, how many years ago',
  HOW_LONG:
    'how long, for how long, since how long, how many years, for how many years, how many decades, since when, from when, from how many years, since how many years, how far back',
  HOW_OLD: 'how old, how young, how many years old',
  HOW_BIG: 'how big, hows big, how large, how small, how huge, how sizeable',
  HOW_MANY: 'how many, how much, how manys, how mny',
  HOW: 'how, hows',
  WHY: 'why, how come, what for',
  WHERE: 'where, wheres, whereabouts',
  WHO: 'who, whom, whos, whose',
  WHAT: 'what, which, whats, wat, wot',
  WHETHER: 'whether',
  // What stands before it, as "could you tell me" or "I would like to know"
  ME: 'i, me, im, id, my, myself, we, us',
  LEAD: 'may i know, may i ask, sir, madam, can, give, gives, where can i find out, how do i find out, how can i find out, where can one find out, could, may, know, knowing, wonder, wondered, wondering, like, love, curious, ask, asking, find, find out, finding, not, clear, sure, idea, remind, let, hear, learn, understand, question(s), interested, interest, want, wanted, wish, share, help, sorry, hi, hello, if, look, see, read, check, confirm, guess, thing, mind, grateful, glad, appreciate, would like, would love, would be, point, begin with, asked, told, remember, recall, well',
  TELL: 'explain, list, give me, tell, telling, tell me, brief me, describe, introduce, overview, summary, outline, rundown, profile, introduction, general idea, basics, basic facts, information, info, background, details, detail, facts, data, run me through, talk me through, walk me through, fill me in',
  // Who is asked about
  YOUS: 'your lot, your place, your good self, your good selves, people you work for, lot of you, you guys, you folks, you all, you people, you lot, u guys, u people, u lot, u all, yall, you as a company, you as a firm',
  YOU: 'you, u, one, ye',
  YOUR: 'your, ur, yr, yours',
  THEY: 'they, them',
  IT: 'it',
  ITS: 'its, their',
  THE: 'the, this, that, these, those',
  A: 'a, an, any, some, there',
  AUX: 'am, do, does, doing, is, are, r, was, were, has, have, had, having, be, been, being, got, get to be',
  DID: 'did',
  KIND: `company, companies, firm, organisation, organization, organisations, organizations, organistion, organiztion, business, businesses, employer, corporation, enterprise, agency, bank, hospital, clinic, hospice, museum, gallery, school, university, college, institute, institution, charity, foundation, ngo, nonprofit, non-profit, association, authority, council, ministry, studio, chain, shop, store, restaurant, hotel, brewery, bakery, farm, mill, factory, theatre, theater, orchestra, choir, publisher, publishing house, newspaper, magazine, airline, railway, utility, startup, start-up, union, cooperative, co-operative, co-op, coop, library, trust, insurer, outfit, workplace, place of work, consultancy, consulting firm, law firm, software house, supplier, manufacturer, zoo, aquarium, garden(s), observatory, academy, cafe, café, salon, pharmacy, centre, center, nursery, society, club, federation, fund, dealership, garage, shipyard, vineyard, winery, distillery, dairy, cannery, foundry, steelworks, waterworks, ironworks, mine, quarry, power station, port, airport, archive, archives, opera, ballet, circus, festival, broadcaster, radio station, tv station, television station, retailer, wholesaler, supermarket, practice, partnership, shelter, parish, church, municipality, city council, local authority, department store, care home, estate agency, recruitment agency, kindergarten, day nursery, think tank, shipping line, cinema, mutual, paper, station, pub, inn, collective, ensemble, band, venue, commission, bureau, embassy, court, government agency, hostel`,
  GROUP: 'group, holding, conglomerate, parent, parent company, multinational company, system',
  WHOLE:
    'in total, all told, all up, company wide, group-wide, across all sites, in all, altogether, all together, all in all, overall, worldwide, world-wide, company-wide, companywide, globally, nationwide, internationally, as a whole, as a company, as a business, as a firm, as a group, as an organisation, as an organization, across the whole company, across the company, in the whole company, all over the world, around the world, across the world, around the globe, across the globe, across all offices, on the payroll, on payroll',
  // What may be said of anything
  FILL: `over there, out there, down there, round here, around here, always, exactly, actually, really, precisely, currently, mainly, mostly, also, originally, officially, already, now, nowadays, primarily, basically, today, roughly, approximately, in terms of headcount, in terms of employees, in terms of staff, in terms of people, in terms of size, in terms of turnover, in terms of numbers, to the public, please, pls, plz, kindly, anyway, here, initially, right now, these days, at the moment, at present, at the present time, as of now, for a living, in general, just, simply, so, then, still, only, ever, all, more, bit, little, something, anything, few, words, briefly, quickly, maybe, perhaps, by the way, per year, a year, each year, every year, last year, this year, per annum, annually, yearly, this season, last quarter, for business, of yours, staff-wise, staff wise, size-wise, in a nutshell, in short, ok, okay, first of all, by now, until now, so far, in a few words, quick, itself, too, either, again, say, out of curiosity, for my notes, day to day business, for short, in fact, as such, in particular, generally, typically, personnel-wise, or so, first, ago, over the years, where you work, you are with, that you work for, that employs you, as of today, if i may, if i may ask, if i may know, in simple words, in a sentence, if you know, if you can, in simple terms, in plain words, in plain english, for a beginner, in one sentence, during a year, in a year`,
  PART: 'whole, entire, own, present, current, esteemed, good, wider, respected, total, annual, main, core, most important, biggest, different, other, further, another, key, various, exact, basic, rough, ballpark, average, best-known, popular, most popular, best selling, bestselling, well-known, international, global, foreign, local, regional, national, latest, last, approximate, top, best-selling, flagship, major, primary, central, additional, many, several, specific, particular, total number of, full, new',
  SIZE: 'large, largest, big, small, smallest, medium-sized, mid-sized, old, oldest, young, worldwide player',
  P: 'in, at, for, with, from, to, of, on, by, within, across, among, inside, around, up, as, under, out, through, over',
  ABOUT: 'about, all about, into',
  AND: 'and, or, as well as, plus',
  SORT: 'kind of, kinds of, sort of, sorts of, type of, types of, range of, kind, sort, type, line of, lines of, exact type of',
  // What it offers
  PRODUCT: `product(s), product range, product line(s), service(s), goods, brand(s), solutions, software, courses, degrees, treatments, destinations, insurance, insurances, offering(s), divisions, business units, business areas, business area, lines of business, core business, main business, subsidiaries, practice areas, practice area, speciality, specialities, specialty, specialties, routes, vehicles, machines, equipment, devices, drugs, medicines, policies, loans, accounts, faculties, labels, programmes, programs, technologies, materials, departments, collections, wards, titles, models, projects, exhibitions, publications, apps, prices, pricing, price list, fees, certifications, accreditations, patents, licences, main market(s), biggest market(s), largest market(s)`,
  FIELD:
    'field(s), sector(s), industry, industries, trade(s), market(s), area of business, area of activity, areas of activity, areas of law, area of law, areas of work, areas of business, areas of practice, area(s), areas of medicine, areas of expertise, area of expertise, lines of work, line of work, line of business, activity, activities, domain(s), segment(s), niche',
  MISSION:
    'mission, mission statement, motto, slogan, tagline, core values, vision statement, statement of purpose, website, web site, homepage, web address, company values, main activity, legal form, legal structure, legal status, opening hours, opening times, business hours, office hours, visiting hours, business model',
  VALUE:
    'nature of business, nature, value(s), vision, purpose, objective(s), aim(s), goal(s), remit, clientele, ownership, ownership structure, shareholder structure, customer base, ethos, guiding principles, principles',
  CUSTOMER:
    'customer(s), client(s), audience, consumer(s), members, users, donors, sponsors, partners, investors, backers, funders, suppliers, readers, private customers, private clients, business customers, corporate clients, target group, target audience, end customers, beneficiaries, shareholders',
  RIVAL: 'competitor(s), rival(s), competition',
  PUBLIC: 'general public, guests, passengers, visitors',
  // What it does
  SELL: `sell(s), selling, sold, manufacture(s), manufacturing, manufactured, produce(s), producing, produced, export(s), exporting, import(s), importing, publish, publishes, publishing, published, brew(s), brewing, brewed, bake(s), baking, stock(s), distribute(s), distributing, extract(s), extracting, insure(s), deliver(s), delivering, ship, ships, shipping, fly, flies, fly to, operate(s), operating, operate in, trade in, deal(s), dealing, market to, weave(s), print(s), lend(s), process, processes, assemble(s), cater, caters, grow(s) and sell(s), mine(s) for, generate(s), make and sell, put on the market`,
  OFFER:
    'offer(s), offering, offered, provide(s), providing, provided, supply, supplies, supplying, serve(s), serving, served',
  SHOW: 'teach, teaches, taught, treat(s), sing(s), perform(s), stage(s), exhibit(s), put on, puts on, cover(s), practise(s), practice law, own(s), specialise(s), specialize(s), specialising, specializing, specialised, specialized, focus, focuses, focused, focusing, concentrate(s), represent(s), known, best known, famous, responsible, believe(s), engaged, involved, invest(s), work on, works on, stand(s), standing, research, researches',
  MAKE: 'make(s), making, made, build(s), building, develop(s), developing, design(s), designing, create(s), creating',
  KEEP: 'run(s), running, keep(s), hold(s), carry, carries, show(s), play(s), grow(s), growing, repair(s), host(s), organise(s), organize(s), maintain(s), manage(s)',
  USE: 'use(s), using',
  HELP: 'help(s) out, support(s), benefit(s) from, reach, reaches, look after, looks after, helped',
  EMPLOY: 'employ(s), employing, employed, counts, count',
  GET: 'get(s), receive(s), attract(s), have got, welcome(s), sell to, accommodate(s)',
  HERE: 'work there, works there, work here, employed there, employed here, working there, working here',
  WORK: 'work(s), working, active, represented, doing business, do business, does business, go, goes, study, enrolled, registered here, come, comes',
  EARN: 'earn(s), earn its money, earn their money, make its money, make money, makes money, make its living, makes its money, earns its money, turn over, turned over',
  // Where
  SEAT: 'head office, head-office, headoffice, headquarters, headquarter, head quarters, head quarter, hq, main office, main seat, seat, registered office, corporate office, home office, central office, main site, main campus, campus, main building, base',
  OFFICES:
    'offices, branches, locations, sites, factories, plants, stores, shops, outlets, clinics, campuses, warehouses, showrooms, depots, restaurants, hotels, hospitals, schools, premises, production sites, production facilities, facilities, data centres, data centers, stations, mines, galleries, theatres, farms, franchises, distribution centres, breweries, bakeries, laboratories, labs, retail stores, local branches, power stations, wind farms, solar parks, care homes, railway stations, libraries, train stations, ferries',
  OFFICE: 'office, branch, subsidiary, location, site, plant, factory outlet, production site, presence',
  PLACE:
    'country, countries, city, cities, town(s), state(s), region(s), continent(s), province(s), county, counties, part of the world, parts of the world, part of the country, parts of the country, part of town, part of the city, place(s), street, district(s), ports, airports, area of the country, time zones, languages',
  ABROAD:
    'abroad, overseas, elsewhere, uk, usa, eu, europe, africa, asia, america, india, germany, france, england, scotland, ireland, canada, australia, world, globe, country as a whole, other countries, other cities, other towns, foreign countries, outside, outside of, outside the, beyond, besides, apart from, home market, capital, in the country, north, south, east, west, city centre, online, directly, south america, middle east',
  BASED: 'based, located, situated, located at, sited, incorporated in, found',
  REGISTERED: 'headquartered, head-quartered, domiciled, registered',
  ADDRESS:
    'address, postal address, phone number, telephone number, email address, exact location, contact details',
  // How many, how big
  STAFF:
    'people, ppl, hands, bodies, person(s), folk, folks, co-workers, coworkers, colleagues, souls, men and women',
  EMPLOYEES:
    'employee(s), employes, staff, staffs, workers, staff members, members of staff, team members, full-time employees, full time employees, permanent staff',
  FIGURE: `size, headcount, head count, number of employees, number of staff, number of people, number of workers, number of offices, number of branches, number of countries, number of stores, number of customers, number of students, number of pupils, number of beds, no of employees, no. of employees, workforce, work force, workforce size, employee count, employee strength, staff strength, staff size, staff count, staffing level, manpower, strength, turnover, turn-over, revenue(s), sales, sales figures, profit(s), net profit, market share, market cap, market capitalisation, market capitalization, share price, stock price, balance sheet, bed capacity, capacity, output, production, production volume, budget, income, endowment, circulation, membership, fleet, collection, student body, valuation, footprint, ticker, ticker symbol, stock symbol, net worth, assets, enrolment, enrollment, company size`,
  // When it began, and who
  FOUNDED:
    'founded, founding, established, set up, incorporated, formed, launched, launch, inaugurated, founded in, brought into being, come into being, came into being, come into existence, came into existence, come to be, came to be, come about, came about',
  BEGUN:
    'start(s), started, create, created, open(s), opened, opening, begin(s), began, begun, built, born, get started, got started, go public, went public, start out, started out, start trading, open its doors, opened its doors, start operations, started operations, start business, begin operations, start up, operations, close(s), found the',
  BOUGHT:
    'bought, acquired, taken over, took over, renamed, rebranded, privatised, privatized, nationalised, nationalized, merged, merge, move, moved',
  EXIST:
    'exist(s), existed, existing, in existence, in business, in operation, in the business, in the market, on the market, in the trade, in trade, been around, going, established for, operational',
  RUNS: 'owns, owned, own it, runs, ran, heads, leads, led, chairs, chaired, directs, funds, funded, finances, financed, governs, controls, manages, managed, belongs, belong, belong to, belongs to, belonging, part of, member of, subsidiary of, division of, arm of, run by, in charge, at the helm, at the top, behind',
  LEADER: `ceo, chief executive, chief executive officer, chief exec, founder(s), cofounder(s), co-founder(s), owner(s), chair, chairman, chairwoman, chairperson, president, managing director, md, director general, director-general, executive director, general manager, artistic director, museum director, headteacher, head teacher, headmaster, headmistress, principal, rector, vice-chancellor, dean, shareholder(s), major shareholder(s), largest shareholder(s), biggest shareholder(s), cfo, coo, cto, board, board members, board of directors, board of trustees, trustees, management board, executive board, supervisory board, leadership team, executive team, senior management, mayor, governors, majority owner, top management, publisher-in-chief, editor-in-chief`,
  BOSS: 'head, boss, leader, director, top boss, big boss, chief',
  SAT: 'sits, sit',
  NAMED: 'name, names, acronym, abbreviation, initials, letters, logo',
  MEAN: 'mean(s), stand for, stands for, short for, derive from, come from',
  HISTORY:
    'history, origin(s), beginnings, founding story, foundation story, founding history, back story, backstory, story behind, founding of, foundation of, story',
  YEAR: 'year of foundation, year founded, year established, year of establishment, founding year, founding date, date of founding, year of founding, date of foundation, year of incorporation, foundation year, founding year of, date of establishment',
  // What it is
  LEGAL:
    'publicly, privately, publicly listed, publicly traded, publicly owned, privately owned, privately held, state-owned, state owned, state-run, family-owned, family owned, family-run, family run, employee-owned, employee owned, government-owned, listed, public, private, family business, family, independent, nonprofit-making, not-for-profit, non profit, not for profit, for profit, for-profit, multinational, limited, ltd, plc, gmbh, llc, quoted, stock exchange, stock market, stock-exchange listed, private equity, venture-backed, venture backed, vc-backed, investor-owned, profitable, accredited, certified, unionised, unionized, iso certified, carbon neutral, government, religious, catholic, publicly quoted, on the stock exchange, on the stock market',
  AWARD:
    'award(s), won, win, prize(s), certificates, iso, publish an annual report, annual report(s), sustainability report(s), newsletter, web page, linkedin page, social media, facebook page, instagram, online shop, web shop, webshop, website of its own, app, accreditation, b corp, podcast, brochure, catalogue',
  DAY: 'sunday(s), saturday(s), monday(s), tuesday(s), wednesday(s), thursday(s), friday(s), weekend(s), weekdays, public holidays, bank holidays, holidays, morning, evening(s), night',
  TICKET:
    'ticket(s), entry, entrance fee, entry fee, admission, admission fee, tuition, tuition fees, membership fee',
  // What no website tells
  INNER: `mistake(s), compromise(s), sacrifice(s), choice(s), profit from, noise, demand(s), claim(s), assumption(s), sense, excuses, peace, progress, problem(s), decision(s), difference, differences, effort(s), exception(s), promise(s), plan(s), change(s), training, support, benefit(s), perk(s), mentoring, chance(s), opportunity, opportunities, career(s), path(s), culture, atmosphere, internship(s), apprenticeship(s), job(s), role(s), feedback, meeting(s), vacancy, vacancies, opening(s) for, position(s), hour(s), shift(s), day(s), week(s), time, times, round(s), interview(s), applicant(s), application(s), trainee(s), friend(s), rule(s), lesson(s), question(s) here, thing(s), stuff, story of, favourite, favorite, employee turnover, staff turnover, turnover of staff, turnover rate, challenge(s), risk(s), skill(s), qualities, qualit*, hope(s), pressure, money, salary, salaries, pay, advice, reason(s), way(s), habit(s), person like, kind of person, kind of people, sort of people, sort of person, type of person, type of people, candidate(s), hire(s), graduates, beginners, newcomers, holiday(s) off, views, tools, stack, methods, languages you`,
  CORNER:
    'team, teams, department, dept, unit, ward, desk, post, group at work, section, crew, seat next, floor, class, classes, patch, corner, colleague, manager, supervisor',
  VIEW: 'view, opinion, own words, eyes, perspective, experience, think, feel, see it, personally, honestly, would you say, you see, see things, impression, from where you sit, from where you stand, ask me, if you ask me, find it, believe',
  VISIT:
    'parking, park, step-free, lift, elevator, wheelchair, reception, doorbell, entrance, come in, ring, sign in, arrive',
} satisfies Readonly<Record<string, string>>;

const IT = 'C|KIND|THEY|YOUS';
const DOES = 'SELL|OFFER|SHOW|MAKE|KEEP|WORK|EMPLOY|GET|HELP';
const OF_IT = 'P C|KIND|THEY|YOUS';
const GOODS = 'PRODUCT|FIELD|CUSTOMER|VALUE|MISSION|AND|PART';

/**
 * Ways to ask about a company as a whole what its website answers, over the meanings of a clause's words: `C` is the company,
 * `YES` a question for yes or no, `A|B` either, `?` may be missing, `*` none to four, `+` one to four.
 */
export const ANSWERABLE = {
  whatItDoes: `WHAT SORT? C|YOUS SELL|OFFER|SHOW|MAKE|KEEP|EARN P?`,
  whatItIsAtAll: `WHAT|WHO C|YOUS ABOUT?`,
  whatTheyMake: `WHAT IT? THEY SELL|OFFER|SHOW|MAKE|KEEP? P?`,
  whatYouSell: `WHAT IT? YOU SELL|OFFER P?`,
  kindOfIt: `P? WHAT PART? SORT? PART|SIZE|LEGAL? KIND|FIELD|VALUE ${IT}|IT SELL|OFFER|WORK|RUNS|SHOW? P?`,
  kindOfYours: `P? WHAT SORT KIND|FIELD|VALUE YOU SELL|RUNS|WORK|SHOW? P?`,
  fieldOfYours: `P? WHAT FIELD YOU SELL|OFFER|WORK? P?`,
  itsOffer: `P? WHAT PART? SORT? PART|THING|NAME* PRODUCT|FIELD|CUSTOMER|OFFICES ${GOODS}|THING* ${IT} ${DOES}|RUNS? P?`,
  itsGoods: `WHAT PART? SORT? PART|THING|LEGAL+ ${IT} SELL|SHOW|MAKE|KEEP P?`,
  itsSort: `WHAT SORT THING|KIND|EMPLOYEES|WORK|MAKE|KEEP|SHOW+ ${IT} SELL|OFFER|SHOW|MAKE|KEEP? P?`,
  taughtThere: `WHAT SORT? THING|PRODUCT+ SELL|OFFER|SHOW|MAKE|KEEP ${OF_IT}`,
  yourOffer: `P? WHAT PART? SORT? PART|THING* PRODUCT AND|PRODUCT|THING* YOU SELL|OFFER|MAKE|KEEP? P?`,
  yourGoods: `WHAT SORT THING+ YOU SELL|OFFER P?`,
  namedOffer: `WHAT YOUR|C|KIND? PART* PRODUCT|MISSION ${GOODS}|THING*`,
  namedOfferOfIt: `WHAT PART* PRODUCT|MISSION|VALUE|FIELD|CUSTOMER ${GOODS}* ${OF_IT}`,
  itsValues: `WHAT C|KIND PART* VALUE|FIELD|CUSTOMER ${GOODS}*`,
  itsCustomers: `WHO C|KIND|YOUR PART* CUSTOMER`,
  customersOfIt: `WHO PART* CUSTOMER ${OF_IT}`,
  whomItServes: `P? WHO C|YOUS SELL|OFFER|HELP|SHOW|LEAD P?`,
  whoUsesIt: `WHAT|WHO SORT? KIND|CUSTOMER|STAFF|THING? USE C`,
  partsOfIt: `WHAT|HOW_MANY PART|THING* PRODUCT|CUSTOMER|KIND|OFFICES|STAFF|EMPLOYEES|THING RUNS P? C|KIND GROUP?`,
  overview: `WHAT? PART* TELL PART* P|ABOUT? C|KIND|YOUS ${GOODS}|C|HISTORY*`,
  offerTold: `TELL P|ABOUT? YOUR PART* PRODUCT ${GOODS}*`,
  whatYouTell: `WHAT LEAD YOU TELL P|ABOUT C|KIND|YOUS`,
  knowAbout: `LEAD P|ABOUT C ${GOODS}|C*`,
  ofTheName: `WHAT C|YOUR? NAMED? P|C|NAME* MEAN P?`,
  nameOfIt: `WHAT PART? NAMED P C`,
  gotItsName: `HOW|WHERE DID? C GET C? NAMED P?`,

  whereIsIt: `P? WHERE DID? ${IT} BASED|REGISTERED|WORK|SELL|BEGUN|FOUNDED|OFFICES|PART|C* P?`,
  whereAreYou: `WHERE YOU REGISTERED`,
  whereIsSeat: `WHERE C|YOUR? PART* SEAT|OFFICES BASED|REGISTERED? P? C?`,
  whereOffices: `WHERE YOU C|YOUR? PART* OFFICES|SEAT`,
  whereMade: `WHERE C|YOUR THING|PRODUCT+ MAKE|KEEP|SELL`,
  whichPlaces: `P? WHAT|HOW_MANY PART* PLACE|FIELD|ABROAD C|KIND|THEY|YOUS|SEAT|YOUR SEAT? BASED|REGISTERED|${DOES}|RUNS|BEGUN|FOUNDED? C|PART|OFFICES|OFFICE* P?`,
  whichPlacesYou: `P? WHAT|HOW_MANY PART* PLACE|FIELD YOU SELL|OFFER|REGISTERED P?`,
  whichPlacesOffices: `P? WHAT|HOW_MANY PART* PLACE YOU|YOUR PART* OFFICES|OFFICE|SEAT BASED? P?`,
  activeIn: `P? WHAT|HOW_MANY PART* PLACE|FIELD YOU WORK P? ABROAD?`,
  howManyPlacesYou: `P? HOW_MANY PART* PLACE YOU P?`,
  addressOf: `WHAT? C? PART* ADDRESS|OFFICE|PLACE|BASED P YOUR|C? PART* SEAT|OFFICES|C`,
  hasBranches: `YES ${IT}|YOU ${DOES}? PART* OFFICES|PLACE`,
  hasBranchThere: `YES ${IT}|YOU MAKE|KEEP|RUNS? PART* OFFICE|OFFICES ABROAD|P ABROAD|NAME|PLACE|PART|P*`,
  otherBranches: `YES PART OFFICES|OFFICE P? C?`,
  isActiveThere: `YES ${IT} SELL|WORK|OFFER|BASED|REGISTERED|FOUNDED P? ABROAD|NAME|PART P? ABROAD|NAME|PLACE*`,
  isThere: `YES C P ABROAD|NAME`,
  seatThere: `YES C|YOUR? SEAT BASED? P NAME|ABROAD`,

  howManyOfIt: `P? HOW_MANY PART* STAFF|EMPLOYEES|PRODUCT|CUSTOMER|OFFICES|PLACE|KIND|THING|AND|TICKET|PUBLIC+ ${IT} PART? SELL|OFFER|SHOW|MAKE|KEEP|EMPLOY|GET|HELP|RUNS|WORK? P?`,
  howManyThere: `HOW_MANY PART* P? STAFF|EMPLOYEES|PRODUCT|CUSTOMER|OFFICES|PLACE|THING|YOU|YOUS* WORK|EMPLOY|RUNS? ${OF_IT}`,
  howManyHere: `HOW_MANY PART* STAFF|EMPLOYEES HERE`,
  numberOf: `WHAT PART+ EMPLOYEES P C`,
  howManyInAll: `HOW_MANY PART* P? STAFF|EMPLOYEES|OFFICES|CUSTOMER|YOU|YOUS+ WORK|EMPLOY? P? C? WHOLE`,
  howManyEmployed: `HOW_MANY PART* STAFF|EMPLOYEES YOU EMPLOY`,
  howManyEmployees: `HOW_MANY PART* EMPLOYEES YOU?`,
  howManyOffices: `HOW_MANY PART* OFFICES YOU MAKE|KEEP|SELL?`,
  howBig: `HOW_BIG PART|SIZE? KIND? ${IT}`,
  howBigAOne: `HOW_BIG PART? KIND IT|YOU`,
  howBigItsPart: `HOW_BIG C|YOUR PART* FIGURE`,
  figure: `WHAT|HOW_MANY|HOW_BIG C|KIND|YOUR|THEY? PART|SIZE|EMPLOYEES|LEGAL* FIGURE P? C|KIND|THEY|YOUS? DID? MAKE|KEEP|GET|SELL?`,
  howMuchEarned: `HOW_MANY FIGURE? DID? C|THEY|YOUS EARN|MAKE|KEEP`,
  howItEarns: `HOW C|THEY|YOUS EARN`,

  whenBegun: `P? WHEN DID? C|KIND|THEY|YOUS FOUNDED|BOUGHT|BEGUN|EXIST|REGISTERED P? C? BEGUN?`,
  whenFounded: `P? WHEN DID? IT|YOU FOUNDED`,
  howLong: `P? HOW_LONG DID? C|KIND|KIND|THEY|YOUS EXIST|BEGUN|FOUNDED|SELL|MAKE|KEEP|OFFER|WORK THING*`,
  howLongIt: `P? HOW_LONG IT|YOU EXIST`,
  howOld: `HOW_OLD C|KIND|THEY`,
  howBegun: `HOW DID? C|KIND|YOUS FOUNDED|BEGUN P?`,
  howOwned: `HOW C|KIND|YOUS RUNS`,
  whoBegan: `WHO FOUNDED|BOUGHT|BEGUN|RUNS|MAKE|KEEP|SHOW P? C|KIND|YOUS`,
  whoOwns: `P? WHO DID? C|KIND BOUGHT|RUNS|FOUNDED|BEGUN|MAKE|KEEP P?`,
  whoFoundedYou: `WHO FOUNDED YOU|IT`,
  whoLeads: `WHO|WHAT YOUR|C|KIND? PART* LEADER P? C|KIND?`,
  whoHeads: `WHO PART* C? BOSS|SAT|RUNS P? C|LEADER P? C?`,
  whoHeadsIt: `WHO C BOSS|LEADER`,
  onTheBoard: `WHO SAT? P YOUR|C? LEADER`,
  nameOfLeader: `WHAT? YOUR|C? PART? NAMED P YOUR|C? PART* LEADER P? C?`,
  leadersName: `WHAT? YOUR|C LEADER NAMED`,
  itsHistory: `WHAT|TELL|LEAD? P? PART* C|KIND HISTORY ${GOODS}|HISTORY*`,
  historyOfIt: `WHAT|TELL|LEAD? P? PART* HISTORY AND|HISTORY* P? C|KIND`,
  yearOfIt: `WHAT? C? YEAR P? C?`,

  isRegistered: `YES C REGISTERED|LEGAL P LEGAL? KIND`,
  whatItIs: `YES ${IT} PART|SIZE|LEGAL|AND|P|LEADER* LEGAL AND|LEGAL|SIZE|KIND|GROUP|P|PART*`,
  whichOfTwo: `YES C PART|THING|SIZE|LEGAL* KIND AND PART|THING|SIZE|LEGAL* KIND|YOU`,
  whichItIs: `YES C|THEY|YOUS PART|SIZE|LEGAL|KIND|AND* KIND|GROUP P? PLACE|FIELD?`,
  howItIsHeld: `YES YOU|IT SIZE|LEGAL+ AND|LEGAL|KIND|SIZE|GROUP+`,
  partOfGroup: `YES ${IT}|YOU RUNS P? PART|SIZE|LEGAL|THING* KIND|GROUP|LEGAL|NAME|CUSTOMER AND|P|LEGAL|KIND*`,
  isRunBy: `YES C|THEY FOUNDED|BEGUN|RUNS P? C|KIND|LEGAL|NAME|LEADER|THING|PLACE AND|P|C|KIND|LEGAL|NAME|LEADER|THING|PLACE*`,
  worksFor: `YES YOU|C|YOUS WORK|SELL|OFFER P CUSTOMER|LEGAL AND|P|KIND|CUSTOMER*`,
  hasThat: `YES C|THEY|YOUS SELL|MAKE|KEEP|AWARD? PART* AWARD|MISSION AND|AWARD|LEADER*`,
  awardsOfIt: `WHAT PART* AWARD C AWARD?`,
  listedWhere: `P? WHAT LEGAL C LEGAL P?`,
  sellsThere: `YES YOU|YOUS|C SELL PRODUCT?`,
  hasWebsite: `YES YOU MISSION|AWARD AND|AWARD*`,
  sellsThat: `YES ${IT} SELL|MAKE P? THING|PRODUCT|CUSTOMER|PLACE+`,
  isOpen: `YES C|YOU|YOUS BEGUN P? DAY`,
  whenOpen: `WHEN C|YOUS BEGUN P? DAY?`,
  ticket: `HOW_MANY|WHAT C? TICKET P? C?`,
  jotted: `JOT C|KIND|YOUR? PART|SIZE? FIGURE|SEAT|LEADER|PRODUCT|MISSION|YEAR AND|PRODUCT|LEADER|FIGURE|SEAT* P? C?`,
  jottedOfIt: `JOT C|KIND HISTORY|VALUE|TELL|MISSION|LEADER|FIELD|CUSTOMER|NAMED`,
} satisfies Readonly<Record<string, string>>;
