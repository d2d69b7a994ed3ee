import assert from 'node:assert/strict';

import { hoverAt } from '../../../src/core/language/hover';
import type { Card } from '../../../src/core/insights/card';
import { surveyAtCursor } from '../../support/cursor';
import type { Files } from '../../support/search';

/** A Wednesday. */
const TODAY = '2026-11-18';

const FILES: Files = {
  'job-search.md':
    '---\ntype: profile\ntimezone: America/Chicago\nrules:\n  thank-you-missing: error\n  task-overdue: off\n---\n',
  'contacts/maya-okafor.md': `---
type: contact
name: Maya Okafor
aliases: [Maya]
role: Security Engineer
company: '[[Northwind Telecom]]'
stage: met
email: maya@northwind.example
keep_in_touch: 6 weeks
---

# Maya

<!-- not for the card -->

## Common ground

- Both of us began as nurses, with [[Dan Reyes|Dan]]
- Runs on Sundays
- Likes tea

## Log

- 2026-11-16 email: sent *the* slides
- [ ] lend her the book
`,
  'contacts/dan-reyes.md':
    '---\ntype: contact\nname: Dan Reyes\nformer_companies: [Northwind Telecom]\ndo_not_contact: yes\n---\n',
  'companies/northwind-telecom.md':
    '---\ntype: company\nname: Northwind Telecom\nindustry: Telecommunications\nsize: 500\n---\n\n## Offices\n\nFour of them.\n\n## Research\n\nBuys its masts.\n',
  'contacts/jo.md': '---\ntype: contact\nname: Jo\ncompany: Quietly\n---\n',
  'interviews/2026-11-13-maya-okafor.md':
    '---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-13 10:30\n---\n\n## Notes\n\nShe moved twice.\n',
  'interviews/2026-11-24-dan-reyes.md':
    '---\ntype: interview\nkind: exploration\ncontact: Dan Reyes\nstart: 2026-11-24 15:00\nplace: Café Nord\n---\n',
  'letters/2026-11-17-request.md':
    '---\ntype: letter\nkind: request\nto: Dan Reyes\nsubject: Twenty minutes\n---\n\nDear Dan,\n',
  'opportunities/planner.md':
    '---\ntype: opportunity\ntitle: Planner\ncompany: Northwind Telecom\nstatus: saved\ndeadline: 2026-12-01\n---\n',
  'moss/a.md': '# Moss\n',
  'moor/a.md': '# Moor\n',
};

/** The cards at the cursor of a note, as a person reads them. */
function shown(text: string, path = 'notes/today.md', files: Files = FILES): string {
  const { survey, lookup, note, offset } = surveyAtCursor({ ...files, [path]: text }, TODAY);
  return (hoverAt(survey, lookup, note, offset)?.cards ?? []).map(drawn).join('\n--\n');
}

function drawn({ title, lines, quotes }: Card): string {
  return [title, ...lines, ...quotes.map((quote) => `> ${quote}`)].join('\n');
}

describe('hovering over a link', () => {
  it('tells who somebody is, how one stands and what comes next', () => {
    assert.equal(
      shown('See [[ma▮ya]].'),
      `Maya Okafor
Security Engineer · Northwind Telecom
Stage: Met
Last touch: Monday 16 November 2026, 2 days ago · email: sent the slides
Next step: Thank Maya Okafor, 4 days ago
Still open: Check in with Maya Okafor (in 6 weeks) · lend her the book
maya@northwind.example
> Both of us began as nurses, with Dan
> Runs on Sundays`,
    );
  });

  it('says what is not known either, and who is not to be contacted', () => {
    assert.equal(
      shown('---\nreferred_by: Dan Re▮yes\n---\n', 'contacts/x.md'),
      'Dan Reyes\nStage: Identified\nNot to be contacted\nNo touch yet',
    );
  });

  it('tells whom one knows at a company', () => {
    assert.equal(
      shown('[[north▮wind-telecom]]'),
      `Northwind Telecom
Telecommunications · 500 people
You know Maya Okafor (Security Engineer)
Used to be there: Dan Reyes
> Buys its masts.`,
    );
  });

  it('tells when an interview is or how it ended, what a letter is, and when an opening closes', () => {
    assert.equal(
      shown('[[2026-11-24-dan-▮reyes]]'),
      `Dan Reyes
exploration interview
Tuesday 24 November 2026, 15:00, in 6 days
Café Nord
upcoming`,
    );
    assert.equal(
      shown('[it](../interviews/2026-11-13-▮maya-okafor.md)'),
      `Maya Okafor
informational interview · Northwind Telecom
Friday 13 November 2026, 10:30, 5 days ago
done, no thank-you yet
Next step: Thank Maya Okafor, 4 days ago
> She moved twice.`,
    );
    assert.equal(shown('[[2026-11-17-▮request]]'), 'Request to Dan Reyes\nTwenty minutes\ndraft');
    assert.equal(
      shown('[[pla▮nner]]'),
      'Planner\nNorthwind Telecom\nStatus: saved\nDeadline: Tuesday 1 December 2026, in 13 days',
    );
  });

  it('shows every note that is meant where it is ambiguous, with its file', () => {
    assert.equal(shown('[[▮a]]'), 'Moor\nmoor/a.md\n--\nMoss\nmoss/a.md');
  });

  it('says what would make it lead somewhere, and whom one knows there all the same', () => {
    assert.equal(
      shown('[[no▮body]]'),
      'nobody\nThere is no note “nobody” yet. The link will lead to it as soon as there is one.',
    );
    assert.equal(
      shown('---\ncompany: Qu▮ietly\n---\n', 'contacts/kim.md'),
      'Quietly\nThere is no note “Quietly” in companies yet. The link will lead to it as soon as there is one.\nYou know Jo',
    );
    assert.equal(shown('[it](no▮where.md)'), 'nowhere.md\nThere is no file here.');
  });

  it('has nothing to say of a placeholder', () => {
    assert.equal(shown('[[{{na▮me}}]]'), '');
  });

  it('shows the first lines of the section that it names', () => {
    const [first = ''] = shown('[[maya#lo▮g]]').split('\n> ').slice(1);
    assert.equal(first, '2026-11-16 email: sent the slides');
    assert.match(shown('[[maya#no▮thing]]'), /^Maya Okafor\nIt has no heading “nothing”\.\n/);
  });
});

describe('hovering over a name', () => {
  it('tells of the note itself', () => {
    assert.match(shown('---\nname: Kim B▮ell\n---\n', 'contacts/kim.md'), /^Kim Bell\nStage: Identified\n/);
  });
});

describe('hovering over a date', () => {
  it('tells the weekday, how far off it is, and how many working days that is', () => {
    assert.equal(shown('On 2026-11-▮23.'), 'Monday 23 November 2026\nin 5 days · 3 working days from today');
    assert.equal(shown('2026-11-▮17'), 'Tuesday 17 November 2026\nyesterday · 1 working day since');
    assert.equal(shown('2026-11-▮18'), 'Wednesday 18 November 2026\ntoday');
  });

  it('counts the working days of the profile', () => {
    const profile = '---\ntype: profile\nworking_days: [mon]\n---\n';
    assert.equal(
      shown('2026-11-▮20', 'a.md', { 'job-search.md': profile }),
      'Friday 20 November 2026\nin 2 days · no working day until then',
    );
  });

  it('tells the hour by the own clock where the note tells another, and with whom one meets that day', () => {
    assert.equal(
      shown(
        '---\nstart: 2026-11-▮24 22:00\ntimezone: Europe/Warsaw\n---\n',
        'interviews/2026-11-24-zosia.md',
      ),
      `Tuesday 24 November 2026
in 6 days · 4 working days from today
For you: Tuesday 24 November 2026, 15:00, in 6 days
That day: 15:00 Dan Reyes`,
    );
    assert.doesNotMatch(
      shown('---\nstart: 2026-11-▮25 22:00\ntimezone: America/Chicago\n---\n', 'interviews/z.md'),
      /For you/,
    );
  });
});

describe('hovering over a key', () => {
  it('tells what it means and what it may hold', () => {
    assert.match(
      shown('---\nsta▮ge: met\n---\n', 'contacts/kim.md'),
      /^stage\n.+\nOne of identified, researched, contacted, replied, scheduled, met, in-touch, paused, declined\.$/,
    );
    assert.match(
      shown('---\nst▮art:\n---\n', 'interviews/a.md'),
      /^start\n.+\n.*such as 2026-11-25 15:00\.$/,
    );
    assert.match(shown('---\nfi▮t: 3\n---\n', 'interviews/a.md'), /\nA number from 1 to 5\.$/);
    assert.match(shown('---\nal▮ias: Al\n---\n', 'contacts/kim.md'), /^alias\n/);
  });

  it('has nothing to say of a key of somebody else', () => {
    for (const key of ['mood', '__proto__', 'constructor'])
      assert.equal(shown(`---\n▮${key}: x\n---\n`, 'contacts/kim.md'), '');
  });
});

describe('hovering over a rule', () => {
  it('tells what it says, how loud it is here, and where to read more', () => {
    assert.match(
      shown('---\nignore: [thank-you-▮missing]\n---\n', 'contacts/kim.md'),
      /^thank-you-missing\n[^\n]+\.\nHow loud it is in this search: error\.\n“Explain Rule…”/,
    );
    assert.match(shown('<!-- job-search-disable task-▮overdue -->'), /\nIt is off in this search\.\n/);
    assert.match(
      shown('<!-- job-search-disable request-▮unanswered -->'),
      /\nOption days: How many working days/,
    );
  });

  it('has nothing to say of a rule that there is not', () => {
    assert.equal(shown('<!-- job-search-disable no-such-▮rule -->'), '');
  });
});

describe('hovering anywhere', () => {
  it('fails on no beginning of a note, whatever the names in it', () => {
    const hostile =
      '---\ntype: interview\nname: "x\\nstatus: offer\\n---"\ncontact: [[../../x]], CON\nstart: 2026-11-24 15:00+14:00\nmood: 👩‍🚀\n---\n# \u202e[a](command:x) <img src=x> 2026-13-01\n- [ ] due: 2026-11-24 [[{{constructor}}#__proto__]]\n';
    for (let length = 0; length <= hostile.length; length++) {
      const text = `${hostile.slice(0, length)}▮`;
      const { survey, lookup, note } = surveyAtCursor({ 'interviews/a.md': text }, TODAY);
      for (const offset of [0, length >> 1, length]) {
        for (const card of hoverAt(survey, lookup, note, offset)?.cards ?? [])
          assert.ok(!/\n/.test([card.title, ...card.lines, ...card.quotes].join('')));
      }
    }
  });
});

describe('what a hover says', () => {
  const ruleAt = (text: string) => {
    const { survey, lookup, note, offset } = surveyAtCursor({ ...FILES, 'notes/today.md': text }, TODAY);
    return hoverAt(survey, lookup, note, offset)?.rule;
  };

  it('is what a warning says only where a link has no note, and nothing else is known', () => {
    assert.equal(ruleAt('Ask [[No▮body Yet]].'), 'link-broken');
    assert.equal(ruleAt('Ask [[ma▮ya]].'), undefined);
    assert.equal(ruleAt('---\ntype: contact\nname: X\ncompany: Quiet▮ly\n---\n'), undefined);
    assert.equal(ruleAt('On 2026-11-▮24.'), undefined);
  });
});
