import assert from 'node:assert/strict';

import { rules } from '../../../src/core/guidance/rules';
import { briefOf } from '../../../src/core/insights/brief';
import type { Day } from '../../../src/core/model/day';
import type { Interview } from '../../../src/core/model/note';
import { surveyOf, uriOf, type Files } from '../../support/search';

/** A Wednesday. */
const TODAY: Day = '2026-11-18';
const TALK = 'interviews/talk.md';

interface Scene {
  readonly today?: Day;
  readonly isLinked?: boolean;
  readonly withRules?: boolean;
}

function brief(files: Files, { today = TODAY, isLinked = false, withRules = false }: Scene = {}): string {
  const survey = surveyOf(files, withRules ? rules : [], today);
  const note = survey.search?.note(uriOf(TALK)) as Interview;
  return briefOf(survey, note, ({ path }) => (isLinked ? `/${path}` : undefined)).replace(/\\/g, '');
}

/** What stands under a heading of the page. */
function under(heading: string, page: string): readonly string[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  return section?.split('\n').slice(1).filter(Boolean) ?? [];
}

const contact = (name: string, keys = '', body = '') =>
  `---\ntype: contact\nname: ${name}\n${keys}---\n${body}`;
const talk = (keys: string, body = '') =>
  `---\ntype: interview\nkind: informational\ncontact: Maya Okafor\n${keys}---\n${body}`;
const profile = (keys: string) => ({ 'job-search.md': `---\ntype: profile\n${keys}---\n` });

describe('a brief', () => {
  it('says what the notes say, in the order in which it is needed', () => {
    const page = brief(
      {
        ...profile('timezone: America/Chicago\n'),
        'contacts/maya-okafor.md': contact(
          'Maya Okafor',
          'pronouns: she/her\nrole: Security Engineer\ncompany: Northwind\ntimezone: Europe/Warsaw\nrelationship: hiring-manager\nsource: referral\nreferred_by: Dan Reyes\nfound_via: her talk on alarms\n',
          '## Research\n\nWrote about pagers.\n\n## Log\n\n- 2026-11-03 email: asked for 20 minutes\n- 2026-11-05 email: gladly\n- 2026-12-01 note: not yet\n',
        ),
        'contacts/dan-reyes.md': contact('Dan Reyes', 'role: Consultant\nformer_companies: Northwind\n'),
        'contacts/li-wei.md': contact('Li Wei', 'company: "[[Northwind]]"\nreferred_by: Maya Okafor\n'),
        'companies/northwind.md':
          '---\ntype: company\nname: Northwind\nindustry: Telecom\nsize: 4000\n---\n## News\n\n- Bought a carrier\n',
        'letters/a.md':
          '---\ntype: letter\nkind: request\nto: Maya Okafor\nsubject: Twenty minutes\nsent: 2026-11-02\nreplied: 2026-11-05\n---\n\nDear Maya,\n\nI will call you on Friday.\n',
        'letters/b.md': '---\ntype: letter\nkind: accept\nto: Maya Okafor\nstatus: draft\n---\n',
        [TALK]: talk(
          'status: scheduled\nstart: 2026-11-24 10:30\nduration: 30m\nformat: video\nplace: https://meet.example/x\ninitiated_by: me\n',
          '## Research\n\n<!-- What else? -->\n- \n\n## Opening\n\nThank you, Maya.\n\n## Questions\n\n1. First?\n2. Second?\n\n## Answers\n\n### What do you love?\n\nQuiet alarms.\n\n### Why here?\n\n## Checklist\n\n### Before\n\n- [x] Read\n- [ ] Try the link\n\n### There\n\n- [ ] Thank her\n\n## Follow-up\n\n- [ ] Send the map\n',
        ),
      },
      { isLinked: true },
    );
    assert.equal(
      page,
      `# Before you meet Maya Okafor

- **Tuesday 24 November 2026, 10:30, in 6 days** (America/Chicago) · informational
- For Maya Okafor: Tuesday 24 November 2026, 17:30, in 6 days (Europe/Warsaw)
- by video · https://meet.example/x · 30m

[The note to this conversation](/interviews/talk.md)

## Who

- **[Maya Okafor](/contacts/maya-okafor.md)** (she/her) · Security Engineer · [Northwind](/companies/northwind.md) · hiring manager · Europe/Warsaw

## How you came to them

- Maya Okafor: introduced by [Dan Reyes](/contacts/dan-reyes.md) · found through her talk on alarms · somebody referred you
- You asked for this conversation.

## So far

- **Thursday 5 November 2026** · email: gladly
- **Tuesday 3 November 2026** · email: asked for 20 minutes
- **Monday 2 November 2026** · [Request](/letters/a.md) to Maya Okafor · “Twenty minutes” · you wrote “I will call you on Friday”, which is Friday 6 November 2026 · answered Thursday 5 November 2026

## Promised, and not yet done

- Send the map

## People you share

- [Dan Reyes](/contacts/dan-reyes.md) used to be at Northwind · Consultant
- [Li Wei](/contacts/li-wei.md) is at Northwind too
- Maya Okafor introduced you to [Li Wei](/contacts/li-wei.md)

## Research

[Maya Okafor](/contacts/maya-okafor.md)

- Wrote about pagers.

[Northwind](/companies/northwind.md)

- Telecom · 4000
- Bought a carrier

## How to begin

- Thank you, Maya.

## Questions

1. First?
2. Second?

## Answers you have ready

- What do you love?

## While you are there

- Thank her

## Still open

- ☐ Try the link
- Written and not sent yet: [b](/letters/b.md)
`,
    );
  });

  it('says nothing that is not written, and names what is open', () => {
    assert.equal(
      brief({ [TALK]: talk('') }),
      `# Before you meet Maya Okafor

- the day is still open · informational

The note to this conversation

## Who

- **Maya Okafor**: there is no note about them yet
`,
    );
    assert.match(brief({ [TALK]: talk('start: 2026-11-19\n') }), /tomorrow\*\* · the hour is still open · /);
  });

  it('tells of earlier talks with the same people, and of what they left open', () => {
    const page = brief({
      'contacts/maya-okafor.md': contact('Maya Okafor', 'stage: met\n', '- [ ] Ask for the slides\n'),
      'interviews/first.md': talk(
        'status: done\nstart: 2026-10-13\nthank_you_sent: 2026-10-14\nfeedback_by: 2026-11-20\n',
        '## Notes\n\n- pagers\n- nights\n\n## Referrals\n\n- Ines Castellanos at Harbour Rail\n\n## Follow-up\n\n- [x] done\n- [ ] Send the card\n',
      ),
      'interviews/off.md': talk('status: cancelled\nstart: 2026-10-20\n'),
      [TALK]: talk('start: 2026-11-24\n'),
    });
    assert.deepEqual(under('So far', page), [
      '- **Tuesday 13 October 2026** · You talked (informational)',
      '  - pagers',
      '  - nights',
    ]);
    assert.deepEqual(under('Promised, and not yet done', page), [
      '- Ask Maya Okafor for feedback · due Friday 20 November 2026 · the agreed day is in 2 days',
      '- Ask for the slides',
      '- Send the card',
      '- They said that you may ask for feedback: Friday 20 November 2026, in 2 days',
      '- They named Ines Castellanos, without a note yet',
    ]);
  });

  it('stays one page, and says how much more there is', () => {
    const log = Array.from(
      { length: 20 },
      (_, nth) => `- 2026-10-${String(nth + 1).padStart(2, '0')} x${nth + 1}\n`,
    );
    const items = Array.from({ length: 20 }, (_, nth) => `- y${nth + 1}\n`);
    const page = brief({
      'contacts/maya-okafor.md': contact(
        'Maya Okafor',
        '',
        `## Research\n\n${items.join('')}\n## Log\n\n${log.join('')}`,
      ),
      [TALK]: talk(''),
    });
    const events = under('So far', page);
    assert.equal(events[0], '- **Tuesday 20 October 2026** · x20');
    assert.deepEqual([events.length, events.at(-1)], [16, '- and 5 earlier']);
    const research = under('Research', page);
    assert.deepEqual([research.length, research.at(-1)], [14, '- and 8 more in the note']);
  });

  it('says what the survey finds in the note, the gravest first, and the items of the checklist once', () => {
    const page = brief(
      {
        'contacts/maya-okafor.md': contact('Maya Okafor', 'source: event\n'),
        [TALK]: talk(
          'status: scheduled\nstart: 2026-11-19 10:30\n',
          '## Questions\n\n- What is hard?\n\n## Checklist\n\n- [ ] Confirm\n',
        ),
      },
      { withRules: true },
    );
    const open = under('Still open', page);
    assert.match(open[0] ?? '', /^- Still to settle /);
    assert.equal(open.filter((line) => line.includes('Confirm')).length, 1);
    assert.equal(open.at(-1), '- ☐ Confirm');
    assert.ok(open.length > 3);
  });

  describe('tells the clocks', () => {
    const clocks = (keys: string, theirs: string, mine = 'timezone: America/Chicago\n') =>
      brief({
        ...profile(mine),
        'contacts/maya-okafor.md': contact('Maya Okafor', theirs),
        [TALK]: talk(keys),
      })
        .split('\n')
        .slice(2, 4)
        .map((line) => line.replace(/^- | · informational|, in \d+ \w+|\*\*/g, ''));
    const CASES: readonly (readonly [why: string, keys: string, theirs: string, lines: readonly string[]])[] =
      [
        [
          'while only one of the two has moved them, in March',
          'start: 2027-03-20 09:00\n',
          'timezone: Europe/Warsaw\n',
          [
            'Saturday 20 March 2027, 09:00 (America/Chicago)',
            'For Maya Okafor: Saturday 20 March 2027, 15:00 (Europe/Warsaw)',
          ],
        ],
        [
          'once both have',
          'start: 2027-03-30 09:00\n',
          'timezone: Europe/Warsaw\n',
          [
            'Tuesday 30 March 2027, 09:00 (America/Chicago)',
            'For Maya Okafor: Tuesday 30 March 2027, 16:00 (Europe/Warsaw)',
          ],
        ],
        [
          'also over the end of a year',
          'start: 2026-12-31 19:00\n',
          'timezone: Pacific/Auckland\n',
          [
            'Thursday 31 December 2026, 19:00 (America/Chicago)',
            'For Maya Okafor: Friday 1 January 2027, 14:00 (Pacific/Auckland)',
          ],
        ],
        [
          'of a meeting that is written in their zone',
          'start: 2026-11-25 09:00\ntimezone: Asia/Kathmandu\n',
          '',
          [
            'Tuesday 24 November 2026, 21:15 (America/Chicago)',
            'In Asia/Kathmandu: Wednesday 25 November 2026, 09:00',
          ],
        ],
        [
          'once where they are the same',
          'start: 2026-11-25 09:00\n',
          'timezone: America/Winnipeg\n',
          ['Wednesday 25 November 2026, 09:00', ''],
        ],
        [
          'not while the hour is open',
          'start: 2026-11-25\n',
          'timezone: Asia/Tokyo\n',
          ['Wednesday 25 November 2026 · the hour is still open', ''],
        ],
      ];
    for (const [why, keys, theirs, lines] of CASES)
      it(why, () => assert.deepEqual(clocks(keys, theirs), lines));
  });

  it('makes nothing of a hostile note but words', () => {
    const hostile = '[x](command:quit) <img src=x> https://evil.example [[a]] `c`\\';
    const files: Files = {
      'contacts/maya-okafor.md': contact(
        'Maya Okafor',
        `aliases: [m]\nrole: ${JSON.stringify(hostile)}\ncompany: ${JSON.stringify(hostile)}\npronouns: ${JSON.stringify(hostile)}\nfound_via: ${JSON.stringify(hostile)}\nlocation: ${JSON.stringify(hostile)}\n`,
        `## Research\n\n${hostile}\n\n## Log\n\n- 2026-11-03 ${hostile}\n\n- [ ] ${hostile}\n`,
      ),
      'letters/a.md': `---\ntype: letter\nkind: request\nto: Maya Okafor\nsent: 2026-11-02\nsubject: ${JSON.stringify(hostile)}\n---\nI will call you, [x](command:quit) <b>, on Friday.\n`,
      [TALK]: talk(
        `start: 2026-11-19\nplace: ${JSON.stringify(hostile)}\nopportunity: ${JSON.stringify(hostile)}\n`,
        `## Opening\n\n${hostile}\n\n## Questions\n\n1. ${hostile}?\n\n## Answers\n\n### ${hostile}\n\nYes.\n\n## Checklist\n\n### Before\n\n- [ ] ${hostile}\n\n### There\n\n- [ ] ${hostile}\n`,
      ),
    };
    const survey = surveyOf(files, rules, TODAY);
    const page = briefOf(survey, survey.search?.note(uriOf(TALK)) as Interview, () => undefined);
    assert.ok(page.split('command').length > 12, page);
    assert.doesNotMatch(page, /(?<!\\)[[\]<>`@]|:\/\//);
  });
});
