import { phrase, type Wordings } from '../wording';

const RANK = '(?:(?:acting|current|founding|global|group|interim|new|our|the|worldwide) )?(?:co-? ?)?';

/** Titles at the very top, each the whole of a title: a vice president, a product owner or a founding engineer is none. */
export const EXECUTIVE_TITLES = {
  chiefExecutive: phrase`^${RANK}${['ceo', 'c\\.e\\.o\\.?', 'chief exec', 'chief executive(?: officer)?']}$`,
  president: phrase`^${RANK}president$`,
  founder: phrase`^${RANK}(?:sole )?${['founder', 'cofounder']}$`,
  owner: phrase`^${RANK}(?:business |company |joint |majority |managing |part |sole )?${['owner', 'owner[- ](?:director|manager|operator)', 'proprietor']}$`,
} satisfies Wordings;

/** What keeps a role from being read as one at the top of a company, wherever in it the title stands. */
export const NOT_AT_THE_TOP = {
  assisting: phrase`${['assistant', 'aide', 'chief of staff', 'secretary to', 'e\\.?a\\.?', 'p\\.?a\\.?', 'office of', 'deputy to', 'report(?:s|ing)? to', 'advis[eo]r to']}`,
  noLonger: phrase`${['ex', 'former(?:ly)?', 'emerit(?:us|a)', 'past', 'previous(?:ly)?', 'retired', 'until', 'till', 'outgoing', '(?:19|20)\\d\\d ?[-–] ?(?:19|20)?\\d\\d']}`,
  notYet: phrase`${['aspiring', 'designate', 'elect', 'future', 'incoming', 'in residence', 'to be', 'would-be']}`,
  club: phrase`${['(?<!housing )associations?', 'alumn(?:i|ae|a|us)', 'chapter', 'clubs?', 'committee', 'fraternity', 'guild', 'league', 'lodge', 'meetup', 'parents?', 'pta', 'rotary', '(?<!building )society', 'sorority', 'students?', 'toastmasters', '(?<!credit )union', 'volunteers?']}`,
} satisfies Wordings;
