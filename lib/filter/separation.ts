/** How many libraries give each answer. */
export type AnswerCounts = Readonly<Record<string, number>>;

/** Takes the answers of libraries to one question; gives how many give which. */
export function countAnswers(answers: readonly string[]): AnswerCounts {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

/** Takes how many libraries give each answer; gives how many pairs of them the question tells apart. */
export function pairsApart(counts: AnswerCounts): number {
  const sizes = Object.values(counts);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
}

/** Takes questions and the answers of the libraries to each; gives the questions, those first that tell most pairs of libraries apart. Equals keep their order. */
export function bySeparation<Question>(
  questions: readonly Question[],
  answersTo: (question: Question) => readonly string[],
): Question[] {
  return questions
    .map((question) => ({ question, apart: pairsApart(countAnswers(answersTo(question))) }))
    .sort((a, b) => b.apart - a.apart)
    .map(({ question }) => question);
}
