import assert from 'node:assert/strict';

import { knownConversation, letterContextOf, personOf } from '../../../src/core/drafts/from-notes';
import type { Contact, Interview, Opportunity } from '../../../src/core/model/note';
import { noteIn, searchOf } from '../../support/search';

const search = searchOf({
  'job-search.md':
    '---\ntype: profile\nname: Teodora Marin\nphone: +1 612\nfocus: [Remote monitoring]\ngoals: To run it.\ntimezone: America/Chicago\nworking_days: [mon, thu]\n---\n',
  'contacts/maya-okafor.md': `---
name: Maya Okafor
aliases: [May]
role: Product Lead
company: "[[Northwind Telecom]]"
relationship: peer
source: referral
referred_by: "[[Dan Reyes]]"
found_via: her article
---

## Log

- 2026-11-10 call: two
- 2026-11-03 email: one
- someday
- 2026-11-12 video: three
- 2026-11-16 linkedin: four
`,
  'contacts/olena-shevchuk.md': '---\nname: Olena Shevchuk\n---\n',
  'contacts/lukasz.md': '---\nname: Łukasz Żółć\n---\n',
  'contacts/dan-reyes.md': '---\nname: Dan Reyes\n---\n',
  'contacts/dan-reyes-2.md': '---\nname: Dan Reyes\ncompany: Sable\nreferred_by: Somebody\n---\n',
  'companies/northwind-telecom.md': '---\nname: Northwind Telecom\nindustry: Telecommunications\n---\n',
  'opportunities/lead.md': '---\ntitle: Clinical Lead\ncompany: Sable\n---\n',
  'interviews/2026-11-13-maya-okafor.md': `---
kind: informational
contact: "[[Maya Okafor]]"
opportunity: "[[Clinical Lead]]"
start: 2026-11-13 16:00
timezone: Europe/Berlin
format: video
place: https://meet.example/m
initiated_by: me
feedback_by: 2026-11-20
---

## Notes

- "The chargers are the relationship," he said
- The unopened fifth: *mostly* not fear of technology.
- Three tiers of escalation, on a tablecloth
- [ ] a task: not this one
  - nested: nor this
- ${'word '.repeat(30)}

## Referrals

- [[Olena Shevchuk]], who built it, and [[Łukasz Żółć]]
- [[contacts/olena-shevchuk|Olena]]'s team
- [[Maya Okafor]] herself
- talk to [[Łukasz Żółć]]
- [[Nobody Known]]
- Kofi

## Follow-up

- [ ] Send her the *article* on silent alarms 📅 2026-11-25
- [ ] Maya: nothing
- [ ] Show Maya Okafor the list [due:: 2026-11-25].
- [ ] tell May how it went @2026-11-25
- [ ] Send Dan the list
- [ ] Send her heron home ${'and '.repeat(40)}
- [ ] Ask her for the slides
- [x] Send them a card
`,
  'interviews/with-nobody.md': '---\ncontact: "[[Nobody Known]]"\ncompany: Prairie\n---\n',
  'interviews/exploration.md': '---\nkind: exploration\ncontact: "[[Maya Okafor]]"\n---\n',
});
const lookup = search.lookup();
const contact = (name: string) => noteIn(search, `contacts/${name}.md`) as Contact;
const interview = (name: string) => noteIn(search, `interviews/${name}.md`) as Interview;

describe('personOf', () => {
  it('tells what the note of a contact tells', () => {
    assert.deepEqual(personOf(lookup, contact('maya-okafor')), {
      name: 'Maya Okafor',
      linkTarget: 'Maya Okafor',
      aliases: ['May'],
      role: 'Product Lead',
      company: { name: 'Northwind Telecom', linkTarget: 'Northwind Telecom' },
      relationship: ['peer'],
      source: 'referral',
      referredBy: { name: 'Dan Reyes', linkTarget: 'Dan Reyes' },
      foundVia: 'her article',
      lastLog: ['2026-11-10 call: two', '2026-11-12 video: three', '2026-11-16 linkedin: four'],
    });
  });

  it('links by path where two have the name, and not at all where there is no note', () => {
    const dan = personOf(lookup, contact('dan-reyes-2'));
    assert.equal(dan.linkTarget, 'contacts/dan-reyes-2');
    assert.deepEqual(dan.company, { name: 'Sable', linkTarget: undefined });
    assert.deepEqual(dan.referredBy, { name: 'Somebody', linkTarget: undefined });
    assert.deepEqual(dan.lastLog, []);
  });
});

describe('knownConversation', () => {
  it('tells what is known before a talk, at the hour of the person', () => {
    const { contact: person, ...talk } = knownConversation(
      lookup,
      interview('2026-11-13-maya-okafor'),
      '2026-11-12',
    );
    assert.equal(person.name, 'Maya Okafor');
    assert.deepEqual(person.company, { name: 'Northwind Telecom', linkTarget: 'Northwind Telecom' });
    assert.deepEqual(talk, {
      kind: 'informational',
      today: '2026-11-12',
      moment: { day: '2026-11-13', time: '09:00' },
      format: 'video',
      initiatedBy: 'me',
      field: 'Telecommunications',
      opportunity: { name: 'Clinical Lead', linkTarget: 'Clinical Lead' },
      progress: undefined,
      hasMet: false,
      goals: 'To run it.',
    });
  });

  it('makes do with a name', () => {
    const talk = knownConversation(lookup, interview('with-nobody'), '2026-11-12');
    assert.equal(talk.contact.name, 'Nobody Known');
    assert.deepEqual(talk.contact.company, { name: 'Prairie', linkTarget: undefined });
    assert.equal(talk.kind, 'informational');
    assert.equal(talk.field, 'Remote monitoring');
  });

  it('speaks among friends of what the search is about, not of their trade', () => {
    assert.equal(
      knownConversation(lookup, interview('exploration'), '2026-11-12').field,
      'Remote monitoring',
    );
  });
});

describe('letterContextOf', () => {
  it('tells who writes to whom, about which talk and what was said there', () => {
    const context = letterContextOf(
      lookup,
      contact('maya-okafor'),
      '2026-11-14',
      interview('2026-11-13-maya-okafor'),
    );
    assert.equal(context.to.name, 'Maya Okafor');
    assert.deepEqual(context.from, {
      name: 'Teodora Marin',
      headline: undefined,
      phone: '+1 612',
      email: undefined,
      signature: undefined,
    });
    assert.deepEqual(context.interview, {
      linkTarget: '2026-11-13-maya-okafor',
      kind: 'informational',
      moment: { day: '2026-11-13', time: '09:00' },
      format: 'video',
      place: 'https://meet.example/m',
      feedbackBy: '2026-11-20',
    });
    assert.equal(context.field, 'Remote monitoring');
    assert.deepEqual(context.topics, ['the unopened fifth', 'Three tiers of escalation']);
    assert.deepEqual(context.peopleNamed, [
      { name: 'Olena Shevchuk', linkTarget: 'Olena Shevchuk' },
      { name: 'Łukasz Żółć', linkTarget: 'Łukasz Żółć' },
    ]);
    assert.deepEqual(context.promises, [
      'send you the article on silent alarms',
      'show you the list',
      'tell you how it went',
    ]);
  });

  it('leaves the words of another language as they are', () => {
    const topicsIn = (language: string) => {
      const talk =
        '---\ncontact: Helga Voss\nstatus: done\n---\n\n## Notes\n\n- His-Bündel: sehr selten\n- The depots: at seven\n';
      const files = {
        'job-search.md': `---\ntype: profile\nlanguage: ${language}\n---\n`,
        'contacts/helga.md': '---\nname: Helga Voss\n---\n',
        'interviews/helga.md': talk,
      };
      const other = searchOf(files);
      const [helga, held] = [noteIn(other, 'contacts/helga.md'), noteIn(other, 'interviews/helga.md')];
      assert.ok(helga.type === 'contact' && held.type === 'interview');
      const { topics, notesLanguage } = letterContextOf(other.lookup(), helga, '2026-11-14', held);
      assert.equal(notesLanguage, language);
      return topics;
    };
    assert.deepEqual(topicsIn('de'), ['His-Bündel', 'The depots']);
    assert.deepEqual(topicsIn('en'), ['his-Bündel', 'the depots']);
  });

  it('tells of the opening that a letter is about, and of the days on which one works', () => {
    const opening = noteIn(search, 'opportunities/lead.md') as Opportunity;
    const context = letterContextOf(lookup, contact('dan-reyes'), '2026-11-14', undefined, opening);
    assert.deepEqual(context.opportunity, {
      name: 'Clinical Lead',
      linkTarget: 'Clinical Lead',
      company: 'Sable',
    });
    assert.deepEqual(context.workingDays, ['mon', 'thu']);
  });

  it('makes do without an interview', () => {
    const context = letterContextOf(lookup, contact('dan-reyes'), '2026-11-14');
    assert.equal(context.interview, undefined);
    assert.equal(context.topics, undefined);
  });
});
