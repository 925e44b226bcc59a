import { createHash } from 'node:crypto';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPolicy } from '@/build/deploy/add-policy';
import { headerPolicy, longestLine, pagePolicy, scriptHash } from '@/build/deploy/content-security-policy';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = (count: number) => Array.from({ length: count }, (_, index) => scriptHash(String(index)));

/** What an evaluator that others wrote finds in a policy, the grave and the perhaps grave. */
function graveFindings(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ description }) => description);
}

describe('addPolicy', () => {
  it('allows exactly the inline scripts of the page, each once, data and outer files left out', () => {
    const { html, hashes: found } = addPolicy(
      page(
        '<meta charset="utf-8"/><script>a()</script>',
        '<script src="/x.js"></script><script>b()</script><script>a()</script><script type="application/json">{}</script><script type="application/ld+json">{}</script>',
      ),
    );
    expect(found).toEqual([sha('a()'), sha('b()')]);
    expect(html).toContain(
      `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${pagePolicy(found)}"/><script>a()</script>`,
    );
  });

  it('comes before everything but the encoding, which browsers look for in the first kilobyte', () => {
    expect(addPolicy(page('<title>x</title><meta charset="utf-8"/>')).html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy"/,
    );
    expect(addPolicy(page('')).html).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
  });

  it.each([
    ['new lines as browsers read them', '<script>a\r\nb</script>', 'a\nb'],
    ['a script within a script', '<script><!--<script>x</script>--></script>', '<!--<script>x</script>-->'],
    ['a closing tag that only looks like one', '<script>"</scripty>"</script>', '"</scripty>"'],
    ['entities, which are none in a script', '<script>a&amp;b</script>', 'a&amp;b'],
    ['attributes in any case', '<SCRIPT DATA-X="src=1">y</SCRIPT>', 'y'],
  ])('hashes what a browser runs: %s', (_, script, text) => {
    expect(addPolicy(page('', script)).hashes).toEqual([sha(text)]);
  });

  it('ignores what is no script: in text, in attributes, in comments', () => {
    expect(
      addPolicy(
        page(
          '',
          '<p title="<script>a</script>">&lt;script>b&lt;/script></p><!-- <script>c</script> --><textarea><script>d</script></textarea>',
        ),
      ).hashes,
    ).toEqual([]);
  });

  it('hashes any text that a script can hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[<\r\0]|[\uD800-\uDFFF]/.test(text)),
        (text) => {
          expect(addPolicy(page('', `<script>${text}</script>`)).hashes).toEqual([sha(text)]);
        },
      ),
    );
  });

  it('refuses a page without a head and one that was sealed before', () => {
    expect(() => addPolicy('<p>x</p>')).toThrow(/no <head>/);
    expect(() => addPolicy(addPolicy(page('')).html)).toThrow(/policy already/);
  });
});

describe('the policies', () => {
  it('have nothing grave in the eyes of an independent evaluator', () => {
    for (const policy of [pagePolicy([]), pagePolicy(hashes(40)), headerPolicy(hashes(3))])
      expect(graveFindings(policy), policy).toEqual([]);
    // The evaluator does see what is grave.
    expect(
      graveFindings(pagePolicy([]).replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    ).not.toEqual([]);
    expect(
      graveFindings(
        pagePolicy([]).replace("base-uri 'none'; ", '').replace("script-src 'self'", 'script-src * data:'),
      ),
    ).not.toEqual([]);
  });

  it('allow no inline script but by its hash, no evaluated text, no inline style, no other host', () => {
    for (const policy of [pagePolicy(hashes(2)), headerPolicy(hashes(2)), headerPolicy(hashes(500))]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });

  it('a header says which scripts may run only if it knows all of them and hosts read the whole line', () => {
    expect(headerPolicy(hashes(3))).toContain(`script-src 'self' ${hashes(3).join(' ')};`);
    const many = headerPolicy(hashes(500));
    expect(many).not.toMatch(/script-src|default-src/);
    expect(many).toContain("frame-ancestors 'none'");
    for (const count of [0, 10, 20, 25, 30, 31, 32, 40])
      expect(`  Content-Security-Policy: ${headerPolicy(hashes(count))}`.length - 2).toBeLessThanOrEqual(
        longestLine,
      );
  });

  it('a page carries no directive that a browser ignores there', () => {
    expect(pagePolicy([])).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  });
});
