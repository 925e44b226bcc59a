/** Words that the field writes in Latin letters also in Chinese. */
const namesOfTheField = new Set(
  `android bfloat bit browser checkpoint cpu cuda eager float fork gpu graph hook http https int issue kernel linux log loss macos main map master metal nightly node notebook onnx pip release seed stable token tokens tpu wheel windows x y csv atom
  vmap gradient npm run key lower trace full device train network print fit model reverse forward lite core dev dist base large small beta alpha layer layers if while`.split(
    /\s+/,
  ),
);

/** Takes English texts, places of numbers and names among them (`{count}`); gives every word in small letters that stands in them and has a Chinese one. */
export function englishWordsOf(texts: readonly string[]): Set<string> {
  return new Set(
    (
      texts
        .join(' ')
        .replace(/\{\w+\}/g, '')
        .match(/(?<![\w.-])[a-z]{2,}(?![\w.-])/g) ?? []
    ).filter((word) => !namesOfTheField.has(word)),
  );
}

/**
 * Takes a Chinese text and English words; gives those of them that stand in it. A word that touches a dot, a bracket or the like is code, and a Latin run with a capital is a name (Apple
 * silicon, Deep Learning with PyTorch), unless it is as long as a sentence.
 */
export function englishLeft(text: string, english: ReadonlySet<string>): string[] {
  const chinese = /\p{Script=Han}/u.test(text);
  return text.split(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u).flatMap((run) => {
    const words = (run.match(/(?<![\w.@#/:_<-])[a-z]{2,}(?![\w.@#/:_>-])/g) ?? []).filter((word) =>
      english.has(word),
    );
    return chinese && /[A-Z]/.test(run) && words.length < 4 ? [] : words;
  });
}
