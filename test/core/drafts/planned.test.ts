import assert from 'node:assert/strict';

import {
  newPersonNote,
  plannedLetter,
  plannedNotes,
  type PlannedConversation,
} from '../../../src/core/drafts/planned';
import type { DraftNote, Storage } from '../../../src/core/drafts/draft-note';
import { rules } from '../../../src/core/guidance/rules';
import { contactsOf } from '../../../src/core/index/relations';
import type { Contact, Interview, Opportunity } from '../../../src/core/model/note';
import { DEFAULT_FOLDERS, INTERVIEW_KINDS } from '../../../src/core/model/schema';
import { SHIPPED } from '../../../src/core/templates/shipped';
import { noteIn, searchOf, surveyOf, uriOf, type Files } from '../../support/search';

const TODAY = '2026-11-18';
const FILES: Files = {
  'job-search.md': '---\ntype: profile\nname: Teodora Marin\nfocus: [Remote monitoring]\n---\n',
  'contacts/maya-okafor.md':
    '---\nname: Maya Okafor\nrole: Product Lead\ncompany: "[[Northwind Telecom]]"\nsource: event\nstage: contacted\n---\n',
  'companies/northwind-telecom.md': '---\nname: Northwind Telecom\nindustry: Telecommunications\n---\n',
  'opportunities/lead.md': '---\ntitle: Clinical Lead\nstatus: applied\n---\n',
};
const STORAGE: Storage = { folders: DEFAULT_FOLDERS, isTaken: (path) => path in FILES };
const search = searchOf(FILES);
const maya = noteIn(search, 'contacts/maya-okafor.md') as Contact;
const opportunity = noteIn(search, 'opportunities/lead.md') as Opportunity;

function planned(conversation: PlannedConversation) {
  return plannedNotes(search.lookup(), conversation, TODAY, STORAGE);
}

function withNotes(...drafts: readonly (DraftNote | undefined)[]): Files {
  const written = drafts.filter((draft) => draft !== undefined).map(({ path, text }) => [path, text]);
  return { ...FILES, ...(Object.fromEntries(written) as Files) };
}

function peopleOf(files: Files, { path }: DraftNote): readonly string[] {
  const after = searchOf(files);
  return contactsOf(after.lookup(), noteIn(after, path) as Interview).map((contact) => contact.path);
}

describe('plannedNotes', () => {
  it('prepare a talk with somebody who is known, and leave their note alone', () => {
    const moment = { day: '2026-11-24', time: '15:00' } as const;
    const { interview, contact } = planned({ kind: 'informational', who: maya, moment, format: 'video' });
    assert.equal(contact, undefined);
    assert.equal(interview.path, 'interviews/2026-11-24-maya-okafor.md');
    assert.match(interview.text, /^contact: "\[\[Maya Okafor\]\]"$/m);
    assert.match(interview.text, /^company: "\[\[Northwind Telecom\]\]"$/m);
    assert.match(interview.text, /^start: 2026-11-24 15:00$/m);
    assert.match(interview.text, /^format: video$/m);
    assert.match(interview.text, /telecommunications/i);
    assert.deepEqual(peopleOf(withNotes(interview), interview), ['contacts/maya-okafor.md']);
  });

  it('give a new person a note of their own, linked to a company that is known', () => {
    const who = { name: 'Łukasz Żółć', company: 'northwind telecom' };
    const { interview, contact } = planned({ kind: 'exploratory', who });
    assert.equal(contact?.path, 'contacts/łukasz-żółć.md');
    assert.match(contact.text, /^name: Łukasz Żółć$/m);
    assert.match(contact.text, /^company: "\[\[Northwind Telecom\]\]"$/m);
    assert.deepEqual(peopleOf(withNotes(interview, contact), interview), ['contacts/łukasz-żółć.md']);
  });

  it('link to the new note also where somebody else is called so', () => {
    const { interview, contact } = planned({ kind: 'exploration', who: { name: 'Maya Okafor' } });
    assert.equal(contact?.path, 'contacts/maya-okafor-2.md');
    assert.deepEqual(peopleOf(withNotes(interview, contact), interview), ['contacts/maya-okafor-2.md']);
  });

  it('hold whatever a name may be', () => {
    for (const name of [
      'x: y',
      '"Quoted"',
      '[[Maya Okafor]]',
      '../../etc/passwd',
      '山田 太郎',
      '# a',
      'a|b',
    ]) {
      const { interview, contact } = planned({ kind: 'informational', who: { name, company: name } });
      const files = withNotes(interview, contact);
      assert.match(contact?.path ?? '', /^contacts\/[^/.]+\.md$/, name);
      assert.equal(noteIn(searchOf(files), contact?.path ?? '').name, name);
      assert.deepEqual(peopleOf(files, interview), [contact?.path], name);
    }
  });

  it('name the opening that a job interview is about', () => {
    const { interview } = planned({ kind: 'job', who: maya, opportunity });
    assert.match(interview.text, /^opportunity: "\[\[Clinical Lead\]\]"$/m);
  });

  for (const kind of INTERVIEW_KINDS) {
    it(`are clean when they are fresh: ${kind}`, () => {
      for (const who of [maya, { name: 'Ada Quill', company: 'Prairie' }]) {
        for (const moment of [undefined, { day: '2026-11-19', time: '10:00' } as const]) {
          const { interview, contact } = planned({ kind, who, moment, format: 'phone', opportunity });
          const survey = surveyOf(withNotes(interview, contact), rules, TODAY);
          const loud = [interview, contact]
            .flatMap((draft) => (draft === undefined ? [] : survey.findingsOf(uriOf(draft.path))))
            .filter(
              ({ severity, rule }) =>
                severity !== 'info' && severity !== 'hint' && rule !== 'logistics-missing',
            );
          assert.deepEqual(loud, []);
        }
      }
    });
  }
});

describe('newPersonNote', () => {
  it('says who referred the person', () => {
    const note = newPersonNote(
      search.lookup(),
      { name: 'Dan Reyes', source: 'referral', referredBy: maya },
      STORAGE,
    );
    assert.match(note.text, /^source: referral\nreferred_by: "\[\[Maya Okafor\]\]"\nstage: identified$/m);
    const survey = surveyOf(withNotes(note), rules, TODAY);
    assert.deepEqual(survey.findingsOf(uriOf(note.path)), []);
  });
});

describe('plannedLetter', () => {
  it('belongs to the talk that it asks for', () => {
    const asked = (keys: string, name = 'request-cold') => {
      const template = SHIPPED.find((one) => one.name === name);
      assert.ok(template, name);
      const talk = `---\nkind: informational\ncontact: Maya Okafor\n${keys}---\n`;
      const after = searchOf({ ...FILES, 'interviews/maya.md': talk });
      const [letter] = plannedLetter(after.lookup(), { who: maya, template }, TODAY, STORAGE);
      return /^interview: .*$/m.exec(letter?.text ?? '')?.[0];
    };
    assert.equal(asked('status: requested\n'), 'interview: "[[maya]]"');
    assert.equal(asked('status: done\nstart: 2026-11-10\n'), undefined);
    assert.equal(asked('status: requested\n', 'introduction'), undefined);
  });

  it('names to a friend the person whom one would like to meet, and gives that person a note', () => {
    const template = SHIPPED.find(({ name }) => name === 'introduction');
    assert.ok(template);
    const about = { who: maya, template, introduced: { name: 'Łukasz Żółć' } };
    const [person, letter, ...others] = plannedLetter(search.lookup(), about, TODAY, STORAGE);
    assert.deepEqual([person?.path, others], ['contacts/łukasz-żółć.md', []]);
    assert.match(letter?.text ?? '', /^to: "\[\[Maya Okafor\]\]"$/m);
    assert.match(letter?.text ?? '', /Would you introduce me to Łukasz Żółć\?/);
  });

  it('says who sent one to somebody new, and not to somebody whom one has met', () => {
    const template = SHIPPED.find(({ name }) => name === 'request-message');
    assert.ok(template);
    const to = (stage: string) => {
      const path = 'contacts/maya-okafor.md';
      const met = searchOf({
        ...FILES,
        [path]: (FILES[path] ?? '').replace('stage: contacted', `stage: ${stage}\nreferred_by: Dan Reyes`),
      });
      const who = noteIn(met, path) as Contact;
      const [letter] = plannedLetter(met.lookup(), { who, template }, TODAY, STORAGE);
      return letter?.text ?? '';
    };
    assert.match(to('contacted'), /Dan Reyes suggested that I write to you\./);
    assert.doesNotMatch(to('met'), /Dan Reyes/);
  });
});
