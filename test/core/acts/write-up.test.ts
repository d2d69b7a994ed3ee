import assert from 'node:assert/strict';

import {
  namesSaid,
  placeForNotes,
  toWriteUp,
  whomTheyNamed,
  writeUp,
  type WriteUp,
} from '../../../src/core/acts/write-up';
import { rules } from '../../../src/core/guidance/rules';
import { contactsOf, follow } from '../../../src/core/index/relations';
import type { Contact, Interview, Opportunity } from '../../../src/core/model/note';
import { STAGES } from '../../../src/core/model/schema';
import { noteIn, searchOf, surveyOf, uriOf, type Files } from '../../support/search';
import { after, HOSTILE, interviewIn, storageBeside } from './samples';

const TODAY = '2026-11-18';
const TALK = 'interviews/2026-11-17-maya-okafor.md';
const MAYA = 'contacts/maya-okafor.md';
const SECTIONS =
  '## Notes\n\n<!-- Their words. -->\n\n## What I learned\n\n<!-- What surprised you? -->\n\n## Referrals\n\n<!-- Whom? -->\n\n## Follow-up\n\n<!-- Promises. -->\n';
const HEAD = 'kind: informational\ncontact: "[[Maya Okafor]]"\nformat: phone\n';
const FILES: Files = {
  'job-search.md': '---\ntype: profile\nname: Teodora Marin\n---\n',
  [MAYA]:
    '---\nname: Maya Okafor\ncompany: "[[Northwind Telecom]]"\nsource: event\nstage: scheduled\nnext_follow_up: 2026-11-17\n---\n',
  'contacts/dan-reyes.md': '---\nname: Dan Reyes\naliases: [Danny]\nstage: met\n---\n',
  'companies/northwind-telecom.md': '---\nname: Northwind Telecom\n---\n',
  'opportunities/planner.md': '---\ntitle: Planner\ncompany: "[[Northwind Telecom]]"\n---\n',
  [TALK]: `---\n${HEAD}status: scheduled\nstart: 2026-11-17 10:30 # by phone\n---\n\n${SECTIONS}`,
};

function written(said: Partial<WriteUp>, files: Files = FILES, today: typeof TODAY = TODAY): Files {
  const lookup = searchOf(files).lookup();
  const whole: WriteUp = { outcome: 'done', ...said };
  return after(files, writeUp(lookup, interviewIn(files, TALK), whole, today, storageBeside(files)));
}

function withTalk(fields: string, body = SECTIONS): Files {
  return { ...FILES, [TALK]: `---\n${HEAD}${fields}---\n\n${body}` };
}

function added(files: Files): readonly string[] {
  return Object.keys(files).filter((path) => !(path in FILES));
}

describe('writeUp', () => {
  it('leaves but the status, the stage and the follow-up that is done where nothing more is said', () => {
    const files = written({});
    assert.equal(files[TALK], FILES[TALK]?.replace('scheduled', 'done'));
    assert.equal(
      files[MAYA],
      '---\nname: Maya Okafor\ncompany: "[[Northwind Telecom]]"\nsource: event\nstage: met\n---\n',
    );
    assert.deepEqual(added(files), []);
  });

  it('writes down all that is said, each under its heading', () => {
    const files = written({
      learned: 'Nurses plan their own rounds',
      thanked: true,
      named: ['Danny', 'Ada Quill'],
      feedbackBy: '2026-12-01',
      opening: { title: 'Clinical Lead', company: 'northwind telecom' },
      next: { what: 'send the article', day: '2026-11-20' },
    });
    assert.equal(
      files[TALK],
      `---\n${HEAD}status: done\nstart: 2026-11-17 10:30 # by phone\nthanked_in_person: true\nfeedback_by: 2026-12-01\n---\n\n` +
        SECTIONS.replace('you? -->\n', 'you? -->\n\n- Nurses plan their own rounds\n')
          .replace(
            'Whom? -->\n',
            'Whom? -->\n\n- [[Dan Reyes]]\n- [[Ada Quill]]\n- An opening: [[Clinical Lead]]\n',
          )
          .replace('Promises. -->\n', 'Promises. -->\n\n- [ ] send the article 📅 2026-11-20\n'),
    );
    assert.deepEqual(added(files), ['contacts/ada-quill.md', 'opportunities/clinical-lead.md']);
    assert.match(
      files['contacts/ada-quill.md'] ?? '',
      /^source: referral\nreferred_by: "\[\[Maya Okafor\]\]"\nstage: identified$/m,
    );
    assert.match(
      files['opportunities/clinical-lead.md'] ?? '',
      /^company: "\[\[Northwind Telecom\]\]"\nstatus: saved\nfound: 2026-11-18\ncontact: "\[\[Maya Okafor\]\]"\nreferred_by: "\[\[Maya Okafor\]\]"$/m,
    );
    assert.equal(files['contacts/dan-reyes.md'], FILES['contacts/dan-reyes.md']);
  });

  it('adds the headings that a note of one’s own does not have, in their order', () => {
    const files = written(
      {
        learned: 'A lot',
        named: ['Ada Quill'],
        next: { what: 'write', day: '2026-11-20' },
      },
      withTalk('start: 2026-11-17\n', '## Notes\n\nWords.\n'),
    );
    assert.match(
      files[TALK] ?? '',
      /Words\.\n\n## What I learned\n\n- A lot\n\n## Referrals\n\n- \[\[Ada Quill\]\]\n\n## Follow-up\n\n- \[ \] write 📅 2026-11-20\n$/,
    );
  });

  it('brings the stage forward to met, never back', () => {
    for (const stage of STAGES) {
      const files = { ...FILES, [MAYA]: `---\nname: Maya Okafor\nstage: ${stage}\n---\n` };
      const isOnTheWay = STAGES.indexOf(stage) < STAGES.indexOf('met');
      assert.match(written({}, files)[MAYA] ?? '', new RegExp(`^stage: ${isOnTheWay ? 'met' : stage}$`, 'm'));
    }
  });

  it('keeps a follow-up that is planned for later, and plans the one that is said', () => {
    const files = { ...FILES, [MAYA]: '---\nname: Maya Okafor\nnext_follow_up: 2026-11-25\n---\n' };
    assert.match(written({}, files)[MAYA] ?? '', /^next_follow_up: 2026-11-25$/m);
    const next = { day: '2026-12-02' } as const;
    assert.match(written({ next }, files)[MAYA] ?? '', /^next_follow_up: 2026-12-02$/m);
    assert.match(written({ next })[MAYA] ?? '', /^stage: met\nnext_follow_up: 2026-12-02$/m);
  });

  it('says on which day it was where the note has none that has come', () => {
    const startOf = (files: Files) => /^start: .*$/m.exec(files[TALK] ?? '')?.[0];
    assert.equal(startOf(written({}, withTalk(''))), 'start: 2026-11-18');
    assert.equal(startOf(written({ heldOn: '2026-11-13' }, withTalk(''))), 'start: 2026-11-13');
    assert.equal(
      startOf(written({ heldOn: '2026-11-13' }, withTalk('start: 2026-11-24 10:00\n'))),
      'start: 2026-11-13',
    );
    assert.equal(startOf(written({}, withTalk('start: 2026-11-24 10:00\n'))), 'start: 2026-11-18');
    assert.equal(startOf(written({}, withTalk('start: 2026-11-18 09:00\n'))), 'start: 2026-11-18 09:00');
    assert.equal(startOf(written({}, withTalk(''), '2028-02-29' as typeof TODAY)), 'start: 2028-02-29');
  });

  it('moves it to another day, or leaves that open', () => {
    const moved = written({ outcome: 'moved', movedTo: { day: '2026-11-24', time: '15:00' } });
    assert.match(moved[TALK] ?? '', /^status: scheduled\nstart: 2026-11-24 15:00 # by phone$/m);
    assert.equal(moved[MAYA], FILES[MAYA]);
    const open = written({ outcome: 'moved', learned: 'not said' });
    assert.match(open[TALK] ?? '', /^format: phone\nstatus: requested\n---$/m);
    assert.doesNotMatch(open[TALK] ?? '', /not said/);
  });

  it('says that it was called off, and what comes next', () => {
    for (const outcome of ['cancelled', 'no-show'] as const) {
      const next = { day: '2026-11-20' } as const;
      const files = written({ outcome, next, learned: 'nothing', named: ['Ada Quill'] });
      assert.equal(files[TALK], FILES[TALK]?.replace('scheduled', outcome));
      assert.equal(files[MAYA], FILES[MAYA]?.replace('2026-11-17', '2026-11-20'), outcome);
      assert.deepEqual(added(files), []);
    }
  });

  it('notes that nobody was named, once', () => {
    const files = written({ named: [] });
    assert.match(files[TALK] ?? '', /Whom\? -->\n\n- None\.\n/);
    assert.equal((written({ named: [] }, files)[TALK]?.match(/None\./g) ?? []).length, 1);
  });

  it('makes one note for each person, and links to the right ones', () => {
    const files = written({ named: ['Ada Quill', 'Ada-Quill!', 'Maya Okafor', 'dan reyes'] });
    assert.deepEqual(added(files), ['contacts/ada-quill.md', 'contacts/ada-quill-2.md']);
    const lookup = searchOf(files).lookup();
    const talk = noteIn(searchOf(files), TALK) as Interview;
    const led = talk.body.links.map((link) => follow(lookup, link, talk, 'contact')?.path);
    assert.deepEqual(led, ['contacts/ada-quill.md', 'contacts/ada-quill-2.md', 'contacts/dan-reyes.md']);
  });

  it('never guesses which of two is meant', () => {
    const files = { ...FILES, 'contacts/dan-2.md': '---\nname: Dan Ito\naliases: [Danny]\n---\n' };
    const result = written({ named: ['Danny'] }, files);
    assert.match(result[TALK] ?? '', /Whom\? -->\n\n- Danny\n/);
    assert.deepEqual(Object.keys(result), Object.keys(files));
  });

  it('knows an opening that has a note, and tells it from one of its name elsewhere', () => {
    const known = written({ opening: { title: 'planner', company: 'northwind telecom' } });
    assert.deepEqual(added(known), []);
    assert.match(known[TALK] ?? '', /- An opening: \[\[Planner\]\]\n/);
    const other = written({ opening: { title: 'Planner', company: 'Harbour Rail' } });
    assert.deepEqual(added(other), ['opportunities/planner-2.md']);
    const lookup = searchOf(other).lookup();
    const talk = noteIn(searchOf(other), TALK) as Interview;
    assert.equal(follow(lookup, talk.body.links[0], talk, 'opportunity')?.path, 'opportunities/planner-2.md');
    assert.doesNotMatch(other['opportunities/planner-2.md'] ?? '', /^contact:/m);
  });

  it('writes down a talk with somebody who has no note', () => {
    const files = {
      ...FILES,
      [TALK]: '---\nkind: exploratory\ncontact: Bea Thorn\nstart: 2026-11-17\n---\n',
    };
    const result = written({ named: ['Ada Quill'], next: { day: '2026-11-20' } }, files);
    assert.match(result['contacts/ada-quill.md'] ?? '', /^source: referral\nstage: identified$/m);
    assert.match(result[TALK] ?? '', /- \[ \] Be in touch again with Bea Thorn 📅 2026-11-20\n$/);
  });

  it('leaves notes that are clean', () => {
    const files = written({
      learned: 'Nurses plan their own rounds, and most of them would not go back',
      thanked: true,
      named: ['Ada Quill', 'Łukasz Żółć'],
      opening: { title: 'Clinical Lead', company: 'Northwind Telecom' },
      next: { what: 'send the article', day: '2026-11-20' },
    });
    const survey = surveyOf(files, rules, TODAY);
    const loud = [TALK, MAYA, ...added(files)]
      .flatMap((path) => survey.findingsOf(uriOf(path)))
      .filter(({ severity }) => severity !== 'info' && severity !== 'hint');
    assert.deepEqual(loud, []);
  });

  it('holds whatever is said, wherever it is said', () => {
    for (const text of HOSTILE) {
      const files = written({
        learned: text,
        named: namesSaid(text),
        opening: { title: text, company: text },
        next: { what: text, day: '2026-11-20' },
      });
      const search = searchOf(files);
      const talk = noteIn(search, TALK) as Interview;
      assert.equal(talk.fields.status?.value, 'done', text);
      assert.deepEqual(talk.problems, [], text);
      assert.equal(talk.body.headings.length, 4, text);
      assert.equal(talk.body.comments.length, 4, text);
      assert.equal(talk.body.tasks.length, 1, text);
      const [note] = added(files).filter((path) => path.startsWith('opportunities/'));
      const opening = noteIn(search, note ?? '') as Opportunity;
      assert.equal(opening.name, text.replaceAll('\n', ' ').trim(), text);
      for (const path of added(files)) assert.match(path, /^(?:contacts|opportunities)\/[^/.]{1,80}\.md$/u);
      const people = added(files).filter((path) => path.startsWith('contacts/'));
      for (const path of people) {
        const person = noteIn(search, path) as Contact;
        assert.equal(person.fields.stage?.value, 'identified', text);
        assert.equal(
          follow(search.lookup(), person.fields.referred_by?.value, person, 'contact')?.path,
          MAYA,
        );
      }
      assert.deepEqual(
        contactsOf(search.lookup(), talk).map(({ path }) => path),
        [MAYA],
        text,
      );
    }
  });
});

describe('namesSaid', () => {
  it('takes the names apart', () => {
    for (const [text, names] of [
      ['', undefined],
      [' ', undefined],
      [', ;', undefined],
      ['none', []],
      ['Nobody.', []],
      ['Ada Quill', ['Ada Quill']],
      ['Ada Quill,  Dan   Reyes; [[Li Wen]]', ['Ada Quill', 'Dan Reyes', 'Li Wen']],
      ['Ada Quill, ada-quill, Łukasz Żółć, lukasz zolc', ['Ada Quill', 'Łukasz Żółć']],
    ] as const)
      assert.deepEqual(namesSaid(text), names, text);
  });

  it('understands nobody in the language in which it asks, and in that of the notes', () => {
    for (const text of ['keiner', 'Keiner.', 'none']) assert.deepEqual(namesSaid(text, 'keiner'), [], text);
    assert.deepEqual(namesSaid('keiner'), ['keiner']);
    assert.deepEqual(namesSaid('Keiner Wolf', 'keiner'), ['Keiner Wolf']);
  });
});

describe('whomTheyNamed', () => {
  it('tells who has a note, and who gets one', () => {
    const lookup = searchOf(FILES).lookup();
    const found = whomTheyNamed(
      lookup,
      interviewIn(FILES, TALK),
      ['Danny', 'Northwind Telecom', 'Ada Quill'],
      storageBeside(FILES),
    );
    assert.deepEqual(
      found.map(({ name, note }) => [name, note?.path]),
      [
        ['Dan Reyes', undefined],
        ['Northwind Telecom', undefined],
        ['Ada Quill', 'contacts/ada-quill.md'],
      ],
    );
  });

  it('leaves out those who were there, with or without a note, by whatever name', () => {
    const files = {
      ...FILES,
      'contacts/ada-quill.md': '---\nname: Ada Quill\naliases: [Ada]\n---\n',
      [TALK]: '---\nkind: exploratory\ncontact: [Bea Thorn, "[[Ada Quill]]"]\n---\n',
    };
    const lookup = searchOf(files).lookup();
    const names = ['bea thorn', 'Ada', 'Ada Quill'];
    assert.deepEqual(whomTheyNamed(lookup, interviewIn(files, TALK), names, storageBeside(files)), []);
  });
});

describe('toWriteUp', () => {
  it('are those that can have taken place and are not written up', () => {
    const talk = (fields: string, body = '') =>
      `---\nkind: informational\ncontact: Dan Reyes\n${fields}---\n${body}`;
    const search = searchOf({
      'interviews/a-open.md': talk('start: 2026-11-10\n'),
      'interviews/b-today.md': talk('start: 2026-11-18 09:00\n'),
      'interviews/c-tomorrow.md': talk('start: 2026-11-19\n'),
      'interviews/d-undated.md': talk(''),
      'interviews/e-done.md': talk(
        'status: done\nstart: 2026-11-12\n',
        '\n## Notes\n\n<!-- Their words. -->\n',
      ),
      'interviews/f-written.md': talk('status: done\nstart: 2026-11-12\n', '\n## Notes\n\nShe told a lot.\n'),
      'interviews/g-off.md': talk('status: cancelled\nstart: 2026-11-12\n'),
      'interviews/h-history.md': talk('status: done\nstart: 2025-11-12\n'),
    });
    assert.deepEqual(
      toWriteUp(search.lookup(), TODAY).map(({ path }) => path),
      ['interviews/b-today.md', 'interviews/e-done.md', 'interviews/a-open.md', 'interviews/d-undated.md'],
    );
  });
});

describe('placeForNotes', () => {
  it('is the free line below what stands there', () => {
    const lineAt = (text: string) => text.slice(0, placeForNotes(text)).split('\n').length;
    assert.equal(lineAt('---\nkind: job\n---\n\n## Notes\n\n<!-- Words. -->\n\n## Referrals\n'), 8);
    assert.equal(lineAt('## Notes\n\nWords.\n'), 3);
    assert.equal(lineAt('## Notes\r\n\r\nWords.\r\n\r\n## Referrals\r\n'), 4);
    assert.equal(lineAt('---\nkind: job\n---\nNothing.\n'), 4);
    assert.equal(placeForNotes(''), 0);
  });
});
