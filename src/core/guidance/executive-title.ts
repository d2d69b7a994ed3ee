import { foldName } from '../index/names';
import { EXECUTIVE_TITLES, NOT_AT_THE_TOP } from '../prose/wordings/executive-titles';
import { plainOf } from '../prose/sentences';

/** A title at the very top of a company. */
export type ExecutiveTitle = keyof typeof EXECUTIVE_TITLES;

const LONGEST = 120;
const BETWEEN_TITLES = /\s{0,3}(?:[,;|/&+·•()–—]|\s-\s|\band\b)\s{0,3}/;
const AT_COMPANY = /^(.{1,60}?) (?:at|of|for|@) (.{1,60})$/;
const THIS_COMPANY =
  /^(?:the|this|our|their|his|her|my) (?:business|charity|company|enterprise|firm|foundation|group|organi[sz]ation|school|trust|university)$/i;

/** The title at the very top that a role names in full, a chief executive's before any other; undefined where it names none. */
export function executiveTitle(role: string, company = ''): ExecutiveTitle | undefined {
  const words = plainOf(role.slice(0, LONGEST)).trim();
  if (Object.values(NOT_AT_THE_TOP).some((pattern) => pattern.test(words) || pattern.test(plainOf(company))))
    return undefined;
  const titles = words.split(BETWEEN_TITLES).map((title) => withoutCompany(title.trim(), company));
  const names = Object.keys(EXECUTIVE_TITLES) as readonly ExecutiveTitle[];
  return names.find((name) => titles.some((title) => EXECUTIVE_TITLES[name].test(title)));
}

/** "CEO of Northwind" at Northwind Telecom is its CEO; "founder of a bakery" there is not its founder. */
function withoutCompany(title: string, company: string): string {
  const [, own = '', place = ''] = AT_COMPANY.exec(title) ?? [];
  if (own === '') return title;
  const [one, other] = [foldName(place), foldName(company)];
  const isIt = other !== '' && (one.startsWith(other) || other.startsWith(one));
  return isIt || THIS_COMPANY.test(place) ? own : title;
}
