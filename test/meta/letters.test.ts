import assert from 'node:assert/strict';

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
  'source: cold\nrelationship: hr\ncompany: Northwind Telecom\n',
  'source: friend\nrelationship: friend\n',
  'source: referral\nreferred_by: "[[Dan Reyes]]"\nrelationship: [family, executive]\n',
  'source: referral\nreferred_by: "[[Dan Reyes]]"\nrelationship: friend\n',
  'source: referral\nreferred_by: "[[Dan Reyes]]"\nrelationship: colleague\n',
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
    [READER]: `---\ntype: contact\nname: Maya Okafor\n${reader}---\n\n## Research\n\n- Redrew the night network.\n`,
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

/** A letter that the program offers. */
interface Drafted {
  readonly template: Template;
  readonly text: string;
  readonly files: Files;
}

/** The same, with what its reader is and what there is with them. */
interface DraftedFor extends Drafted {
  readonly reader: string;
  readonly talk: string;
}

/** Every reader with every other talk, and the writers in turn; of letters that no rule could tell apart one. */
function everyDraft(): readonly DraftedFor[] {
  const all = READERS.flatMap((reader, row) =>
    TALKS.flatMap((talk, column) => {
      if ((row + column) % 2 === 1) return [];
      const writer = WRITERS[(row + column) % WRITERS.length] ?? '';
      const hasMet = talk.includes('status: done');
      return draftedIn(searchIn(writer, reader, talk)).map(
        (one) => [`${one.text} ${reader} ${hasMet}`, { ...one, reader, talk }] as const,
      );
    }),
  );
  return [...new Map(all).values()];
}

function draftedIn(files: Files): readonly Drafted[] {
  const lookup = searchOf(files).lookup();
  const reader = lookup.note(uriOf(READER));
  assert.ok(reader?.type === 'contact');
  return LETTER_KINDS.flatMap((kind) =>
    letterPlans(lookup, kind, reader).flatMap((plan) => {
      const { to, interview, opportunity, introduced, unanswered } = plan;
      const context = letterContextOf(lookup, to, TODAY, interview, opportunity);
      // Whom a friend is asked for may be known or not.
      const toBeMet = kind === 'introduction' ? [undefined, { name: 'Ewa Nowak' }] : [introduced];
      return templatesFor(SHIPPED, { ...plan, kind }).flatMap((template) =>
        toBeMet.map((somebody) => ({
          template,
          text: draftLetter(template, { ...context, ...STORAGE, introduced: somebody, unanswered }).text,
          files,
        })),
      );
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

/** What a person might put where a letter asks for words of their own; what begins with a capital is asked for as a sentence. */
const WORDS: readonly (readonly [asked: RegExp, words: string])[] = [
  [/^your name$/, 'Ana Reyes'],
  [/telephone number/, '+1 612 555 0148'],
  [/^your background/, 'Bus planner for six years'],
  [/^the field/, 'transit planning'],
  [/^two days/, 'Monday or Wednesday'],
  [/^how you found them|^where you met/, 'I found you through your article on night buses.'],
  [/^the page or post/, 'your post on night buses'],
  [/^the association/, 'the Transit Planners’ Association'],
  [/^the group/, 'the night bus forum'],
  [/^the event/, 'the Depot Days'],
  [/^the company$/, 'Northwind Telecom'],
  [/^the job$/, 'Night Operations Lead'],
  [/^the person, or/, 'Olena Shevchuk'],
  [/mutual acquaintance/, 'Dan Reyes'],
  [/one point in|one thing of theirs/, 'Your point that the depots set the timetable has stayed with me.'],
  [/two of you share/, 'We both learned to read timetables in Minneapolis.'],
  [/draws you to them/, 'Your night network is the only one that I know which passengers helped to draw.'],
  [/you would bring/, 'I have redrawn two depots’ timetables with the drivers who run them.'],
  [/sure of by now/, 'I am sure of planning, and still turning over whether to stay with buses.'],
  [/^one thing they said, in/, 'what you said about the tickets'],
  [/^one thing they said/, 'your advice to begin with the tickets, and I have begun a list of them'],
  [/you will do with it|how you see it since/, 'I have begun to list the tickets by depot.'],
  [
    /^one new reason to write, in/,
    'the county has published its timetable, and it answers half of my question',
  ],
  [
    /^one new reason/,
    'The county has published its timetable since, and I read it with your article beside it.',
  ],
  [/^why you thought of them/, 'You said once that the tickets taught you more than the timetables.'],
  [/^what is new/, 'I have read the timetable that you named, depot by depot.'],
  [/^an article, a piece/, 'The county has published a study: https://transit.example/tickets'],
  [/^an article or a piece/, 'https://transit.example/tickets, a study of ticket machines'],
  [/^a link/, 'https://transit.example/tickets, which says what you said'],
  [/what came of it/, 'She showed me the depot at five in the morning, and I know now what I want to learn.'],
  [/in order to take part/, 'I hear badly in one ear, and a quiet room helps me.'],
  [/^the reason, in/, 'My evenings belong to my family until the spring.'],
  [
    /^why just this one/,
    'Nobody else in the state plans its nights together with its depots, and that is the work I want.',
  ],
  [
    /^something that you have done/,
    'I redrew two depots’ timetables, and the late runs came down by a third.',
  ],
];

/** What a letter says of its reader and its writer, and when that is so. */
const CLAIMS: readonly {
  readonly claims: string;
  readonly words: RegExp;
  readonly isTrue: (drafted: Omit<DraftedFor, 'text' | 'files'>) => boolean;
}[] = [
  {
    claims: 'that somebody sent the writer',
    words: /suggested that I write|mutual acquaintance/,
    isTrue: ({ reader, talk }) =>
      reader.includes('referred_by') && !/friend|family/.test(reader) && !talk.includes('status: done'),
  },
  {
    claims: 'that there was a talk',
    words: /\bour talk (?:yesterday|on)|Since our talk|Thank you again|time for me yesterday/,
    isTrue: ({ template, talk }) =>
      talk.includes('status: done') ||
      // These are drafted where nothing is written down yet, too: that there was a talk is what they are for.
      template.kind === 'feedback' ||
      (template.kind === 'decline' && talk.includes('status: scheduled')),
  },
  {
    claims: 'that one is known to the reader',
    words: /You know what I have done/,
    isTrue: ({ reader }) => /friend|family|colleague|mentor/.test(reader),
  },
  {
    claims: 'that one has written before',
    words: /I wrote to you|after my note|would still be glad|have had no answer/,
    isTrue: ({ talk }) => talk !== '',
  },
];

function filledIn(text: string): string {
  return placeholdersIn(text).reduceRight((rest, { start, end, asks }) => {
    const [, words = ''] = WORDS.find(([asked]) => asked.test(asks)) ?? [];
    assert.notEqual(words, '', `nothing to put where the letter asks: ${asks}`);
    return rest.slice(0, start) + words + rest.slice(end);
  }, text);
}

describe('the letters that ship', () => {
  let drafted: readonly DraftedFor[];
  before(() => {
    drafted = everyDraft();
  });
  const draftsOf = (template: Template) => drafted.filter((one) => one.template === template);

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
      assert.ok(draftsOf(template).length > 0);
      for (const { text, files } of draftsOf(template)) {
        const found = foundIn(files, text).filter((one) => !one.startsWith('unfilled-placeholder (info)'));
        assert.deepEqual(found, [], Object.values({ ...files, [DRAFT]: text }).join('\n'));
      }
    });

    it(`leave nothing to say once they are filled in: ${template.name}`, () => {
      for (const { text, files } of draftsOf(template)) {
        const ready = filledIn(text).replace('status: draft', 'status: ready');
        assert.deepEqual(foundIn(files, ready), [], Object.values({ ...files, [DRAFT]: ready }).join('\n'));
      }
    });

    it(`have no gap, no space and no line too many: ${template.name}`, () => {
      for (const { text } of draftsOf(template))
        assert.doesNotMatch(text, /undefined|\{\{\s*\}\}|(?<=\S) {2}|^ +\S| $|\n{3}|\.\.|,,| [,.;]/m);
    });
  }

  for (const { claims, words, isTrue } of CLAIMS)
    it(`say ${claims} only where it is so`, () => {
      const saying = drafted.filter(({ text }) => words.test(text));
      assert.ok(saying.length > 0);
      for (const { template, text, reader, talk } of saying)
        assert.ok(isTrue({ template, reader, talk }), `${template.name}: ${reader}${talk}\n${text}`);
    });

  it('keep an invitation to connect below 200 characters', () => {
    const invitations = drafted.filter(({ template }) => template.kind === 'linkedin-invite');
    for (const { text } of invitations) {
      const body = text.slice(text.indexOf('\n---\n') + '\n---\n'.length).trim();
      assert.ok([...new Intl.Segmenter('en').segment(filledIn(body))].length < 200, body);
    }
  });
});
