import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPages } from '@/lib/address/nearest';

const pages = [
  '',
  'find/',
  'compare/',
  'map/',
  'timeline/',
  'find/old-mxnet/',
  'libraries/jax/',
  'libraries/flux/',
  'libraries/pytorch/',
  'libraries/tensorflow/',
  'compare/flux-vs-jax/',
  'compare/jax-vs-pytorch/',
].map((path) => ({ path, title: path }));
const others = ['others/', 'others/#sand-clock', 'others/#c'].map((path) => ({ path, title: path }));
const near = (path: string) => nearestPages(path, pages).near.map((page) => page.path);
const same = (path: string) => nearestPages(path, pages).same?.path;

describe('an address that does not exist', () => {
  it('may mean a part of a page, as a page or as a library of its own', () => {
    const found = (path: string) => nearestPages(path, [...pages, ...others]);
    expect(found('others/Sand-Clock/').same?.path).toBe('others/#sand-clock');
    expect(found('libraries/sandclock/').near[0]?.path).toBe('others/#sand-clock');
    expect(found('libraries/sandclock/').same).toBeUndefined();
    expect(found('others').same?.path).toBe('others/');
  });

  it.each([
    ['libraries/PyTorch/', 'libraries/pytorch/'],
    ['LIBRARIES/jax', 'libraries/jax/'],
    ['compare/Flux-vs-JAX/', 'compare/flux-vs-jax/'],
    ['compare/JAX-vs-Flux/', 'compare/flux-vs-jax/'],
    ['Map/index.html', 'map/'],
    ['timeline.html', 'timeline/'],
    ['', ''],
  ])('%s is %s in another case or with another ending', (said, meant) => expect(same(said)).toBe(meant));

  it('is the comparison of two libraries whose pair has no page', () => {
    expect(same('compare/pytorch-vs-flux/')).toBe('compare/?libraries=flux,pytorch');
    expect(same('compare/Tensorflow-vs-JAX')).toBe('compare/?libraries=jax,tensorflow');
    for (const said of ['compare/jax-vs-jax/', 'compare/jax-vs-zebra/', 'map/flux-vs-pytorch/'])
      expect(same(said), said).toBeUndefined();
  });

  it.each(['libraries/pytorhc/', 'libraries', 'jax', 'compare/jax/flux', 'mapp'])(
    '%s is none of them',
    (said) => expect(same(said)).toBeUndefined(),
  );

  it.each([
    ['libraries/pytorhc/', 'libraries/pytorch/'],
    ['library/jax', 'libraries/jax/'],
    ['pytorch', 'libraries/pytorch/'],
    ['profiles/tensorflow2', 'libraries/tensorflow/'],
    ['compare/jaxx-vs-flux/', 'compare/flux-vs-jax/'],
    ['timelines', 'timeline/'],
    ['find/old_mxnet', 'find/old-mxnet/'],
  ])('%s may mean %s', (said, meant) => expect(near(said)[0]).toBe(meant));

  it('means nothing where nothing is like it', () => {
    for (const said of ['', 'wp-login.php', 'libraries/qqqq/', 'x'.repeat(5000)])
      expect(near(said)).toEqual([]);
  });

  it('gives at most five, each once, for anything, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (said) => {
        const found = near(said);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
