import assert from 'node:assert/strict';
import fc from 'fast-check';

import { letterContextOf } from '../../src/core/drafts/from-notes';
import { letterPlans } from '../../src/core/drafts/letter-plan';
import { draftLetter } from '../../src/core/drafts/letters';
import { placeholdersIn } from '../../src/core/guidance/placeholders';
import { lint } from '../../src/core/guidance/lint';
import { rules } from '../../src/core/guidance/rules';
import type { Day } from '../../src/core/model/day';
import { DEFAULT_FOLDERS, LETTER_KINDS } from '../../src/core/model/schema';
import { templatesFor } from '../../src/core/templates/choose';
import { SHIPPED } from '../../src/core/templates/shipped';
import type { Template } from '../../src/core/templates/template';
import { noteIn, searchOf, uriOf, type Files } from '../support/search';

const TODAY: Day = '2026-11-18';
const STORAGE = { folders: DEFAULT_FOLDERS, isTaken: () => false };
const READER = 'contacts/maya-okafor.md';
const DRAFT = 'letters/draft.md';
const LETTER_RULES = rules.filter(({ appliesTo }) => appliesTo.has('letter'));

/** Who writes: all that letters can use, a signature of their own, and nobody yet. */
const WRITERS: readonly string[] = [
  'name: Ana Reyes\nheadline: Bus planner for six years.\nphone: +1 612 555 0148\nemail: ana@example.org\nfocus: [Transit planning]\n',
  'name: Ana Reyes\nheadline: Bus planner for six years\nsignature: "Ana Reyes, planner\\n+1 612 555 0148"\nfocus: [Transit planning]\n',
  '',
];

/** Readers in every relation to the writer. */
const READERS: readonly string[] = [
  'source: cold\nfound_via: her article on night buses\ncompany: Northwind Telecom\n',
  'source: online\n',
  'source: event\n',
  'source: referral\nreferred_by: "[[Dan Reyes]]"\nfound_via: his talk on depots\n',
  'source: alumni\nrelationship: alumni\n',
  'source: association\n',
  'source: group\n',
  'source: inbound\nrelationship: recruiter\n',
  'source: cold\nrelationship: hr\ncompany: Northwind Telecom\nrole: Chief Executive Officer\n',
  'source: friend\nrelationship: friend\n',
  'source: referral\nreferred_by: "[[Dan Reyes]]"\nrelationship: [family, executive]\n',
  'relationship: mentor\n',
];

/** What there is with them: nothing, a talk asked for, agreed on, held, and held with notes. */
const TALKS: readonly string[] = [
  '',
  'kind: informational\nstatus: requested\n---\n',
  'kind: exploratory\nstatus: scheduled\nstart: 2026-11-24 10:30\nformat: video\n---\n',
  'kind: informational\nstatus: done\nstart: 2026-11-17 10:30\nfeedback_by: 2026-11-18\n---\n',
  `kind: exploratory
status: done
start: 2026-11-10
---

## Notes

- The depots: they report at seven.
- Tickets: she would begin there.

## Referrals

- [[Olena Shevchuk]], who built the team

## Follow-up

- [ ] Send her the article on silent alarms 📅 2026-11-25
`,
];

/** A search in one of these states, with whoever opened the door, an opening and a request that had no answer. */
function searchIn(writer: string, reader: string, talk: string): Files {
  const files: Files = {
    'job-search.md': `---\ntype: profile\n${writer}---\n`,
    [READER]: `---\ntype: contact\nname: Maya Okafor\n${reader}---\n`,
    'contacts/dan-reyes.md': '---\nname: Dan Reyes\nsource: friend\nrelationship: friend\n---\n',
    'contacts/olena-shevchuk.md': '---\nname: Olena Shevchuk\nreferred_by: "[[Maya Okafor]]"\n---\n',
  };
  if (talk === '') return files;
  return {
    ...files,
    'interviews/talk.md': `---\ncontact: "[[Maya Okafor]]"\n${talk}`,
    'interviews/olena.md':
      '---\nkind: informational\ncontact: Olena Shevchuk\nstatus: done\nstart: 2026-11-16\n---\n',
    'opportunities/lead.md':
      '---\ntitle: Night Operations Lead\ncompany: Northwind Telecom\ncontact: "[[Maya Okafor]]"\n---\n',
    'letters/request.md': '---\nkind: request\nto: "[[Maya Okafor]]"\nsent: 2026-11-03\n---\n\nDear Maya,\n',
  };
}

interface Drafted {
  readonly template: Template;
  readonly files: Files;
  readonly text: string;
}

/** Every letter that the program offers in any of the states; of two with the same words and reader one. */
const drafted: readonly Drafted[] = [
  ...new Map(
    WRITERS.flatMap((writer) =>
      READERS.flatMap((reader) => TALKS.flatMap((talk) => draftsIn(searchIn(writer, reader, talk)))),
    ).map((one) => [`${one.text}${one.files[READER] ?? ''}${one.files['interviews/talk.md'] ?? ''}`, one]),
  ).values(),
];

function draftsIn(files: Files): readonly Drafted[] {
  const lookup = searchOf(files).lookup();
  const reader = lookup.note(uriOf(READER));
  assert.ok(reader?.type === 'contact');
  return LETTER_KINDS.flatMap((kind) =>
    letterPlans(lookup, kind, reader).flatMap((plan) => {
      const { to, interview, opportunity, introduced, unanswered } = plan;
      const context = letterContextOf(lookup, to, TODAY, interview, opportunity);
      return templatesFor(SHIPPED, { ...plan, kind }).map((template) => ({
        template,
        files,
        text: draftLetter(template, { ...context, ...STORAGE, introduced, unanswered }).text,
      }));
    }),
  );
}

/** What our own rules say of a letter in its search. */
function foundIn(files: Files, text: string): readonly string[] {
  const search = searchOf({ ...files, [DRAFT]: text });
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const context = { lookup: search.lookup(), today: TODAY, user: new Map(), known };
  return lint(noteIn(search, DRAFT), LETTER_RULES, context).map(
    ({ rule, severity, message }) => `${rule} (${severity}): ${message}`,
  );
}

/** What a person might put where a letter asks for words of their own. */
const WORDS: readonly (readonly [asked: RegExp, words: string])[] = [
  [/^your name$/, 'Ana Reyes'],
  [/telephone number/, '+1 612 555 0148'],
  [/./, 'x'],
];

function filledIn(text: string): string {
  return placeholdersIn(text).reduceRight((rest, { start, end, asks }) => {
    const [, words = ''] = WORDS.find(([asked]) => asked.test(asks)) ?? [];
    assert.notEqual(words, '', `nothing to put where the letter asks: ${asks}`);
    return rest.slice(0, start) + words + rest.slice(end);
  }, text);
}

describe('the letters that ship', () => {
  it('are at least eighteen, each with a title of its own, and every kind has one', () => {
    assert.ok(SHIPPED.length >= 18);
    assert.equal(new Set(SHIPPED.map(({ title }) => title)).size, SHIPPED.length);
    assert.deepEqual(
      LETTER_KINDS.filter((kind) => !SHIPPED.some((one) => one.kind === kind)),
      [],
    );
  });

  for (const template of SHIPPED) {
    it(`pass our own rules, whatever the notes know: ${template.name}`, () => {
      const drafts = drafted.filter((one) => one.template === template);
      assert.ok(drafts.length > 0);
      for (const { files, text } of drafts) {
        const found = foundIn(files, text).filter((one) => !one.startsWith('unfilled-placeholder (info)'));
        assert.deepEqual(found, [], `${text}\n${files[READER] ?? ''}${files['interviews/talk.md'] ?? ''}`);
      }
    });
  }
});
void fc;
void filledIn;
