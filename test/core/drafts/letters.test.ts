import assert from 'node:assert/strict';
import fc from 'fast-check';

import { promiseIn } from '../../../src/core/agenda/promises';
import type { LetterContext } from '../../../src/core/drafts/letter-context';
import { draftLetter } from '../../../src/core/drafts/letters';
import { readNote, type Letter } from '../../../src/core/model/note';
import { FORMATS } from '../../../src/core/model/schema';
import { SHIPPED } from '../../../src/core/templates/shipped';
import { FIELDS, type FieldName } from '../../../src/core/templates/fields';
import { readTemplate, type Template } from '../../../src/core/templates/template';
import { anyText, EMPTY, MAYA, STRANGER } from './samples';
import { runs } from '../../support/runs';

/** Three days after a talk with Maya, written by Teodora. */
const AFTER: LetterContext = {
  ...EMPTY,
  today: '2026-11-21',
  to: MAYA,
  areAcquainted: true,
  from: {
    name: 'Teodora Marin',
    headline: 'Ward nurse for eleven years.',
    phone: '+1 612 555 0148',
    email: 'teodora@example.com',
  },
  interview: {
    linkTarget: '2026-11-18-maya-okafor',
    kind: 'informational',
    moment: { day: '2026-11-18', time: '15:00' },
    format: 'video',
  },
  topics: ['night alarms', 'the kitchen table.'],
  field: 'Remote monitoring',
  introduced: { name: 'Olena Shevchuk' },
};

/** A shipped template by its name. */
function shipped(name: string): Template {
  const found = SHIPPED.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

function read(name: string, context: LetterContext): Letter {
  const { path, text } = draftLetter(shipped(name), context);
  const note = readNote({ uri: `test:/${path}`, path, text });
  assert.deepEqual([note.type, note.problems, note.frontmatter.problems], ['letter', [], []]);
  return note as Letter;
}

function bodyOf(name: string, context: LetterContext): string {
  const note = read(name, context);
  return note.text.slice(note.frontmatter.bodyStart).trim();
}

/** All of it, and the opening that a cover letter is about. */
const ALL_KNOWN: LetterContext = {
  ...AFTER,
  areAcquainted: false,
  opportunity: { name: 'Night Operations Lead', linkTarget: 'lead', company: 'Northwind Telecom' },
};

/** Every letter, with all that can be known, with nothing known, and with much between. */
const everyLetter = SHIPPED.flatMap((template) =>
  [
    ALL_KNOWN,
    { ...EMPTY, today: AFTER.today, to: STRANGER },
    { ...AFTER, topics: [], from: { signature: 'Teodora\n+1 612 555 0148' } },
    { ...AFTER, interview: undefined, unanswered: { sent: '2026-11-10' } as const },
    { ...AFTER, interview: { linkTarget: 'x', feedbackBy: '2026-11-20' } as const },
    ...FORMATS.map((format) => ({ ...AFTER, interview: { linkTarget: 'x', format, place: 'Room 4' } })),
  ].map((context) => ({ template, context })),
);

describe('draftLetter', () => {
  it('writes a letter that thanks, with everything filled in that the notes know', () => {
    const draft = draftLetter(shipped('thank-you'), AFTER);
    assert.equal(draft.path, 'letters/2026-11-21-thank-you-maya-okafor.md');
    assert.equal(
      draft.text,
      `---
type: letter
kind: thank-you
to: "[[Maya Okafor]]"
interview: "[[2026-11-18-maya-okafor]]"
channel: email
subject: Thank you for our talk on Wednesday
status: draft
---

Dear Maya,

Thank you for making time for me on Wednesday.

Two things have stayed with me: night alarms, and the kitchen table. {{What you will do with it, in a sentence}}

With kind regards,

Teodora Marin
+1 612 555 0148
teodora@example.com
`,
    );
    assert.ok(draft.text.startsWith('{{', draft.cursor));
  });

  it('leaves at most two things to the person besides their name, and the cursor at the first', () => {
    for (const { template, context } of everyLetter) {
      const { text, cursor } = draftLetter(template, context);
      const placeholders = [...text.matchAll(/\{\{[^{}\n]+\}\}/g)];
      if (context === ALL_KNOWN)
        assert.ok(placeholders.filter(([one]) => one !== '{{Your name}}').length <= 2, text);
      const first = placeholders[0]?.index ?? text.indexOf('\n---\n\n') + '\n---\n\n'.length;
      assert.equal(cursor, first, text);
      assert.doesNotMatch(text, /undefined|<!--| {2}|\n\n\n|\.\./);
    }
  });

  it('is short, thanks, and asks for no job', () => {
    for (const { template, context } of everyLetter) {
      const body = bodyOf(template.name, context);
      assert.ok(body.split(/\s+/).length <= 150, body);
      if (!['linkedin-invite', 'check-in'].includes(template.kind ?? '')) assert.match(body, /thank you/i);
      if (template.kind === 'cover') continue;
      assert.doesNotMatch(
        body.replace(/and not about a job|about no particular vacancy|not asking about a vacancy/, ''),
        /\b(?:hire|hiring|position|vacanc|opening|candidate|consider me|job)\b/i,
      );
    }
  });

  it('names the field within a sentence, and leaves the nouns of another language their capital', () => {
    const said = (context: Partial<LetterContext>) =>
      read('request-cold', { ...AFTER, ...context }).fields.subject?.value;
    assert.equal(said({}), 'A question about remote monitoring');
    assert.equal(said({ notesLanguage: 'en-GB' }), 'A question about remote monitoring');
    assert.equal(said({ field: 'Verkehrsplanung', notesLanguage: 'de' }), 'A question about Verkehrsplanung');
  });

  it('asks for nothing new in a thank-you', () => {
    assert.doesNotMatch(bodyOf('thank-you', AFTER), /\?|could you|would you|I would be glad/i);
  });

  it('asks in a thank-you without notes for the one thing that they said', () => {
    const body = bodyOf('thank-you', { ...AFTER, topics: [' ', 'x'.repeat(61)] });
    assert.match(body, /What has stayed with me most is \{\{one thing they said/);
    assert.match(
      bodyOf('thank-you', { ...AFTER, topics: ['night alarms'] }),
      /One thing has stayed with me: night alarms\. /,
    );
  });

  it('thanks for the people they named, and remembers what was promised', () => {
    const said = bodyOf('thank-you', {
      ...AFTER,
      peopleNamed: [{ name: 'Olena Shevchuk' }, { name: 'Fatoumata Diallo' }, { name: 'Kofi' }],
      promises: ['send you the article', 'show you the list'],
    });
    assert.equal(
      said.split('\n\n')[3],
      'Thank you also for naming Olena Shevchuk and Fatoumata Diallo. As I promised, I will send you the article.',
    );
    assert.match(
      bodyOf('thank-you', { ...AFTER, promises: ['send you the list'] }),
      /\n\nAs I promised, I will send you the list\.\n\n/,
    );
  });

  it('says the day as people do', () => {
    const when = (today: LetterContext['today']) =>
      /making time for me(.*)\./.exec(bodyOf('thank-you', { ...AFTER, today }))?.[1];
    assert.equal(when('2026-11-16'), '');
    assert.equal(when('2026-11-18'), ' today');
    assert.equal(when('2026-11-19'), ' yesterday');
    assert.equal(when('2026-11-24'), ' on Wednesday');
    assert.equal(when('2026-11-25'), ' on 18 November');
    assert.equal(when('2027-01-04'), ' on 18 November 2026');
  });

  it('nudges with a new reason, and makes a no easy', () => {
    const context = { ...AFTER, interview: undefined, unanswered: { sent: '2026-11-16' } as const };
    const body = bodyOf('follow-up', context);
    assert.match(body, /^Dear Maya,\n\nI wrote to you on Monday to ask whether .* \{\{One new reason/);
    assert.match(body, /quite all right/);
    assert.match(bodyOf('follow-up', AFTER), /our talk on Wednesday\. \{\{What is new/);
    assert.match(bodyOf('follow-up', { ...AFTER, interview: undefined }), /^Dear Maya,\n\n\{\{What is new/);
  });

  it('does not thank for a talk that is still to come', () => {
    const interview = { linkTarget: 'x', moment: { day: '2026-11-24' } } as const;
    assert.doesNotMatch(bodyOf('follow-up', { ...AFTER, interview }), /our talk/);
  });

  it('asks for feedback on the agreed day, and otherwise when one may', () => {
    const agreed = { linkTarget: 'x', moment: { day: '2026-11-06' }, feedbackBy: '2026-11-20' } as const;
    const body = bodyOf('feedback', { ...AFTER, interview: agreed });
    assert.match(body, /our talk on 6 November\. I hope that this is a good moment to come back to it/);
    assert.doesNotMatch(body, /\?|\{\{/);
    assert.match(
      bodyOf('feedback', AFTER),
      /When may I come back to you and ask how you see what I could bring/,
    );
  });

  it('confirms what is settled and asks for what is not', () => {
    const accepted = (interview: object) =>
      bodyOf('accept', { ...AFTER, interview: { linkTarget: 'x', ...interview } }).split('\n')[2] ?? '';
    const moment = { day: '2026-11-24', time: '15:00' };
    assert.equal(
      accepted({ moment, format: 'video', place: 'https://meet.example/a' }),
      'Thank you for making time to talk. Tuesday 24 November at 15:00 suits me well. I will use the link https://meet.example/a.',
    );
    assert.match(
      accepted({ moment: { day: '2026-11-24' } }),
      /suits me well\. Which hour would be best for you\? Shall we meet/,
    );
    assert.match(accepted({}), /Which day and hour would suit you\?/);
    assert.match(accepted({ moment, format: 'video' }), /Would you send me the link\?$/);
    assert.match(accepted({ moment, format: 'phone' }), /on which number\?$/);
    assert.match(
      accepted({ moment, format: 'phone', place: '+1 612' }),
      /The number that I have is \+1 612\.$/,
    );
    assert.match(accepted({ moment, format: 'in-person' }), /Where shall I come/);
    assert.match(accepted({ moment, format: 'in-person', place: 'Room 4' }), /I will come to Room 4\.$/);
    assert.match(accepted({ moment, format: 'written' }), /15:00 suits me well\.$/);
    assert.match(accepted({ moment, place: 'Room 4' }), /I have noted Room 4\. Shall we talk in person/);
  });

  it('takes up in a check-in what was talked about, and asks for no answer', () => {
    const paragraphs = (context: LetterContext) => bodyOf('check-in', context).split('\n\n');
    assert.equal(
      paragraphs(AFTER)[1],
      'I have come back to our talk on Wednesday more than once, and above all to this: night alarms. {{An article, a piece of news or an idea on it, in a sentence or two}}',
    );
    assert.match(
      paragraphs({ ...AFTER, topics: [] })[1] ?? '',
      /more than once\. \{\{An article, .* on what you talked about/,
    );
    assert.match(
      paragraphs({ ...AFTER, interview: undefined })[1] ?? '',
      /^I thought of you when I came across this/,
    );
    assert.match(paragraphs(AFTER)[2] ?? '', /^There is no need to answer\./);
    assert.equal(read('check-in', AFTER).fields.subject?.value, 'Since our talk on Wednesday');
    assert.equal(read('check-in', { ...AFTER, topics: [] }).fields.subject?.value, 'A short hello');
  });

  it('asks a friend for an introduction that is for learning, with lines to pass on, and easy to decline', () => {
    assert.equal(
      bodyOf('introduction', AFTER),
      `Dear Maya,

Would you introduce me to Olena Shevchuk? I would like to learn what work in remote monitoring is really like. It is for learning, and not about a job.

If you are happy to, you can pass on these three lines:

Ward nurse for eleven years.
Would like to hear about work in remote monitoring from somebody who does it.
Twenty minutes by telephone or video are plenty.

A short no is quite all right too, and needs no reason. Thank you for thinking about it.

With kind regards,

Teodora Marin
+1 612 555 0148
teodora@example.com`,
    );
    assert.match(bodyOf('introduction-friend', AFTER), /^Do you know Olena Shevchuk well enough to/m);
  });

  it('asks for the words that the notes do not know of an introduction', () => {
    const nothing: LetterContext = { ...AFTER, introduced: undefined, from: {}, field: undefined };
    const unknown = bodyOf('introduction', nothing);
    assert.match(unknown, /^Would you introduce me to \{\{the person, or somebody at the company\}\}\?/m);
    assert.match(unknown, /what the work is really like[^]*\n\{\{Your background, in one line\}\}\.\n/);
    assert.match(bodyOf('introduction-friend', nothing), /^Do you know \{\{the person, or anybody at/m);
  });

  it('applies for an opening to nobody by name yet', () => {
    const note = read('cover', { ...ALL_KNOWN, to: { name: '' }, interview: undefined });
    assert.equal(note.path, 'letters/2026-11-21-cover-night-operations-lead.md');
    assert.deepEqual([note.fields.to, note.fields.opportunity?.value.target], [undefined, 'lead']);
    assert.match(note.text, /^Dear \{\{their name\}\},\n\nI am writing about the opening at Northwind Tel/m);
  });

  it('follows up in two lines what there was before: a letter, else a talk, else nothing that it would have to name', () => {
    const begins = (context: LetterContext) => {
      const { fields } = read('follow-up-short', context);
      const [words] = bodyOf('follow-up-short', context).split('{{', 1);
      return [fields.subject?.value, words];
    };
    const wrote = { ...AFTER, unanswered: { sent: '2026-11-10' } as const };
    assert.deepEqual(begins(wrote), [
      'A line after my last one',
      'Dear Maya, just a line after my note on 10 November: ',
    ]);
    assert.deepEqual(begins(AFTER), [
      'A line from me',
      'Dear Maya, just a line after our talk on Wednesday: ',
    ]);
    assert.equal(begins({ ...AFTER, interview: undefined })[1], 'Dear Maya, just a line: ');
  });

  it('tells a referrer what came of the introduction', () => {
    const told = (context: LetterContext) => bodyOf('referrer-update', context).split('\n\n')[1];
    assert.equal(
      told(AFTER),
      'Thank you for putting me in touch with Olena Shevchuk. We talked on Wednesday, and one thing has stayed with me: night alarms. {{What came of it, in a sentence or two}}',
    );
    assert.match(told({ ...AFTER, topics: [] }) ?? '', /Shevchuk\. We talked on Wednesday\. \{\{/);
    assert.match(told({ ...AFTER, interview: undefined }) ?? '', /Shevchuk\. \{\{What came of it/);
    assert.match(told({ ...AFTER, introduced: undefined }) ?? '', /on my way\. \{\{Whom you talked to/);
  });

  it('invites on LinkedIn with what there is room for', () => {
    const invitation = (context: LetterContext) => bodyOf('linkedin-invite', context);
    assert.equal(
      invitation(AFTER),
      'Dear Maya,\n\nThank you for our talk on Wednesday; one thing has stayed with me: night alarms. I would be glad to stay connected.\n\nTeodora Marin',
    );
    const long = { ...MAYA, name: `Dr. ${'Oka '.repeat(20)}` };
    assert.match(invitation({ ...AFTER, to: long, from: { name: 'T'.repeat(30) } }), /Wednesday\. I would/);
    const toCome = { ...AFTER, interview: { linkTarget: 'x', moment: { day: '2026-11-24' } } as const };
    assert.match(
      invitation({ ...toCome, to: { ...MAYA, referredBy: undefined } }),
      /I found you through your article on sensor networks\. I would be glad/,
    );
    assert.match(invitation({ ...toCome, to: STRANGER }), /\{\{Where you met, or how you found them\}\}/);
    for (const { template, context } of everyLetter) {
      if (template.kind === 'linkedin-invite')
        assert.ok(invitation(context).length <= 200, invitation(context));
    }
    const wordy = {
      ...AFTER,
      topics: ['who answers an alarm at four in the morning'],
      to: { ...MAYA, name: 'Zoë' },
    };
    const whole = invitation({ ...wordy, longestInvitation: 300 });
    const length = [...whole].length;
    assert.match(whole, /four in the morning\. I would/);
    assert.equal(invitation({ ...wordy, longestInvitation: length }), whole);
    assert.match(invitation({ ...wordy, longestInvitation: length - 1 }), /Wednesday\. I would/);
    const { channel, subject } = read('linkedin-invite', { ...AFTER, channel: 'email' }).fields;
    assert.deepEqual([channel?.value, subject], ['linkedin', undefined]);
  });

  it('has a subject by e-mail alone', () => {
    assert.equal(read('accept', { ...AFTER, channel: 'linkedin' }).fields.subject, undefined);
    assert.equal(read('accept', { ...AFTER, channel: 'linkedin' }).fields.channel?.value, 'linkedin');
  });

  describe('in another language', () => {
    const lines = (language: string, context: LetterContext = ALL_IN_GERMAN) => {
      const fields = Object.keys(FIELDS).map((field) => `${field}=> {{${field}}}`);
      const text = `---\nkind: thank-you\nlanguage: ${language}\n---\n\n${fields.join('\n')}\n`;
      const { text: letter } = draftLetter(readTemplate('alles', text), context);
      return new Map(
        [...letter.matchAll(/^([\w.]+)=> (.*)$/gm)].map(([, field = '', value = '']) => [field, value]),
      );
    };
    const ALL_IN_GERMAN: LetterContext = {
      ...ALL_KNOWN,
      to: { ...MAYA, source: 'alumni', foundVia: 'her Blog über Nachtdienste' },
      field: 'Altenpflege',
      interview: {
        linkTarget: 'x',
        moment: { day: '2026-11-18', time: '15:00' },
        format: 'video',
        place: 'Raum 4',
        feedbackBy: '2027-02-28',
      },
      unanswered: { sent: '2025-12-31' },
      peopleNamed: [{ name: 'Olena' }, { name: 'Kofi' }],
    };
    const said = (language: string, ...fields: readonly FieldName[]) => {
      const all = lines(language);
      return fields.map((field) => all.get(field));
    };

    it('days are said in it, in one form', () => {
      assert.deepEqual(
        said('de', 'interview.when', 'interview.day', 'sent.when', 'feedback.day', 'today', 'next_contact'),
        [
          'Mittwoch, 18. November',
          'Mittwoch, 18. November',
          'Mittwoch, 31. Dezember 2025',
          'Sonntag, 28. Februar 2027',
          '21. November 2026',
          'Dienstag, 24. November',
        ],
      );
      assert.deepEqual(said('de', 'two_days', 'person_named'), [
        'Mittwoch, 25. November oder Freitag, 27. November',
        'Olena und Kofi',
      ]);
      const yesterday = { ...ALL_IN_GERMAN, today: '2026-11-19' } as const;
      assert.equal(lines('de', yesterday).get('interview.when'), 'Mittwoch, 18. November');
      assert.deepEqual(said('pt-BR', 'today'), ['21 de novembro de 2026']);
    });

    it('sentences in English are left to the person, and their own words are theirs', () => {
      assert.deepEqual(said('de', 'how_found', 'interview.logistics', 'to.found_via', 'focus'), [
        '{{How you found them, in a sentence}}',
        '{{How and where you will talk, in a sentence}}',
        'her Blog über Nachtdienste',
        'Altenpflege',
      ]);
    });

    it('is English where it says so', () => {
      for (const language of ['en', 'en-GB', 'English']) {
        assert.deepEqual(said(language, 'interview.when', 'two_days', 'person_named', 'how_found'), [
          'on Wednesday',
          'Wednesday 25 November or Friday 27 November',
          'Olena and Kofi',
          'I found you through your Blog über Nachtdienste.',
        ]);
      }
    });

    it('leaves days to the person where it has no words for them', () => {
      for (const language of ['Deutsch', 'x', 'tlh', '"!"', 'de_DE'])
        assert.deepEqual(
          said(language, 'interview.when', 'today', 'two_days', 'person_named', 'next_contact'),
          (['interview.when', 'today', 'two_days', 'person_named', 'next_contact'] as const).map(
            (field) => `{{${FIELDS[field]}}}`,
          ),
          language,
        );
    });
  });

  it('signs as the profile says, and asks for a name where it says nothing', () => {
    const lastLines = (from: LetterContext['from']) =>
      bodyOf('feedback', { ...AFTER, from })
        .split('\n\n')
        .at(-1);
    assert.equal(
      lastLines({ name: 'Teo', signature: 'Teodora Marin, RN\nMinneapolis\n' }),
      'Teodora Marin, RN\nMinneapolis',
    );
    assert.equal(lastLines({ name: 'Teo', email: '' }), 'Teo');
    assert.equal(lastLines({ signature: ' ' }), '{{Your name}}');
  });

  it('makes no promise that one would be held to', () => {
    for (const { template, context } of everyLetter) {
      if (template.kind === 'request' || template.kind === 'introduction') continue;
      assert.equal(
        promiseIn(read(template.name, { ...context, promises: ['send you the article'] }), context.today),
        undefined,
      );
    }
  });

  it('takes no value for a tag or a gap', () => {
    const name = '{{me.phone}} {{{topic}}}';
    const to = { ...MAYA, name, foundVia: name, referredBy: { name }, company: { name } };
    for (const template of SHIPPED) {
      const from = { name, phone: '+1 999 555 0100', signature: name };
      const { text } = draftLetter(template, { ...ALL_KNOWN, to, from, topics: [name], field: name });
      assert.doesNotMatch(text, /555 0100|\{\{me|\{\{topic|\{\{\{/);
    }
  });

  it('is read back as it was meant, whatever the names hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyLetter),
        anyText,
        fc.array(anyText),
        ({ template, context }, name, topics) => {
          const to = {
            name,
            linkTarget: 'contacts/x',
            role: name,
            company: { name },
            referredBy: { name },
            foundVia: name,
          };
          const hostile = {
            ...{ to, topics, promises: topics, peopleNamed: [{ name }], introduced: { name }, field: name },
            ...{ from: { name, headline: name, phone: name, email: name, signature: topics[0] } },
            opportunity: context.opportunity && { ...context.opportunity, name, company: name },
          };
          const { path, text } = draftLetter(template, { ...context, ...hostile });
          const fields = text.slice(0, text.indexOf('\n---\n') + '\n---\n'.length);
          const letter = readNote({ uri: `test:/${path}`, path, text: fields }) as Letter;
          assert.deepEqual([letter.problems, letter.frontmatter.problems], [[], []]);
          assert.equal(letter.fields.kind?.value, template.kind);
          assert.equal(letter.fields.status?.value, 'draft');
          assert.equal(letter.fields.to?.value.target, 'contacts/x');
          assert.equal(letter.fields.interview?.value.target, context.interview?.linkTarget);
          assert.ok(!/\{\{[^{}\n]*\{|\}\}\}/.test(text), text);
          assert.match(letter.path, /^letters\/2026-11-21-[^/\\]+\.md$/);
        },
      ),
      runs(30),
    );
  });
});
