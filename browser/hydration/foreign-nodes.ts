/**
 * Browsers' translators and extensions take nodes of React's away from where it put them, mostly texts, which they wrap or replace. React then asks for
 * the removal of a node that is no longer there, gets an error, and gives up the part of the page (facebook/react 11538). From now on such a request does
 * what is left to do of it: what is gone is gone, and what should stand before a node that is gone stands last.
 */
export function tolerateForeignNodes(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    return child.parentNode === this ? (removeChild.call(this, child) as Child) : child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    node: Child,
    before: Node | null,
  ): Child {
    return insertBefore.call(this, node, before?.parentNode === this ? before : null) as Child;
  };
}
