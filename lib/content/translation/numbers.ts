/** A number in a text, as it is written and with what it is worth. */
export interface WrittenNumber {
  /** Position in the text. */
  readonly index: number;
  /** As it stands there: `1.2万`. */
  readonly text: string;
  /** Digits alone, without marks between thousands: `1.10` is another than `1.1`. */
  readonly digits: string;
  /** What it is worth, its unit of magnitude included. */
  readonly value: number;
  /** True if a unit of magnitude follows: 万, million. */
  readonly scaled: boolean;
  /** The name that it is a part of, if it is: Pylearn2, A100, v0.1. */
  readonly name?: string;
}

const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const digits = '\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)*|\\d+(?:\\.\\d+)*';
const scale =
  '[\\s-]?(?:hundred|thousand|million|billion|trillion)(?![a-z])|\\s?(?:万亿|[十百千]?[万亿]|[十百千])';
const written = new RegExp(`(${digits})(${scale})?`, 'gi');

/** Takes a text; gives every number that is written with digits: figures, years, versions. */
export function numbersIn(text: string): WrittenNumber[] {
  const narrow = text.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return [...narrow.matchAll(written)].map(({ index, 0: whole, 1: figure, 2: unit }) => {
    const bare = figure!.replace(/[^\d.]/g, '');
    const times = unit ? scales[unit.replace(/^[\s-]/, '').toLowerCase()]! : 1;
    // In floating point 1.1 million is a little more than 1,100,000.
    const value = Number((Number.parseFloat(bare) * times).toPrecision(12));
    const [name] = /[A-Za-z][A-Za-z\d.-]*$/.exec(narrow.slice(0, index)) ?? [];
    return {
      index,
      text: whole,
      digits: bare,
      value,
      scaled: Boolean(unit),
      ...(name
        ? { name: `${name}${figure}${/^[A-Za-z\d]*/.exec(narrow.slice(index + figure!.length))![0]}` }
        : {}),
    };
  });
}

const words: Readonly<Record<string, readonly number[]>> = {
  half: [0.5, 50, 2],
  halves: [2],
  twice: [2],
  double: [2],
  doubled: [2],
  doubles: [2],
  once: [1],
  first: [1],
  second: [2],
  third: [3, 1],
  quarter: [4, 1, 25],
  dozen: [12],
  hundred: [100],
  thousand: [1000],
  million: [1e6],
  zero: [0],
  one: [1],
  two: [2],
  three: [3],
  four: [4],
  five: [5],
  six: [6],
  seven: [7],
  eight: [8],
  nine: [9],
  ten: [10],
  eleven: [11],
  twelve: [12],
  thirteen: [13],
  fourteen: [14],
  fifteen: [15],
  sixteen: [16],
  eighteen: [18],
  twenty: [20],
  thirty: [30],
  forty: [40],
  fifty: [50],
  sixty: [60],
  seventy: [70],
  eighty: [80],
  ninety: [90],
};
/** Between the two ends of a range, of which only the second has its magnitude: 10 to 20 million. */
const range =
  /(\d[\d.,]*)\s?(?:to|and|or|-|–)\s?\d[\d.,]*[\s-]?(hundred|thousand|million|billion|trillion)(?![a-z])/gi;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Takes an English text; gives what its words count: one, twice, half, ten million, 10 to 20 million, March, the 1990s. */
export function countedInWords(text: string): number[] {
  const parts = text.toLowerCase().match(/[a-z]+|\d+s\b/g) ?? [];
  const ranges = [...text.matchAll(range)].map(
    ([, from, unit]) => Number.parseFloat(from!.replaceAll(',', '')) * scales[unit!.toLowerCase()]!,
  );
  const counts = parts.flatMap((word, at): readonly number[] => {
    if (/^\d+s$/.test(word))
      return [Number(word.slice(-3, -1)), Math.floor(Number(word.slice(0, -1)) / 100) + 1];
    const month = months.findIndex((name) => word.startsWith(name));
    const counted = words[word] ?? (month >= 0 ? [month + 1] : []);
    const times = scales[parts[at + 1] ?? ''];
    return times ? [...counted, ...counted.map((number) => number * times)] : counted;
  });
  return [...ranges, ...counts];
}
