/** Ends a clause. */
export const CLAUSE_ENDS =
  '., ;, :, (, ), —, –, --, …, ?, !, but, though, although, however, yet, nevertheless, nonetheless, except, whereas, because, since, whilst, while';

/** Begin something new after a comma or an "and". */
export const CLAUSE_STARTS =
  'i, you, we, he, she, they, it, this, that, my, our, your, there, please, just, so, if, what, who, nobody, everyone, no, any, take, give, save';

/** Words of emphasis, which are passed over. */
export const EMPHASIS = new Set(
  'really actually simply truly very absolutely honestly frankly quite utterly totally completely literally basically genuinely seriously clearly plainly obviously definitely certainly pretty bloody damn fucking freaking bit kinda kind-of even ever quickly increasingly desperatly lol haha sir madam ma'.split(
    ' ',
  ),
);
