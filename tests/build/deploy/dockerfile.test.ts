import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const recipe = readFileSync('deploy/Dockerfile', 'utf8');
const images = Object.fromEntries(
  [...recipe.matchAll(/^FROM ([^:\s]+):(\S+)/gm)].map((match) => [match[1]!, match[2]!]),
);

describe('the recipe of the container', () => {
  it('builds with the version of Node that is checked, and serves with the Caddy that was measured', () => {
    expect(Object.keys(images)).toEqual(['node', 'caddy']);
    const [node] = images.node!.split('-');
    expect(readFileSync('.github/workflows/watch.yml', 'utf8')).toContain(`node-version: ${node}`);
    const [caddy] = images.caddy!.split('-');
    expect(caddy).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync('docs/operations.md', 'utf8')).toContain(`Caddy ${caddy} built`);
  });

  it('runs as a user without a name of its own, and holds no secret', () => {
    expect(recipe).toMatch(/^USER \d+:\d+$/m);
    expect(recipe).not.toMatch(/:latest|SECRET|TOKEN|PASSWORD/);
  });
});
