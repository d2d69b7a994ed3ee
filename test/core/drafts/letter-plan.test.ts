import assert from 'node:assert/strict';

import {
  firstRequest,
  letterPlans,
  type LetterPlan,
  type LetterSource,
} from '../../../src/core/drafts/letter-plan';
import type { LetterKind } from '../../../src/core/model/schema';
import { noteIn, searchOf } from '../../support/search';

const search = searchOf({
  'contacts/maya.md': '---\nname: Maya Okafor\n---\n',
  'contacts/dan.md': '---\nname: Dan Reyes\n---\n',
  'contacts/olena.md': '---\nname: Olena Shevchuk\nreferred_by: Dan Reyes\n---\n',
  'contacts/ana.md': '---\nname: Ana Lima\nreferred_by: "[[Dan Reyes]]"\n---\n',
  'contacts/li.md': '---\nname: Li Wei\ncompany: "[[Dan Reyes]]"\n---\n',
  'interviews/ana.md': '---\nkind: informational\ncontact: Ana Lima\nstatus: done\nstart: 2026-11-12\n---\n',
  'interviews/both.md':
    '---\nkind: informational\ncontact: [Maya Okafor, Dan Reyes, Nobody]\nstatus: done\nstart: 2026-11-10\n---\n',
  'interviews/earlier.md':
    '---\nkind: exploratory\ncontact: Maya Okafor\nstatus: done\nstart: 2026-10-01\n---\n',
  'interviews/later.md': '---\nkind: informational\ncontact: Maya Okafor\nstart: 2026-11-25\n---\n',
  'letters/thanks-dan.md':
    '---\nkind: thank-you\nto: Dan Reyes\ninterview: "[[both]]"\nsent: 2026-11-11\n---\n',
  'letters/thanks-maya.md': '---\nkind: thank-you\nto: Maya Okafor\ninterview: "[[both]]"\n---\n',
  'letters/request-olena.md':
    '---\nkind: request\nto: Olena Shevchuk\nchannel: linkedin\nsent: 2026-11-03\n---\n',
  'letters/promise-maya.md':
    '---\nkind: thank-you\nto: Maya Okafor\ninterview: "[[earlier]]"\nsent: 2026-10-02\n---\n',
  'contacts/helga.md': '---\nname: Helga Voss\nsource: alumni\nrelationship: hr\nlanguage: de\n---\n',
  'contacts/kofi.md': '---\nname: Kofi Mensah\nsource: friend\n---\n',
  'contacts/astrid.md': '---\nname: Astrid Eide\nrelationship: [alumni, mentor]\n---\n',
  'interviews/kofi.md': '---\nkind: exploratory\ncontact: Kofi Mensah\nopportunity: Planner\n---\n',
  'interviews/li.md': '---\nkind: exploration\ncontact: Li Wei\nstart: 2026-11-25\n---\n',
  'opportunities/planner.md': '---\ntitle: Planner\ncontact: Helga Voss\nfound: 2026-11-02\n---\n',
  'opportunities/earlier.md': '---\ntitle: Driver\ncontact: Helga Voss\nfound: 2026-10-02\n---\n',
  'opportunities/nobodys.md': '---\ntitle: Baker\n---\n',
  'letters/cover-helga.md': '---\nkind: cover\nto: Helga Voss\nopportunity: Driver\nsent: 2026-11-03\n---\n',
  'letters/to-nobody.md': '---\nkind: request\nto: Nobody\nsent: 2026-11-03\n---\n',
});

/** The plans in words: to whom, about what, after which letter, by which way, and what has been begun. */
function plans(kind: LetterKind, path: string): readonly string[] {
  return plansOf(kind, path).map(({ to, interview, unanswered, channel, begun }) =>
    [to.name, interview?.path, unanswered?.sent, channel, begun?.path].map((part) => part ?? '-').join(' '),
  );
}

/** To whom, whom they led one to, and the talk that came of it. */
function news(path: string): readonly string[] {
  return plansOf('referrer-update', path).map(({ to, introduced, interview }) =>
    [to.name, introduced?.name, interview?.path].map((part) => part ?? '-').join(' < '),
  );
}

function plansOf(kind: LetterKind, path: string): readonly LetterPlan[] {
  const note = noteIn(search, `${path}.md`) as LetterSource;
  return letterPlans(search.lookup(), kind, note);
}

describe('letterPlans', () => {
  it('thank everybody of an interview who has a note and no thanks yet; what was begun goes on', () => {
    assert.deepEqual(plans('thank-you', 'interviews/both'), [
      'Maya Okafor interviews/both.md - - letters/thanks-maya.md',
    ]);
  });

  it('ask everybody of an interview for feedback', () => {
    assert.deepEqual(plans('feedback', 'interviews/both'), [
      'Maya Okafor interviews/both.md - - -',
      'Dan Reyes interviews/both.md - - -',
    ]);
  });

  it('follow up a request that had no answer, by the same way', () => {
    const plan = ['Olena Shevchuk - 2026-11-03 linkedin -'];
    assert.deepEqual(plans('follow-up', 'letters/request-olena'), plan);
    assert.deepEqual(plans('follow-up', 'contacts/olena'), plan);
  });

  it('follow up any other letter by the talk that it was about', () => {
    assert.deepEqual(plans('follow-up', 'letters/promise-maya'), ['Maya Okafor interviews/earlier.md - - -']);
  });

  it('take the last talk with a contact, or for an answer the one that is to come', () => {
    assert.deepEqual(plans('feedback', 'contacts/maya'), ['Maya Okafor interviews/both.md - - -']);
    assert.deepEqual(plans('accept', 'contacts/maya'), ['Maya Okafor interviews/later.md - - -']);
  });

  it('tell a referrer what came of it: the latest talk, or the one that is meant', () => {
    assert.deepEqual(news('contacts/dan'), ['Dan Reyes < Ana Lima < interviews/ana.md']);
    assert.deepEqual(news('interviews/ana'), ['Dan Reyes < Ana Lima < interviews/ana.md']);
    assert.deepEqual(news('letters/thanks-dan'), ['Dan Reyes < Ana Lima < interviews/ana.md']);
    assert.deepEqual(news('contacts/maya'), ['Maya Okafor < - < -']);
    assert.deepEqual(news('interviews/both'), []);
  });

  it('ask for an introduction and to connect', () => {
    assert.deepEqual(plans('introduction', 'contacts/dan'), ['Dan Reyes - - - -']);
    assert.deepEqual(plans('introduction', 'letters/thanks-dan'), ['Dan Reyes - - - -']);
    assert.deepEqual(plans('check-in', 'contacts/maya'), ['Maya Okafor interviews/both.md - - -']);
    assert.deepEqual(plans('linkedin-invite', 'interviews/ana'), ['Ana Lima interviews/ana.md - - -']);
  });

  it('ask for a first talk as one comes to somebody, and for the conversation that suits', () => {
    const requests = (path: string) =>
      plansOf('request', path).map(({ to, interview, approach, conversation, language }) =>
        [to.name, interview?.path, approach, conversation, language].map((part) => part ?? '-').join(' '),
      );
    assert.deepEqual(requests('contacts/helga'), ['Helga Voss - alumni exploratory de']);
    assert.deepEqual(requests('contacts/olena'), ['Olena Shevchuk - referral informational -']);
    assert.deepEqual(requests('contacts/astrid'), ['Astrid Eide - alumni exploration -']);
    assert.deepEqual(requests('contacts/kofi'), ['Kofi Mensah interviews/kofi.md known exploratory -']);
    assert.deepEqual(requests('interviews/li'), ['Li Wei interviews/li.md cold informational -']);
    assert.deepEqual(requests('contacts/maya'), ['Maya Okafor - known informational -']);
  });

  it('cover the opening that somebody stands by, the one of the talk, or the one in front', () => {
    const covers = (path: string) =>
      plansOf('cover', path).map(({ to, opportunity }) => `${to.name}: ${opportunity?.name ?? '-'}`);
    assert.deepEqual(covers('contacts/helga'), ['Helga Voss: Planner']);
    assert.deepEqual(covers('contacts/dan'), ['Dan Reyes: -']);
    assert.deepEqual(covers('interviews/kofi'), ['Kofi Mensah: Planner']);
    assert.deepEqual(covers('interviews/ana'), ['Ana Lima: -']);
    assert.deepEqual(covers('letters/cover-helga'), ['Helga Voss: Driver']);
    assert.deepEqual(covers('opportunities/earlier'), ['Helga Voss: Driver']);
    assert.deepEqual(covers('opportunities/nobodys'), []);
    assert.deepEqual(plans('thank-you', 'opportunities/planner'), ['Helga Voss - - - -']);
  });

  it('decline the talk that is to come', () => {
    assert.deepEqual(plans('decline', 'contacts/maya'), ['Maya Okafor interviews/later.md - - -']);
  });

  it('are none for somebody without a note', () => {
    assert.deepEqual(plans('follow-up', 'letters/to-nobody'), []);
  });
});

describe('firstRequest', () => {
  const german = searchOf({ 'job-search.md': '---\ntype: profile\nlanguage: de\n---\n' }).lookup();

  it('comes to somebody without a note as it would once they have one', () => {
    const sources = ['referral', 'alumni', 'association', 'group', 'friend', 'event', undefined] as const;
    assert.deepEqual(
      sources
        .map((source) => firstRequest(german, source))
        .map((one) => `${one.approach} ${one.conversation}`),
      [
        'referral informational',
        'alumni informational',
        'alumni informational',
        'alumni informational',
        'known exploration',
        'cold informational',
        'cold informational',
      ],
    );
  });

  it('is in the language of the search', () => {
    assert.equal(firstRequest(german, 'cold').language, 'de');
    assert.equal(firstRequest(search.lookup(), 'cold').language, undefined);
  });
});
