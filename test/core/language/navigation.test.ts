import assert from 'node:assert/strict';

import {
  definitionAt,
  fileLinksOf,
  highlightsAt,
  isByFile,
  noteLinksOf,
  referencesAt,
  type Target,
} from '../../../src/core/language/navigation';
import { linkText } from '../../../src/core/markdown/links';
import { atCursor } from '../../support/cursor';
import { noteIn, searchOf, type Files, uriOf } from '../../support/search';

const OTHERS: Files = {
  'contacts/maya-okafor.md': '---\nname: Maya Okafor\n---\n\n## What she said\n\nDan.\n',
  'contacts/dan.md': '# Dan Reyes\n',
  'contacts/moss.md': '---\nname: Moss\n---\n',
  'companies/moss.md': '---\nname: Moss\n---\n',
};

const written = ({ note, range }: Target) =>
  `${note.path}: ${note.lines.lineOf(range.start)} ${note.text.slice(range.start, range.end)}`.trim();

describe('the definition', () => {
  const targets = (text: string) => {
    const { search, note, offset } = atCursor({ ...OTHERS, 'interviews/a.md': text });
    return definitionAt(search.lookup(), note, offset)?.targets.map(written);
  };

  it('of a link is where its note says its name, in a key or in the text', () => {
    assert.deepEqual(targets('[[maya▮-okafor|her]]'), ['contacts/maya-okafor.md: 1 Maya Okafor']);
    assert.deepEqual(targets('---\ncontact: Ma▮ya Okafor\n---\n'), [
      'contacts/maya-okafor.md: 1 Maya Okafor',
    ]);
    assert.deepEqual(targets('---\ncontact: [Maya Okafor, "[[D▮an]]"]\n---\n'), [
      'contacts/dan.md: 0 Dan Reyes',
    ]);
  });

  it('of a link with a heading is that heading, else the name', () => {
    assert.deepEqual(targets('[[Maya Okafor#what she ▮said]]'), ['contacts/maya-okafor.md: 4 What she said']);
    assert.deepEqual(targets('[[Maya Okafor#No▮thing]]'), ['contacts/maya-okafor.md: 1 Maya Okafor']);
    assert.deepEqual(targets('\n# Log\n[[#▮Log]]'), ['interviews/a.md: 1 Log']);
  });

  it('of a note without a name is its beginning', () => {
    assert.deepEqual(targets('see [[interviews/▮a]]'), ['interviews/a.md: 0']);
  });

  it('of an ambiguous link is each note that it may mean, where no key tells which', () => {
    assert.deepEqual(targets('[[mo▮ss]]'), ['companies/moss.md: 1 Moss', 'contacts/moss.md: 1 Moss']);
    assert.deepEqual(targets('---\ncompany: Mo▮ss\n---\n'), ['companies/moss.md: 1 Moss']);
  });

  it('of a name is the name itself', () => {
    assert.deepEqual(targets('---\ntype: contact\nname: A▮da\n---\n'), ['interviews/a.md: 2 Ada']);
  });

  it('is none elsewhere', () => {
    for (const text of ['[[no▮body]]', 'Maya▮ Okafor', '---\nsta▮rt: 2026-11-24\n---\n'])
      assert.equal(targets(text), undefined, text);
  });
});

describe('references', () => {
  const found = (text: string, path = 'contacts/ada.md') => {
    const { search, note, offset } = atCursor({
      ...OTHERS,
      'letters/b.md': '---\nto: Maya Okafor\n---\n[[Maya Okafor#What she said]] [[ada#Log]] [[ada]]\n',
      [path]: text,
    });
    const all = referencesAt(search.lookup(), note, offset);
    return (
      all && [
        ...all.declarations.map(written),
        ...all.references.map(({ note: from, link: { range } }) => written({ note: from, range })),
      ]
    );
  };

  it('of a link or a name are those of its note', () => {
    const ofMaya = [
      'contacts/maya-okafor.md: 1 Maya Okafor',
      'contacts/ada.md: 0 [[Maya Okafor]]',
      'letters/b.md: 1 Maya Okafor',
      'letters/b.md: 3 [[Maya Okafor#What she said]]',
    ];
    assert.deepEqual(found('[[Maya▮ Okafor]]'), ofMaya);
    assert.deepEqual(found('---\nname: Ada▮\n---\n'), [
      'contacts/ada.md: 1 Ada',
      'letters/b.md: 3 [[ada#Log]]',
      'letters/b.md: 3 [[ada]]',
    ]);
  });

  it('of a heading, on itself or in a link, are the links that name it', () => {
    assert.deepEqual(found('## Lo▮g\n'), ['contacts/ada.md: 0 Log', 'letters/b.md: 3 [[ada#Log]]']);
    assert.deepEqual(found('[[Maya Okafor#what she▮ said]]'), [
      'contacts/maya-okafor.md: 4 What she said',
      'contacts/ada.md: 0 [[Maya Okafor#what she said]]',
      'letters/b.md: 3 [[Maya Okafor#What she said]]',
    ]);
    assert.equal(found('[[Maya ▮Okafor#what she said]]')?.length, 4);
  });

  it('of a heading that is the name are those of the note', () => {
    assert.deepEqual(found('# Ada▮\n'), [
      'contacts/ada.md: 0 Ada',
      'letters/b.md: 3 [[ada#Log]]',
      'letters/b.md: 3 [[ada]]',
    ]);
  });

  it('are none where nothing is meant', () => {
    for (const text of ['[[no▮body]]', 'wo▮rds', '[[nobody#L▮og]]'])
      assert.equal(found(text), undefined, text);
  });
});

describe('highlights', () => {
  const drawn = (text: string) => {
    const { search, note, offset } = atCursor({ ...OTHERS, 'contacts/ada.md': text });
    return highlightsAt(search.lookup(), note, offset).map(
      ({ range, isName }) => `${isName ? 'name ' : ''}${note.text.slice(range.start, range.end)}`,
    );
  };

  it('are all links to one note, by whatever name', () => {
    const text = '---\nreferred_by: Maya Okafor\n---\n[[may▮a-okafor]] [[Dan]] [m](maya-okafor.md)\n';
    assert.deepEqual(drawn(text), ['Maya Okafor', '[[maya-okafor]]', '[m](maya-okafor.md)']);
  });

  it('are the name and the aliases of the note too, where it is meant', () => {
    const text = '---\nname: Ada\naliases: [A.]\n---\n[[a▮da]] [[#Log]]\n';
    assert.deepEqual(drawn(text), ['name Ada', 'name A.', '[[ada]]']);
  });

  it('are the links that lead nowhere by one name', () => {
    assert.deepEqual(drawn('[[no▮body]] [[Nobody|n]] [[somebody]]'), ['[[nobody]]', '[[Nobody|n]]']);
  });

  it('are none of what is no link and no name', () => assert.deepEqual(drawn('Da▮n Dan'), []));
});

describe('the links of a note', () => {
  it('are wikilinks and keys that lead to one note, without quotes and without links that the editor serves', () => {
    const search = searchOf({
      ...OTHERS,
      'a.md': '---\nto: "[[Dan]]"\ntype: letter\n---\n[[Moss]] [[nobody]] [d](contacts/dan.md) [[dan|D]]\n',
    });
    const note = noteIn(search, 'a.md');
    assert.deepEqual(
      noteLinksOf(search.lookup(), note).map((one) => [
        note.text.slice(one.range.start, one.range.end),
        one.note.path,
      ]),
      [
        ['[[Dan]]', 'contacts/dan.md'],
        ['[[dan|D]]', 'contacts/dan.md'],
      ],
    );
  });

  it('lead to files that are no notes too, where one is meant', () => {
    const search = searchOf({
      ...OTHERS,
      'papers/My CV.pdf': '',
      'a/x.png': '',
      'b/x.png': '',
      'a.md':
        '---\nto: "[[my cv.pdf]]"\ntype: letter\n---\n[[papers/My CV.pdf|CV]] [[x.png]] [d](papers/My%20CV.pdf) [[Dan]]\n',
    });
    const note = noteIn(search, 'a.md');
    assert.deepEqual(
      fileLinksOf(search.lookup(), note).map(({ range, uri }) => [
        note.text.slice(range.start, range.end),
        uri,
      ]),
      [
        ['[[my cv.pdf]]', uriOf('papers/My CV.pdf')],
        ['[[papers/My CV.pdf|CV]]', uriOf('papers/My CV.pdf')],
      ],
    );
  });

  it('may name the file, or the note by another name', () => {
    const note = noteIn(searchOf(OTHERS), 'contacts/maya-okafor.md');
    const isFile = (link: string) => isByFile(linkText(link), note);
    assert.deepEqual(['[[maya-okafor]]', '[[contacts/Maya Okafor.md]]', '[[M.O.]]'].map(isFile), [
      true,
      true,
      false,
    ]);
  });
});

describe('on any beginning of a note', () => {
  it('nothing throws, and all ranges lie in it', () => {
    const text =
      '---\nname: "[[a]]"\ncontact:\n  - [[b]]\n---\n# [[b#c]]\n[[#\u202e]] [x](b.md#c) [[../../x|]]\n';
    for (let length = 0; length <= text.length; length++) {
      const search = searchOf({ 'contacts/b.md': text.slice(0, length) });
      const note = noteIn(search, 'contacts/b.md');
      const lookup = search.lookup();
      for (const { range } of noteLinksOf(lookup, note)) assert.ok(range.start < range.end);
      for (let offset = 0; offset <= length; offset++) {
        const all = [
          ...(definitionAt(lookup, note, offset)?.targets ?? []),
          ...(referencesAt(lookup, note, offset)?.declarations ?? []),
          ...highlightsAt(lookup, note, offset),
        ];
        for (const { range } of all) assert.ok(range.start <= range.end && range.end <= length);
      }
    }
  });
});
