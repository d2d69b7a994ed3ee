import assert from 'node:assert/strict';

import { letterTooLong } from '../../../src/core/guidance/rules/letter-too-long';
import { Survey } from '../../../src/core/insights/survey';
import { previewOf } from '../../../src/core/insights/template-preview';
import type { Contact } from '../../../src/core/model/note';
import { SHIPPED } from '../../../src/core/templates/shipped';
import { readTemplate, type Template } from '../../../src/core/templates/template';
import { noteIn, searchOf, surveyOf, uriOf, type Files } from '../../support/search';

const TODAY = '2026-11-18';
const MAYA = 'contacts/maya-okafor.md';
const contact = (keys = '', name = 'Maya Okafor') => ({
  [MAYA]: `---\ntype: contact\nname: ${name}\n${keys}---\n`,
});
const ANA = {
  'job-search.md': '---\ntype: profile\nname: Ana Reyes\nphone: +1 612 555 0148\n---\n',
};

/** The page for the contact, without the signs that keep words from being Markdown. */
function previewed(template: Template, files: Files = {}): string {
  return page(template, files).replace(/\\(?!\n)/g, '');
}

function page(template: Template, files: Files = {}): string {
  const survey = surveyOf({ ...ANA, ...contact(), ...files }, [letterTooLong], TODAY);
  return previewOf(survey, template, survey.search?.note(uriOf(MAYA)) as Contact);
}

const own = (keys: string, body: string) => readTemplate('own', `---\n${keys}\n---\n\n${body}\n`);
function shipped(name: string): Template {
  const found = SHIPPED.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

describe('the preview of a template', () => {
  const thanks = own(
    'kind: thank-you\ntitle: My thanks\nsubject: Thanks to {{to.first_name}}',
    'Dear {{to.first_name}},\n\nThank you. {{ask: What stays with you}}\n\nKind regards,\n{{me.name}}',
  );

  it('is the letter to the contact, with its subject and its gaps', () => {
    assert.equal(
      previewed(thanks),
      `# My thanks, to Maya Okafor

**Subject:** Thanks to Maya

Dear Maya,

Thank you. {{What stays with you}}

Kind regards,\\
Ana Reyes

*Nothing has been written. What stands between double braces is for you to say.*
`,
    );
  });

  it('has no subject where the letter has none', () => {
    const message = own(
      'kind: thank-you\nchannel: message\nsubject: Thanks',
      'Thank you, {{to.first_name}}.',
    );
    assert.doesNotMatch(previewed(message), /Subject/);
    assert.match(previewed(message), /^# own, to Maya Okafor\n\nThank you, Maya\.\n/);
  });

  it('takes up the talk, the letter without an answer, the opening and whom they introduced', () => {
    const talk = {
      'interviews/talk.md':
        '---\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-17\n---\n',
    };
    assert.match(
      previewed(shipped('thank-you'), talk),
      /^\*\*Subject:\*\* Thank you for our talk yesterday$/m,
    );
    const request = { 'letters/request.md': '---\nkind: request\nto: Maya Okafor\nsent: 2026-11-17\n---\n' };
    assert.match(previewed(shipped('follow-up'), request), /Subject[^]*I wrote to you yesterday/);
    const asMessage = {
      'letters/request.md': request['letters/request.md'].replace('sent:', 'channel: message\nsent:'),
    };
    assert.doesNotMatch(previewed(shipped('follow-up'), asMessage), /Subject/);
    const opening = {
      'opportunities/lead.md': '---\ntitle: Night Lead\ncompany: Halden\ncontact: Maya Okafor\n---\n',
    };
    assert.match(previewed(shipped('cover'), opening), /the opening at Halden: Night Lead\./);
    const li = { 'contacts/li-wei.md': '---\nname: Li Wei\nreferred_by: Maya Okafor\n---\n' };
    assert.match(previewed(shipped('referrer-update'), li), /putting me in touch with Li Wei\./);
  });

  it('says as much to LinkedIn as this search allows', () => {
    const found = contact(`found_via: her article on ${'the many ways of planning a night '.repeat(5)}\n`);
    const profile = (characters: number) => ({
      'job-search.md': `---\ntype: profile\nname: Ana Reyes\nrules:\n  letter-too-long: { characters: ${characters} }\n---\n`,
    });
    const invitation = shipped('linkedin-invite');
    assert.doesNotMatch(previewed(invitation, { ...found, ...profile(200) }), /I found you through/);
    assert.match(previewed(invitation, { ...found, ...profile(300) }), /I found you through your article/);
  });

  it('tells what keeps a template from making a letter, and makes none', () => {
    assert.equal(
      previewed(own('kind: thank-you', 'Dear {{to.firstname}}, {{topik}}')).split('\n- ').length,
      3,
    );
    const without = previewed(own('title: Words', 'Dear {{to.first_name}},'));
    assert.match(without, /^# Words, to Maya Okafor\n\n- Say which letter this makes/);
    assert.doesNotMatch(without, /Dear|Nothing has been written/);
  });

  it('reads nothing of a note or a template as Markdown', () => {
    const hostile = contact('', '"[Maya](command:x) <img> `a` *b*"');
    const made = page(
      own(
        'kind: thank-you\ntitle: "<b>[t](x)"\nsubject: "*b* for {{to.name}}"',
        'Dear {{to.name}}, see [this](x).',
      ),
      hostile,
    );
    assert.doesNotMatch(made, /(?<!\\)[[\]<>`]|(?<!\\)\*b/);
    assert.equal(made.split('command').length - 1, 3);
  });

  it('is a title alone where there is no search any more', () => {
    const maya = noteIn(searchOf(contact()), MAYA) as Contact;
    assert.equal(previewOf(new Survey([], { today: TODAY }), thanks, maya), '# My thanks, to Maya Okafor\n');
  });
});
