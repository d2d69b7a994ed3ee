const NUMBER = /(\d{1,9}(?:[.,]\d{1,2}(?!\d))?)\s{0,2}(k|thousand|m|million)?(?!\p{L})/iu;
const THOUSANDS = /(\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g;
/** Words that leave the least number open. */
const AT_MOST = /^\s*(?:<|≤|under|below|up to|fewer than|less than|at most|max)/i;

/** How many people a company has at least, from its `size`: a number, a range or words with one; undefined where none is told. */
export function leastSize(size: string): number | undefined {
  const found = NUMBER.exec(size.slice(0, 100).replace(THOUSANDS, '$1'));
  if (found === null) return undefined;
  if (AT_MOST.test(size)) return 0;
  const [, figure = '', unit = ''] = found;
  const count = Number(figure.replace(',', '.'));
  if (/^m/i.test(unit)) return count * 1_000_000;
  return unit === '' ? count : count * 1000;
}
