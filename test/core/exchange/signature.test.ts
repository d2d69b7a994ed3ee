import assert from 'node:assert/strict';
import fc from 'fast-check';

import { readSignature, type Signature } from '../../../src/core/exchange/signature';

/** Signatures as people write them, with what is sure in them and nothing else. */
const SIGNATURES: readonly (readonly [what: string, text: string, read: Signature])[] = [
  [
    'lines one below the other',
    `Best regards,

Maya Okafor
Staff Security Engineer
Northwind Telecom
maya.okafor@northwind.example
+44 20 7946 0123
https://www.linkedin.com/in/maya-okafor/`,
    {
      name: 'Maya Okafor',
      role: 'Staff Security Engineer',
      company: 'Northwind Telecom',
      email: 'maya.okafor@northwind.example',
      phone: '+44 20 7946 0123',
      linkedin: 'https://www.linkedin.com/in/maya-okafor',
    },
  ],
  [
    'all on two lines, with bars',
    `Dan Reyes | Director of Implementation | Brightmoor Systems
dan@brightmoor.com | M: (612) 555-0142 | www.brightmoor.com`,
    {
      name: 'Dan Reyes',
      role: 'Director of Implementation',
      company: 'Brightmoor Systems',
      email: 'dan@brightmoor.com',
      phone: '(612) 555-0142',
      website: 'https://www.brightmoor.com',
    },
  ],
  [
    'a role with its department behind a comma',
    'Ada Quill\nDirector, Product Marketing\nada@quill.example',
    { name: 'Ada Quill', role: 'Director, Product Marketing', email: 'ada@quill.example' },
  ],
  [
    'a role and a company behind a comma',
    'Ada Quill\nHead of Data, Northwind Ltd.\nada.quill@gmail.com',
    { name: 'Ada Quill', role: 'Head of Data', company: 'Northwind Ltd.', email: 'ada.quill@gmail.com' },
  ],
  [
    'a role at a company',
    'Priya Raghunathan (she/her)\nAccessibility Lead at Kurinji Health\npriya.r@outlook.com',
    {
      name: 'Priya Raghunathan',
      pronouns: 'she/her',
      role: 'Accessibility Lead',
      company: 'Kurinji Health',
      email: 'priya.r@outlook.com',
    },
  ],
  [
    'German, with titles, legal form, telephone and fax',
    `Mit freundlichen Grüßen

Dr. Annegret Schreiber
Leiterin Netzplanung
Stadtwerke Lindenau GmbH
Tel. +49 341 5550-123
Fax +49 341 5550-199
annegret.schreiber@stadtwerke-lindenau.de`,
    {
      name: 'Annegret Schreiber',
      role: 'Leiterin Netzplanung',
      company: 'Stadtwerke Lindenau GmbH',
      email: 'annegret.schreiber@stadtwerke-lindenau.de',
      phone: '+49 341 5550-123',
    },
  ],
  [
    'French',
    `Cordialement,
Hélène Beaumont
Responsable des ressources humaines
Tél. : 01 55 55 01 23
helene.beaumont@atelier-sud.fr`,
    {
      name: 'Hélène Beaumont',
      role: 'Responsable des ressources humaines',
      email: 'helene.beaumont@atelier-sud.fr',
      phone: '01 55 55 01 23',
    },
  ],
  [
    'Spanish, with two numbers of which one is mobile',
    `Un saludo,
Inés Quiroga
Coordinadora de Innovación
Tfno: +34 91 555 01 23
Móvil: +34 600 555 012`,
    { name: 'Inés Quiroga', role: 'Coordinadora de Innovación', phone: '+34 600 555 012' },
  ],
  [
    'Polish',
    `Pozdrawiam
Łukasz Żółć
Kierownik projektu
kom. +48 600 555 012`,
    { name: 'Łukasz Żółć', role: 'Kierownik projektu', phone: '+48 600 555 012' },
  ],
  [
    'Dutch, with particles',
    `Met vriendelijke groet,
Joost van der Meulen
Adviseur waterbeheer
j.vandermeulen@waterschap-oostmade.nl`,
    {
      name: 'Joost van der Meulen',
      role: 'Adviseur waterbeheer',
      email: 'j.vandermeulen@waterschap-oostmade.nl',
    },
  ],
  [
    'Italian',
    `Cordiali saluti
Ing. Luca Ferraro
Responsabile qualità
Ferraro S.p.A.
cell. +39 333 555 0123`,
    {
      name: 'Luca Ferraro',
      role: 'Responsabile qualità',
      company: 'Ferraro S.p.A.',
      phone: '+39 333 555 0123',
    },
  ],
  [
    'Portuguese',
    'Atenciosamente,\nRui Sequeira\nDiretor de Operações\nrui.sequeira@empresa.pt',
    { name: 'Rui Sequeira', role: 'Diretor de Operações', email: 'rui.sequeira@empresa.pt' },
  ],
  [
    'Japanese',
    '山田 太郎\n開発部 課長\nサンプル株式会社\nyamada@sample.co.jp',
    { name: '山田 太郎', role: '開発部 課長', company: 'サンプル株式会社', email: 'yamada@sample.co.jp' },
  ],
  [
    'addresses as Outlook writes them',
    `Morag Tait
Analyst
morag.tait@railplan.example<mailto:morag.tait@railplan.example>
www.railplan.example<http://www.railplan.example/>`,
    {
      name: 'Morag Tait',
      role: 'Analyst',
      email: 'morag.tait@railplan.example',
      website: 'https://www.railplan.example',
    },
  ],
  [
    'bold as some programs copy it',
    '*Tamsin Bickerstaff*\n_Principal Planner_\n*T:* 020 7946 0999',
    { name: 'Tamsin Bickerstaff', role: 'Principal Planner', phone: '020 7946 0999' },
  ],
  [
    'letters after the name',
    'Marcus Adeyinka-Holt, PhD, MBA\nSenior Lecturer\nUniversity of Eastmere\nm.adeyinka-holt@eastmere.ac.uk',
    {
      name: 'Marcus Adeyinka-Holt',
      role: 'Senior Lecturer',
      company: 'University of Eastmere',
      email: 'm.adeyinka-holt@eastmere.ac.uk',
    },
  ],
  [
    'a LinkedIn address alone',
    'https://uk.linkedin.com/in/ada-quill-123?trk=people',
    { linkedin: 'https://www.linkedin.com/in/ada-quill-123' },
  ],
  [
    'a LinkedIn address without its beginning',
    'linkedin.com/in/ada-quill',
    { linkedin: 'https://www.linkedin.com/in/ada-quill' },
  ],
  ['an address alone', 'ada@quill.example', { email: 'ada@quill.example' }],
  ['an address that ends a sentence', 'Write to Ada@quill.example.', { email: 'ada@quill.example' }],
  [
    'what stands below two hyphens, and not the letter above',
    `Dear Ingrid Holm,

Call me on +1 612 555 0100 or write to somebody@else.example.

--
Bill Tarnowski
Machining Instructor, Fox Valley College
bill@foxvalley.edu`,
    {
      name: 'Bill Tarnowski',
      role: 'Machining Instructor',
      company: 'Fox Valley College',
      email: 'bill@foxvalley.edu',
    },
  ],
  [
    'a first name alone, which is not sure',
    'Thanks,\nMaya\nmaya@northwind.example',
    { email: 'maya@northwind.example' },
  ],
  [
    'two addresses and two numbers, of which none is sure',
    'Ada Quill\nEditor\nada@one.example\nada@two.example\nTel: +1 612 555 0100\nDirect: +1 612 555 0101',
    { name: 'Ada Quill', role: 'Editor' },
  ],
  [
    'what is no profile and no website',
    'Ada Quill\nEditor\nhttps://www.linkedin.com/company/northwind\nhttps://calendly.com/ada\nhttps://twitter.com/ada',
    { name: 'Ada Quill', role: 'Editor' },
  ],
  [
    'a company that is known by its address',
    'Kind regards\nEwa Wiśniewska\nNorthwind\newa@northwind.pl',
    { name: 'Ewa Wiśniewska', company: 'Northwind', email: 'ewa@northwind.pl' },
  ],
  [
    'somebody with a confidentiality notice of one line',
    'Yusuf Demirci\nOwner\n07700 900123\nThis message is confidential.',
    { name: 'Yusuf Demirci', role: 'Owner', phone: '07700 900123' },
  ],
];

/** What has nothing of a signature, or nothing sure. */
const OTHERS: readonly (readonly [what: string, text: string])[] = [
  ['words', 'Met her at the fair; she moved from nursing to planning.'],
  ['a heading', '## Common ground'],
  ['a name alone', 'Maya Okafor'],
  ['days and times', '2026-11-24 10:30, 2026-11-25'],
  ['a page', 'https://www.linkedin.com/company/northwind'],
  ['a whole letter', Array.from({ length: 30 }, (_, n) => `Line ${n} of a letter`).join('\n')],
  ['nothing', ''],
  ['what only looks like an address', 'maya@home, a@b, @ada'],
];

describe('a signature', () => {
  for (const [what, text, read] of SIGNATURES)
    it(`is read: ${what}`, () => assert.deepEqual(readSignature(text), read));

  for (const [what, text, read] of SIGNATURES)
    it(`is read alike with other line breaks: ${what}`, () =>
      assert.deepEqual(readSignature(text.replaceAll('\n', '\r\n')), read));

  for (const [what, text] of OTHERS)
    it(`is not seen in ${what}`, () => assert.deepEqual(readSignature(text), {}));

  it('is never invented: every value but an address stands in the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...SIGNATURES.flatMap(([, text]) => text.split('\n'))),
      fc.constantFrom('x\nstatus: offer\n---', '../../x', '[[', '<b>', '\u202e', '+', '@', 'https://'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('\n');
        const { linkedin: _, website: __, ...read } = readSignature(text);
        const flat = text.replace(/[*_"“”\s]+/g, '').toLowerCase();
        for (const value of Object.values(read)) {
          assert.ok(flat.includes(value.replace(/[*_"“”\s]+/g, '').toLowerCase()), value);
          assert.doesNotMatch(value, /[\r\n]/);
        }
      }),
    );
  });
});
