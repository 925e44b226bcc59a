import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** After a run: in which browsers the walks went, and what could not be tried, with the reason. */
export default class ReportUntried implements Reporter {
  private readonly engines = new Set<string>();
  private readonly untried = new Map<string, string[]>();

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description = '' } of result.annotations) {
      if (type === 'engine') this.engines.add(description);
      if (!['skip', 'fixme', 'untried'].includes(type)) continue;
      const what = `${test.parent.project()!.name}: ${description}`;
      this.untried.set(what, [...(this.untried.get(what) ?? []), test.title]);
    }
  }

  onEnd(): void {
    console.log(`\nTried in: ${[...this.engines].sort().join(', ') || 'no browser'}`);
    for (const [what, titles] of this.untried)
      console.log(
        `Not tried, ${what}${titles.length === 1 ? ` (${titles[0]})` : ` (${titles.length} walks)`}`,
      );
  }
}
