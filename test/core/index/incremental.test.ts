import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { rules } from '../../../src/core/guidance/rules';
import { linkBroken } from '../../../src/core/guidance/rules/link-broken';
import { WorkspaceIndex, type Change } from '../../../src/core/index/workspace-index';
import { Survey } from '../../../src/core/insights/survey';
import { addDays, type Day } from '../../../src/core/model/day';
import { TODAY } from '../../support/check-rule';
import { uriOf } from '../../support/search';
import { runs } from '../../support/runs';

/** An index and its surveys as a host keeps them: told what happens, and asked for what they see. */
class Desk {
  private readonly index = new WorkspaceIndex();
  private readonly surveys = new Map<string, Survey>();

  constructor(
    private today: Day,
    changes: readonly Change[] = [],
  ) {
    this.tell(changes);
  }

  tell(changes: readonly Change[]): void {
    const { searches, closed } = this.index.apply(changes);
    for (const root of closed) this.surveys.delete(root);
    for (const update of searches) {
      const known = this.surveys.get(update.search.root);
      const survey = known ?? new Survey(rules, { today: this.today });
      this.surveys.set(update.search.root, survey);
      survey.accept(update);
    }
  }

  turnTo(today: Day): void {
    this.today = today;
    for (const survey of this.surveys.values()) survey.setToday(today);
  }

  /** Brings everything up to date. */
  look(): void {
    for (const survey of this.surveys.values()) for (const uri of survey.work()) void uri;
  }

  /** Everything that could be shown, as plain data. */
  seen(): unknown {
    this.look();
    return this.index.searches.map(({ root }) => {
      const survey = this.surveys.get(root);
      assert.ok(survey !== undefined);
      const notes = [...(survey.search?.all() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
      return {
        root,
        notes: notes.map(({ path, type, name, uri }) => ({
          path,
          type,
          name,
          findings: survey.findingsOf(uri).map(({ related, ...finding }) => ({
            ...finding,
            related: related.map(({ note, range, message }) => [note.path, note.text, range, message]),
          })),
        })),
        followUps: survey.followUps().map(({ note, contact, ...item }) => ({
          ...item,
          note: [note.path, note.text],
          contact: [contact?.path, contact?.text],
        })),
      };
    });
  }
}

const LINKS = [
  'Maya',
  '"[[maya]]"',
  '"[[contacts/maya|M]]"',
  'Dan Reyes',
  '"[[dan]]"',
  '[[nobody]]',
  '"[[northwind]]"',
];
const DAYS = ['2026-11-02', '2026-11-12', '2026-11-17', '2026-11-18', '2026-11-25', '2026-02-30', 'soon'];
const BODY_LINKS = [
  '[[Maya]]',
  '[[cv.pdf]]',
  '[m](../contacts/maya.md)',
  '[[Mya]]',
  '[[northwind#News]]',
  '[[Dan]]',
];

const link = fc.constantFrom(...LINKS);
const day = fc.constantFrom(...DAYS);
const body = fc
  .tuple(
    fc.option(fc.constantFrom(...BODY_LINKS)),
    fc.option(day),
    fc.boolean(),
    fc.option(fc.constantFrom('Dan Reyes', '[[Maya]]', 'Li Wei, who plans')),
  )
  .map(([target, due, isOff, referral]) =>
    [
      isOff ? '<!-- job-search-disable link-broken task-overdue -->' : '',
      target === null ? '' : `See ${target}.`,
      due === null ? '' : `- [ ] Call 📅 ${due}`,
      referral === null ? '' : `## Referrals\n\n- ${referral}`,
      '## Log\n\n- 2026-11-10 called',
    ].join('\n\n'),
  );

/** A note of a type with some of these keys, and a body. */
function noteText(type: string, keys: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  const fields = fc.record(keys, { requiredKeys: [] });
  return fc.tuple(fields, body).map(([values, text]) => {
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${String(value)}\n`);
    return `---\ntype: ${type}\n${lines.join('')}---\n\n${text}\n`;
  });
}

const contact = noteText('contact', {
  name: fc.constantFrom('Maya', 'Dan Reyes', 'Dan', 'Maya Okafor'),
  aliases: fc.constantFrom('Maya', '[Mo, Dan]'),
  email: fc.constantFrom('a@b.c', '[A@B.C, d@e.f]'),
  company: fc.constantFrom('Northwind', '"[[northwind]]"', '"[[Baltic]]"', 'Halden'),
  former_companies: fc.constantFrom('Halden', '[Baltic, Northwind]'),
  role: fc.constantFrom('CEO', 'Planner'),
  stage: fc.constantFrom('met', 'contacted', 'paused', 'declined', 'mett'),
  source: fc.constantFrom('referral', 'cold'),
  relationship: fc.constantFrom('friend', 'recruiter'),
  referred_by: link,
  next_follow_up: day,
  keep_in_touch: fc.constantFrom('1 week', 'often'),
  ignore: fc.constantFrom('follow-up-overdue', '[link-brokn]'),
});
const interview = noteText('interview', {
  kind: fc.constantFrom('informational', 'exploration', 'job', 'chat'),
  contact: fc.oneof(link, fc.constant('[Maya, Dan Reyes]')),
  status: fc.constantFrom('done', 'scheduled', 'cancelled'),
  start: fc.oneof(day, fc.constant('2026-11-19 10:30')),
  thank_you_sent: day,
  feedback_by: day,
});
const letter = noteText('letter', {
  kind: fc.constantFrom('request', 'thank-you', 'follow-up', 'introduction'),
  approach: fc.constant('cold'),
  to: link,
  interview: fc.constantFrom('"[[a]]"', 'a', 'b'),
  status: fc.constantFrom('sent', 'draft'),
  sent: day,
  replied: day,
});
const company = noteText('company', {
  name: fc.constantFrom('Northwind', 'Maya'),
  aliases: fc.constant('Baltic'),
});
const profile = noteText('profile', {
  timezone: fc.constantFrom('Asia/Tokyo', 'America/New_York'),
  history_days: fc.constantFrom('5', '400'),
  rules: fc.constantFrom(
    '{ link-broken: off }',
    '{ thank-you-missing: hint, request-unanswered: { days: 2 } }',
    '{ single-channel: { contacts: 2, percent: 50 } }',
  ),
  folders: fc.constantFrom('{ contact: people }', '{ interview: letters }'),
});

const FILES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'job-search.md': profile,
  'contacts/maya.md': contact,
  'contacts/dan.md': contact,
  'people/dan.md': contact.map((text) => text.replace('type: contact\n', '')),
  'companies/northwind.md': company,
  'interviews/a.md': interview,
  'interviews/b.md': interview,
  'letters/l.md': letter,
  'letters/m.md': letter,
  'notes/n.md': body,
  'ada/job-search.md': profile,
  'ada/contacts/maya.md': contact,
  'ada/interviews/a.md': interview,
  'cv.pdf': fc.constant(''),
};
const FOLDERS = ['contacts', 'ada', 'ada/contacts'];

type Step =
  { readonly path: string; readonly text: string } | { readonly gone: string } | { readonly days: number };

/** The files that are there at first: the two people and what is about them, and some of the others. */
const beginning = fc.record(FILES, {
  requiredKeys: ['contacts/maya.md', 'contacts/dan.md', 'interviews/a.md', 'letters/l.md'],
});
const written = fc.oneof(
  ...Object.entries(FILES).map(([path, text]) => fc.record({ path: fc.constant(path), text })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: written, weight: 12 },
  { arbitrary: fc.record({ gone: fc.constantFrom(...Object.keys(FILES), ...FOLDERS) }), weight: 3 },
  { arbitrary: fc.record({ days: fc.constantFrom(-3, 1, 7, 30) }), weight: 2 },
);

/** What happens at one time, again and again. */
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 6 });

describe('an index that follows what happens', () => {
  it('sees after any series of edits what one sees that reads everything anew', () => {
    fc.assert(
      fc.property(beginning, batches, (start, series) => {
        const files = new Map(Object.entries({ 'job-search.md': '---\ntype: profile\n---\n', ...start }));
        let today: Day = TODAY;
        const desk = new Desk(today, changesIn(files));
        for (const batch of series) {
          desk.look();
          const changes: Change[] = [];
          for (const one of batch) {
            if ('days' in one) desk.turnTo((today = addDays(today, one.days)));
            else changes.push(...take(files, one));
          }
          desk.tell(changes);
        }
        assert.deepEqual(desk.seen(), new Desk(today, changesIn(files)).seen());
      }),
      runs(15),
    );
  });

  it('finds a link whole as soon as what it leads to is there', () => {
    const desk = new Desk(TODAY, [
      change('job-search.md', '---\ntype: profile\n---\n'),
      change('letters/l.md', '---\nkind: cover\nto: Maya\n---\n\n[[cv.pdf]]\n'),
    ]);
    const broken = () =>
      (JSON.stringify(desk.seen()).match(new RegExp(`"rule":"${linkBroken.id}"`, 'g')) ?? []).length;
    assert.equal(broken(), 2);
    desk.tell([change('contacts/maya.md', '')]);
    assert.equal(broken(), 1);
    desk.tell([change('cv.pdf', '')]);
    assert.equal(broken(), 0);
    desk.tell([{ kind: 'gone', uri: uriOf('contacts') }]);
    assert.equal(broken(), 1);
  });
});

/** Does a step to the files, and answers what a host tells of it: all files of a folder that has become a root. */
function take(files: Map<string, string>, one: Exclude<Step, { days: number }>): readonly Change[] {
  if ('path' in one) {
    const isNewRoot = one.path.endsWith('job-search.md') && !files.has(one.path);
    files.set(one.path, one.text);
    if (!isNewRoot) return [change(one.path, one.text)];
    const root = one.path.slice(0, -'job-search.md'.length);
    return changesIn(new Map([...files].filter(([path]) => path.startsWith(root))));
  }
  for (const path of [...files.keys()])
    if (path === one.gone || path.startsWith(`${one.gone}/`)) files.delete(path);
  return [{ kind: 'gone', uri: uriOf(one.gone) }];
}

function changesIn(files: ReadonlyMap<string, string>): readonly Change[] {
  return [...files].map(([path, text]) => change(path, text));
}

function change(path: string, text: string): Change {
  return path.endsWith('.md') ? { kind: 'note', uri: uriOf(path), text } : { kind: 'file', uri: uriOf(path) };
}
