import assert from 'node:assert/strict';
import fc from 'fast-check';

import { linkTargetOf } from '../../../src/core/drafts/prose';
import type { DraftNote } from '../../../src/core/drafts/draft-note';
import {
  newCompanyNote,
  newContactNote,
  newInterviewNote,
  newOpportunityNote,
  newProfileNote,
} from '../../../src/core/drafts/new-notes';
import { prepSections } from '../../../src/core/drafts/prep';
import { hasText, sectionOf } from '../../../src/core/markdown/body';
import { readNote, type Note } from '../../../src/core/model/note';
import {
  DEFAULT_FOLDERS,
  FORMATS,
  INTERVIEW_KINDS,
  RELATIONSHIPS,
  SOURCES,
  STAGES,
} from '../../../src/core/model/schema';
import { anyText, EMPTY, MAYA, STRANGER, TALK } from './samples';
import { runs } from '../../support/runs';

function read({ path, text }: DraftNote): Note {
  const note = readNote({ uri: `test:/${path}`, path, text });
  assert.deepEqual(note.problems, []);
  assert.deepEqual(note.frontmatter.problems, []);
  assert.deepEqual(note.body.directives, []);
  assert.equal(note.body.conflict, undefined);
  return note;
}

/** The values of a note's keys; a link as what it leads to. */
function valuesOf(note: Note): Record<string, unknown> {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return typeof value === 'object' && value !== null && 'target' in value ? value.target : value;
  };
  const fields = Object.entries(note.fields) as readonly (readonly [string, { readonly value: unknown }])[];
  return Object.fromEntries(fields.map(([key, { value }]) => [key, plain(value)]));
}

/** The note without the line breaks of the list markers: before the cursor, and after it. */
function aroundCursor({ text, cursor }: DraftNote): readonly [string, string] {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  return [before.slice(before.lastIndexOf('\n') + 1), after.slice(0, Math.max(0, after.indexOf('\n')))];
}

const nasty = fc.constantFrom(
  'Maya "Mo" Okafor',
  "D'Arcy: the 2nd",
  'null',
  '~',
  'yes',
  '- [ ] todo 📅 2026-12-01',
  '# Not a heading',
  '---',
  '[[Dan Reyes]]',
  'Dan | Reyes',
  'Issue #7',
  '{{name}}',
  '<!-- job-search-disable -->',
  '-->\n## Research\n\nread it all',
  'a\n---\nb',
  '```js',
  'x](y.md)',
  ' padded ',
  'ليلى حداد \u200f',
  '🎉',
  '01067',
  '&a *b !c %d @e `f',
  '<<<<<<< HEAD\n=======\n>>>>>>> theirs',
);
const anyName = fc.oneof(anyText, nasty);
const named = anyName.map((name) => ({ name, linkTarget: linkTargetOf(name, 'companies/x.md', () => true) }));
const person = anyName.chain((name) =>
  fc.record(
    {
      name: fc.constant(name),
      linkTarget: fc.constant(linkTargetOf(name, 'contacts/x.md', () => true)),
      aliases: fc.array(anyName, { minLength: 1, maxLength: 3 }),
      role: anyName,
      company: fc.oneof(
        named,
        anyName.map((bare) => ({ name: bare })),
      ),
      relationship: fc.uniqueArray(fc.constantFrom(...RELATIONSHIPS), { minLength: 1 }),
      source: fc.constantFrom(...SOURCES),
      referredBy: named,
      foundVia: anyName,
      lastLog: fc.array(anyName, { maxLength: 3 }),
    },
    { requiredKeys: ['name', 'linkTarget'] },
  ),
);

/** What a key for a link is read as: a bare name is read like a link. */
function target(
  one: { readonly name: string; readonly linkTarget?: string } | undefined,
): string | undefined {
  if (one === undefined) return undefined;
  const { name, linkTarget } = one;
  return (
    linkTarget?.trim() ??
    (/^\s*\[\[[^[\]|#\n]*\]\]\s*$/.test(name) ? name.trim().slice(2, -2).trim() : name.trim())
  );
}

function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

describe('newInterviewNote', () => {
  it('is a complete note, with the cursor on the first research prompt', () => {
    const draft = newInterviewNote({ ...TALK, ...EMPTY, place: 'https://meet.example/maya' });
    assert.equal(draft.path, 'interviews/2026-11-24-maya-okafor.md');
    assert.equal(
      draft.text.slice(0, draft.cursor),
      `---
type: interview
kind: informational
contact: "[[Maya Okafor]]"
company: "[[Northwind Telecom]]"
status: scheduled
start: 2026-11-24 15:00
duration: 30m
format: video
place: https://meet.example/maya
---

With [[Maya Okafor]], Staff Security Engineer, Core Network at [[Northwind Telecom]].

<!-- 2026-11-03 email: asked for 20 minutes -->
<!-- 2026-11-04 email: she said yes -->

## Research

<!-- You found Maya through her article on sensor networks. Which point in it would you like to hear more about? -->
- ${''}`,
    );
  });

  it('says only what is known, and is named after today while the day is open', () => {
    const draft = newInterviewNote({ ...EMPTY, kind: 'job', today: '2026-11-21', contact: STRANGER });
    assert.equal(draft.path, 'interviews/2026-11-21-山田-太郎.md');
    assert.match(
      draft.text,
      /^---\ntype: interview\nkind: job\ncontact: "\[\[山田 太郎\]\]"\nstatus: requested\n---\n\n## Research\n/,
    );
  });

  it('is scheduled as soon as the day is known, and keeps an offset', () => {
    const start = (moment: typeof TALK.moment) =>
      valuesOf(read(newInterviewNote({ ...TALK, ...EMPTY, moment })));
    assert.equal(start({ day: '2026-11-24' })['status'], 'scheduled');
    assert.deepEqual(start({ day: '2026-11-24' })['start'], { day: '2026-11-24' });
    const abroad = { day: '2026-11-24', time: '09:05', offset: '-06:00' } as const;
    assert.deepEqual(start(abroad)['start'], abroad);
  });

  it('never takes the path of another note', () => {
    const draft = newInterviewNote({ ...TALK, ...EMPTY, isTaken: (path) => !path.includes('-3') });
    assert.equal(draft.path, 'interviews/2026-11-24-maya-okafor-3.md');
    const folders = { ...DEFAULT_FOLDERS, interview: 'talks/2026' };
    assert.match(newInterviewNote({ ...TALK, ...EMPTY, folders }).path, /^talks\/2026\/2026-11-24-/);
  });

  it('knows who began an exploratory talk', () => {
    const begun = (input: object) =>
      valuesOf(read(newInterviewNote({ ...TALK, ...EMPTY, ...input })))['initiated_by'];
    const inbound = { ...STRANGER, source: 'inbound' };
    assert.equal(begun({ kind: 'exploratory' }), 'me');
    assert.equal(begun({ kind: 'exploratory', contact: inbound }), 'them');
    assert.equal(begun({ kind: 'exploratory', contact: inbound, initiatedBy: 'me' }), 'me');
    assert.equal(begun({ kind: 'informational' }), undefined);
  });

  it('asks for half an hour where one asks a favour, unless it says otherwise', () => {
    const duration = (input: object) =>
      /^duration: .*$/m.exec(newInterviewNote({ ...TALK, ...EMPTY, ...input }).text)?.[0];
    assert.equal(duration({}), 'duration: 30m');
    assert.equal(duration({ duration: '45m' }), 'duration: 45m');
    assert.equal(duration({ kind: 'job' }), undefined);
    assert.equal(duration({ initiatedBy: 'them' }), undefined);
  });

  it('is read back as it was meant, whatever the names hold', () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(...INTERVIEW_KINDS),
        fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
        fc.option(anyName, { nil: undefined }),
        fc.option(named, { nil: undefined }),
        (contact, kind, format, place, opportunity) => {
          const input = { ...TALK, ...EMPTY, kind, contact, format, place, opportunity };
          const draft = newInterviewNote(input);
          const note = read(draft);
          const { status, start, duration, initiated_by, ...values } = valuesOf(note);
          assert.deepEqual(
            values,
            known({
              type: 'interview',
              kind,
              contact: [target(contact)],
              company: target(contact.company),
              opportunity: target(opportunity),
              format,
              place,
            }),
          );
          assert.equal(status, 'scheduled');
          assert.deepEqual(start, TALK.moment);
          assert.ok(duration === undefined || kind === 'informational');
          assert.ok(initiated_by === undefined || kind === 'exploratory' || contact.source === 'inbound');
          const sections = note.body.headings.filter(({ level }) => level === 2).map(({ text }) => text);
          assert.deepEqual(
            sections,
            prepSections(input).map(({ title }) => title),
          );
          assert.ok(note.body.tasks.every(({ done, due }) => !done && due === undefined));
          const linked = [contact, contact.company, contact.referredBy].map((one) => target(one));
          assert.ok(note.body.links.every((link) => linked.includes(link.target)));
          const research = sectionOf(note.body, 'Research');
          assert.ok(research === undefined || !hasText(note.text, note.body, research.content));
          assert.deepEqual(aroundCursor(draft), ['- ', '']);
          assert.ok(draft.cursor > note.frontmatter.bodyStart);
        },
      ),
      runs(20),
    );
  });
});

describe('newContactNote', () => {
  it('is short, and keeps the log for what has happened', () => {
    const draft = newContactNote({
      ...EMPTY,
      ...MAYA,
      email: 'maya@northwind.example',
      relationship: ['peer'],
    });
    assert.equal(draft.path, 'contacts/maya-okafor.md');
    assert.equal(
      draft.text,
      `---
type: contact
name: Maya Okafor
role: Staff Security Engineer, Core Network
company: "[[Northwind Telecom]]"
email: maya@northwind.example
relationship: peer
source: referral
referred_by: "[[Dan Reyes]]"
found_via: her article on sensor networks
stage: identified
---

## Research

<!-- What have they written, built or said? Which path led them to where they are? -->
- ${''}

## Common ground

<!-- Work, a school, a group, an interest, a place: only what they have made public themselves. -->
- ${''}

## Log

<!-- One line for each time that you are in touch, the day first. -->
`,
    );
    assert.deepEqual(aroundCursor(draft), ['- ', '']);
  });

  it('is read back as it was meant, whatever the names hold', () => {
    fc.assert(
      fc.property(person, fc.option(fc.constantFrom(...STAGES), { nil: undefined }), (contact, stage) => {
        const draft = newContactNote({ ...EMPTY, ...contact, stage });
        const note = read(draft);
        const { name, aliases, role, relationship, source, foundVia } = contact;
        assert.equal(note.name, name);
        assert.deepEqual(
          valuesOf(note),
          known({
            type: 'contact',
            name,
            aliases,
            role,
            company: target(contact.company),
            relationship,
            source,
            referred_by: target(contact.referredBy),
            found_via: foundVia,
            stage: stage ?? 'identified',
          }),
        );
        assert.match(draft.path, /^contacts\/[^/\\]+\.md$/);
      }),
      runs(20),
    );
  });
});

describe('newCompanyNote', () => {
  it('is read back as it was meant, whatever the names hold', () => {
    fc.assert(
      fc.property(anyName, fc.option(anyName, { nil: undefined }), (name, other) => {
        const input = { name, industry: other, size: other, website: other, location: other };
        const draft = newCompanyNote({ ...EMPTY, ...input });
        const note = read(draft);
        assert.deepEqual(valuesOf(note), known({ type: 'company', ...input }));
        assert.deepEqual(
          note.body.headings.map(({ text }) => text),
          ['Research', 'News'],
        );
        assert.deepEqual(aroundCursor(draft), ['- ', '']);
        assert.match(draft.path, /^companies\/[^/\\]+\.md$/);
      }),
      runs(20),
    );
  });
});

describe('newProfileNote', () => {
  it('makes a folder a search, however little is known', () => {
    assert.deepEqual(valuesOf(read(newProfileNote({}))), { type: 'profile' });
    assert.equal(newProfileNote({}).path, 'job-search.md');
    assert.deepEqual(valuesOf(read(newProfileNote({ name: ' ', focus: ['', 'Audio'] }))), {
      type: 'profile',
      focus: ['Audio'],
    });
  });

  it('is read back as it was meant, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyName, fc.array(anyName, { minLength: 1, maxLength: 4 }), (text, focus) => {
        const input = {
          name: text,
          email: text,
          phone: text,
          headline: text,
          timezone: 'Europe/Berlin',
          focus,
        };
        const draft = newProfileNote(input);
        assert.deepEqual(valuesOf(read(draft)), { type: 'profile', ...input });
        assert.deepEqual(aroundCursor(draft), ['- ', '']);
      }),
      runs(20),
    );
  });
});

describe('newOpportunityNote', () => {
  it('is saved unless it says otherwise', () => {
    const draft = newOpportunityNote({
      ...EMPTY,
      title: 'Clinical Product Specialist',
      company: { name: 'Northwind Telecom' },
      found: '2026-11-13',
      deadline: '2026-12-04',
      referredBy: MAYA,
    });
    assert.equal(draft.path, 'opportunities/clinical-product-specialist.md');
    assert.deepEqual(valuesOf(read(draft)), {
      type: 'opportunity',
      title: 'Clinical Product Specialist',
      company: 'Northwind Telecom',
      status: 'saved',
      found: '2026-11-13',
      deadline: '2026-12-04',
      referred_by: 'Maya Okafor',
    });
    assert.deepEqual(aroundCursor(draft), ['- ', '']);
  });
});
